/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 30.05,
  window: 13.72,
  passage: 21.47,
  overlap: 1.96,
  concepts: 2.26,
  names: -0.16,
  subjects: 1.72,
  otherSubject: -0.48,
  kind: 1.37,
  quantity: 2.08,
  askedLanguage: -2.45,
  length: 0.73,
  pointsBack: 0.1,
  time: 2.44,
} as const;
