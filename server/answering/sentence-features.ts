/** What speaks for a sentence as the answer: the features that `npm run fit` weighs. */

export const SENTENCE_FEATURES = [
  /** Cosine of question and sentence. */
  "cosine",
  /** Cosine of question and the sentence with its neighbours: they tell what it is about. */
  "window",
  /** Score of the passage. */
  "passage",
  /** Weighted share of the question's words that the sentence has. */
  "overlap",
  /** The same of its concepts (a price, a ban, a chief executive), which count across languages. */
  "concepts",
  /** Names spelled alike across scripts, two or more being 1. */
  "names",
  /** Share of the question's numbers and named places and companies that are named near it: see score-sentences.ts. */
  "nearSubjects",
  /** Kinds of subject (place, company) of which it names only others than the question does. */
  "otherSubject",
  /** Whether it has what could be the answer (a date, a name, a place that is not the question's), in its usual shape. */
  "kind",
  /** How much of what is asked for it tells: see question-head.ts. */
  "head",
  /** Whether it has a figure of the kind asked for that is not the question's; 1 where none is asked for. */
  "quantity",
  /** Whether it is in the language asked for: words count only within a language. */
  "askedLanguage",
  /** Length in thousands of characters, at most 1. */
  "length",
  /** Whether it opens with a word that points back. */
  "pointsBack",
  /** Whether it speaks of the time asked for; 1 where no time is asked for. */
  "time",
] as const;

export type SentenceFeatures = Readonly<Record<(typeof SENTENCE_FEATURES)[number], number>>;
