/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 30,
  window: 13.5,
  passage: 9,
  overlap: 3.6,
  concepts: 2.4,
  names: 1.2,
  subjects: 0,
  otherSubject: -0.9,
  kind: 0.6,
  quantity: 0,
  askedLanguage: -1.5,
  length: -1.5,
  pointsBack: 0,
} as const;
