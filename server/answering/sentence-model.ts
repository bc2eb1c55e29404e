/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 30.55,
  window: 12.96,
  passage: 19.99,
  overlap: 1.91,
  concepts: 2.0,
  names: -0.18,
  nearSubjects: 2.63,
  otherSubject: -0.4,
  kind: 1.47,
  head: 1.19,
  quantity: 2.19,
  askedLanguage: -2.36,
  length: 0.78,
  pointsBack: 0.28,
  time: 2.36,
} as const;
