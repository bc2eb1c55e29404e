/** Scored sentences with everything but what a test is about filled in. */
import type { Language } from "../../../core/contract/language.ts";
import type { ScoredSentence } from "../../../server/answering/score-sentences.ts";
import type { SentenceFeatures } from "../../../server/answering/sentence-features.ts";

let turn = 0;

export function scoredSentence({
  text = "a sentence",
  article = "a",
  language = "en" as Language,
  start = 0,
  score = 1.5,
  otherSubjects = 0,
  pointsBack = 0,
  nearSubjects = 1,
  elements = new Set<string>(),
  vector = nextDirection(),
}): ScoredSentence {
  const end = start + text.length;
  return {
    start,
    end,
    text,
    language,
    score,
    vector,
    index: 0,
    features: sentenceFeatures({ pointsBack, nearSubjects }),
    otherSubjects,
    subjects: 1,
    recency: 0,
    words: new Set(),
    figures: [],
    elements,
    names: { latin: new Set(), arabic: new Set() },
    surroundings: new Set(),
    passage: {
      article: {
        id: article,
        title: null,
        language,
        source: null,
        url: null,
        publishedAt: null,
        eventDate: null,
        topics: [],
        places: [],
        sources: [],
        nearDuplicateOf: null,
      },
      chunk: { ordinal: 0, language, header: "", text, sentences: [{ start, end }], start, end },
      vector,
      sentenceVectors: [vector],
      score: score - 0.7,
      cosine: score - 0.7,
      matchedBy: ["dense"],
    },
  };
}

function sentenceFeatures(given: Partial<SentenceFeatures>): SentenceFeatures {
  return {
    cosine: 0,
    window: 0,
    passage: 0,
    overlap: 0.5,
    concepts: 0,
    names: 0,
    nearSubjects: 1,
    otherSubject: 0,
    kind: 0,
    head: 1,
    quantity: 1,
    askedLanguage: 1,
    length: 0.1,
    pointsBack: 0,
    time: 1,
    ...given,
  };
}

/** Unit vectors that are well apart from one another. */
function nextDirection(): Float32Array {
  turn += 1;
  return Float32Array.from([Math.cos(turn), Math.sin(turn)]);
}
