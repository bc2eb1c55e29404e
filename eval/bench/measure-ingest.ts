/** Ingest of the corpus into an empty index, and once more with nothing changed. */
import { PassThrough } from "node:stream";
import { z } from "zod";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { openKnowledge, type Knowledge } from "../../core/knowledge/open-knowledge.ts";
import { runIngest } from "../../ingest/run-ingest.ts";

export interface IngestFigures {
  readonly passages: number;
  /** Of the whole run, the loading of the encoder included. */
  readonly passagesPerSecond: number;
  readonly encoderShare: number;
  /** Loading the encoder and opening the index. */
  readonly openingShare: number;
  /** Time of a run over unchanged files as a share of the first run's. */
  readonly unchangedShare: number;
}

interface Run {
  readonly passages: number;
  readonly totalMs: number;
  readonly encoderMs: number;
  readonly openingMs: number;
}

const summaryLineSchema = z.object({ summary: z.object({ passages: z.number() }) });

export async function measureIngest(
  environment: Readonly<Record<string, string>>,
  folder: string,
  projectRoot: string,
): Promise<IngestFigures> {
  const first = await ingest(environment, folder, projectRoot);
  const unchanged = await ingest(environment, folder, projectRoot);
  return {
    passages: first.passages,
    passagesPerSecond: first.passages / (first.totalMs / 1_000),
    encoderShare: first.encoderMs / first.totalMs,
    openingShare: first.openingMs / first.totalMs,
    unchangedShare: unchanged.totalMs / first.totalMs,
  };
}

async function ingest(
  environment: Readonly<Record<string, string>>,
  folder: string,
  projectRoot: string,
): Promise<Run> {
  const clock = { encoderMs: 0, openingMs: 0 };
  const stdout = new PassThrough();
  const start = performance.now();
  const exitCode = await runIngest([folder, "--json"], {
    stdout,
    stderr: new PassThrough().resume(),
    env: environment,
    isTerminal: false,
    signal: new AbortController().signal,
    projectRoot,
    now: () => performance.now(),
    async openKnowledge(options): Promise<Knowledge> {
      const opening = performance.now();
      const knowledge = await openKnowledge(options);
      clock.openingMs += performance.now() - opening;
      return { ...knowledge, embedder: timed(knowledge.embedder, clock) };
    },
  });
  const totalMs = performance.now() - start;
  if (exitCode !== 0) throw new Error(`the ingest of ${folder} ended with ${exitCode}`);
  const lastLine = String(stdout.read()).trim().split("\n").at(-1) ?? "";
  const { passages } = summaryLineSchema.parse(JSON.parse(lastLine)).summary;
  return { passages, totalMs, ...clock };
}

function timed(embedder: Embedder, clock: { encoderMs: number }): Embedder {
  return {
    ...embedder,
    async embedPassage(text) {
      const start = performance.now();
      const vector = await embedder.embedPassage(text);
      clock.encoderMs += performance.now() - start;
      return vector;
    },
  };
}
