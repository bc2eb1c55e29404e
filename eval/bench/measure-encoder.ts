/** The encoder alone, in this process: what a question costs at least. */
import type { Embedder } from "../../core/knowledge/embedder.ts";
import type { BenchQuestion } from "./bench-questions.ts";
import { median } from "./percentile.ts";

/** @returns the median of one question's run, in milliseconds */
export async function measureEncoder(
  embedder: Embedder,
  warmUp: readonly BenchQuestion[],
  questions: readonly BenchQuestion[],
): Promise<number> {
  for (const { text } of warmUp) await embedder.embedQuery(text);
  const times: number[] = [];
  for (const { text } of questions) {
    const start = performance.now();
    await embedder.embedQuery(text);
    times.push(performance.now() - start);
  }
  return median(times);
}
