/** Passages with everything but what a test is about filled in. */
import type { Language } from "../../../core/contract/language.ts";
import type { Passage } from "../../../server/retrieval/retriever.ts";

let turn = 0;

export function passageOf({
  article = "a",
  ordinal = 0,
  text = "A sentence of the passage.",
  start = 0,
  score = 0.85,
  language = "en" as Language,
  title = null as string | null,
  eventDate = null as string | null,
  publishedAt = null as string | null,
  nearDuplicateOf = null as string | null,
  vector = nextDirection(),
}): Passage {
  const end = start + text.length;
  return {
    article: {
      id: article,
      title,
      language,
      source: null,
      url: null,
      publishedAt,
      eventDate,
      topics: [],
      places: [],
      sources: [],
      nearDuplicateOf,
    },
    chunk: { ordinal, language, header: "", text, sentences: [{ start, end }], start, end },
    vector,
    sentenceVectors: [vector],
    score,
    cosine: score,
    matchedBy: ["dense"],
  };
}

/** Unit vectors that are well apart from one another. */
function nextDirection(): Float32Array {
  turn += 1;
  const vector = new Float32Array(64);
  vector[turn % 64] = 1;
  return vector;
}
