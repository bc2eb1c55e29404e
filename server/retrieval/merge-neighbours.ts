/** Passages that follow one another in an article are one longer passage. */
import type { Chunk } from "../../core/knowledge/chunk.ts";
import type { Passage } from "./retriever.ts";

/** A screenful; more of an article is read in the article. */
const MAX_CHUNKS = 3;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly passage: Passage;
}

/**
 * Joins passages whose texts overlap, as neighbours do; the place is that of the better one.
 * @param passages best first
 */
export function mergeNeighbours(passages: readonly Passage[]): readonly Passage[] {
  const runs: Run[] = [];
  for (const passage of passages) {
    const { ordinal } = passage.chunk;
    let run: Run = { first: ordinal, last: ordinal, passage };
    let place = runs.length;
    // A passage between two others makes them one.
    for (const other of runs.slice()) {
      const joined = join(other, run);
      if (joined === null) continue;
      place = Math.min(place, runs.indexOf(other));
      runs.splice(runs.indexOf(other), 1);
      run = joined;
    }
    runs.splice(place, 0, run);
  }
  return runs.map(({ passage }) => passage);
}

function join(one: Run, other: Run): Run | null {
  const [before, after] = one.first < other.first ? [one, other] : [other, one];
  if (one.passage.article.id !== other.passage.article.id) return null;
  if (before.last + 1 !== after.first || after.last - before.first >= MAX_CHUNKS) return null;
  const [left, right] = [before.passage, after.passage];
  const overlap = left.chunk.end - right.chunk.start;
  if (overlap < 0 || left.chunk.language !== right.chunk.language) return null;
  const better = one.passage.score >= other.passage.score ? one.passage : other.passage;
  return {
    first: before.first,
    last: after.last,
    passage: {
      ...better,
      ...joinSentences(left, right),
      cosine: Math.max(left.cosine, right.cosine),
      matchedBy: (["dense", "lexical"] as const).filter(
        (way) => left.matchedBy.includes(way) || right.matchedBy.includes(way),
      ),
    },
  };
}

function joinSentences(left: Passage, right: Passage): Pick<Passage, "chunk" | "sentenceVectors"> {
  const known = new Set(left.chunk.sentences.map(({ start }) => start));
  const fresh = right.chunk.sentences
    .map((sentence, at) => ({ sentence, vector: right.sentenceVectors[at] }))
    .filter(({ sentence }) => !known.has(sentence.start));
  const chunk: Chunk = {
    ...left.chunk,
    end: right.chunk.end,
    text: left.chunk.text + right.chunk.text.slice(left.chunk.end - right.chunk.start),
    sentences: [...left.chunk.sentences, ...fresh.map(({ sentence }) => sentence)],
  };
  const vectors = fresh.flatMap(({ vector }) => (vector === undefined ? [] : [vector]));
  return { chunk, sentenceVectors: [...left.sentenceVectors, ...vectors] };
}
