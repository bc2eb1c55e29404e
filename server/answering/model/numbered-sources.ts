/** The passages that a model is shown in one answer, with the numbers that it cites them by. */
import type { Passage } from "../../retrieval/retriever.ts";

export interface NumberedSource {
  readonly id: number;
  readonly passage: Passage;
}

export interface NumberedSources {
  /**
   * Numbers the passages on from those before; one that is there already keeps its number and is left out here.
   * Nothing more is taken once the most are reached.
   */
  add(passages: readonly Passage[]): readonly NumberedSource[];
  all(): readonly NumberedSource[];
}

/** @param most as many as a prompt has room for */
export function createNumberedSources(most: number): NumberedSources {
  const sources = new Map<string, NumberedSource>();
  return {
    add(passages) {
      const added: NumberedSource[] = [];
      for (const passage of passages) {
        const key = `${passage.chunk.start}/${passage.article.id}`;
        if (sources.has(key) || sources.size >= most) continue;
        const source = { id: sources.size + 1, passage };
        sources.set(key, source);
        added.push(source);
      }
      return added;
    },
    all: () => [...sources.values()],
  };
}
