/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 27.98,
  window: 15.4,
  passage: 22.35,
  overlap: 1.98,
  concepts: 2.42,
  names: 0.22,
  nearSubjects: 2.38,
  otherSubject: -0.09,
  kind: 1.33,
  head: 1.26,
  quantity: 2.13,
  askedLanguage: -1.87,
  length: 1.16,
  pointsBack: 0.43,
  time: 2.43,
} as const;
