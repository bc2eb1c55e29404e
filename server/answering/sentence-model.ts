/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 30.46,
  window: 14.58,
  passage: 20.64,
  overlap: 2.0,
  concepts: 2.24,
  names: 0.12,
  subjects: 1.53,
  otherSubject: -0.6,
  kind: 1.35,
  quantity: 2.09,
  askedLanguage: -2.65,
  length: 0.77,
  pointsBack: 0.05,
  time: 2.36,
} as const;
