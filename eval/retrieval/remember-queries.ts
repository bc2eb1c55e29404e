/** An encoder that embeds each question once, however often it is asked. */
import type { Embedder } from "../../core/knowledge/embedder.ts";

export function rememberQueries(embedder: Embedder): Embedder {
  const known = new Map<string, Promise<Float32Array>>();
  return {
    identity: embedder.identity,
    countTokens: (text) => embedder.countTokens(text),
    embedPassage: (text) => embedder.embedPassage(text),
    embedQuery(text) {
      const vector = known.get(text) ?? embedder.embedQuery(text);
      known.set(text, vector);
      return vector;
    },
    close: () => embedder.close(),
  };
}
