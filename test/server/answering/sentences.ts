/** Scored sentences with everything but what a test is about filled in. */
import type { Language } from "../../../core/contract/language.ts";
import type { ScoredSentence } from "../../../server/answering/score-sentences.ts";

let turn = 0;

export function scoredSentence({
  text = "a sentence",
  article = "a",
  language = "en" as Language,
  start = 0,
  score = 1.5,
  otherSubjects = 0,
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
    cosine: score - 0.7,
    overlap: 0.5,
    otherSubjects,
    words: new Set(),
    elements: new Set(),
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

/** Unit vectors that are well apart from one another. */
function nextDirection(): Float32Array {
  turn += 1;
  return Float32Array.from([Math.cos(turn), Math.sin(turn)]);
}
