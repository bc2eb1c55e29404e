/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 28.01,
  window: 15.32,
  passage: 22.34,
  overlap: 1.98,
  concepts: 2.42,
  names: 0.23,
  nearSubjects: 2.38,
  otherSubject: -0.09,
  kind: 1.36,
  head: 1.27,
  quantity: 2.13,
  askedLanguage: -1.86,
  length: 1.17,
  pointsBack: 0.44,
  time: 2.43,
} as const;
