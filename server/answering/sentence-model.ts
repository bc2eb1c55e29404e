/** Written by `npm run fit`; see eval/fit/fit-sentences.ts for the data and the method. */
export const SENTENCE_MODEL = {
  cosine: 30.12,
  window: 12.73,
  passage: 21.31,
  overlap: 1.89,
  concepts: 2.03,
  names: -0.08,
  subjects: 1.67,
  otherSubject: -0.53,
  kind: 1.38,
  head: 1.2,
  quantity: 2.15,
  askedLanguage: -2.36,
  length: 0.64,
  pointsBack: 0.22,
  time: 2.39,
} as const;
