/** The figures as a table for people. */
import type { IngestFigures } from "./measure-ingest.ts";
import type { LatencyFigures, StreamingFigures } from "./measure-latency.ts";
import type { MemoryFigures } from "./measure-memory.ts";

export interface BenchReport {
  readonly ingest: IngestFigures;
  readonly latency: LatencyFigures;
  readonly streaming: StreamingFigures;
  /** Null where the system does not tell it. */
  readonly memory: MemoryFigures | null;
}

const LABEL_WIDTH = 34;

export function formatReport({ ingest, latency, streaming, memory }: BenchReport): string {
  const { encoderMs, p50MsByLanguage, shares } = latency;
  const time = (milliseconds: number) =>
    `${milliseconds.toFixed(1)} ms  (${(milliseconds / encoderMs).toFixed(1)} x encoder)`;
  return [
    `A question over HTTP, ${latency.questions} warm ones`,
    row("p50", time(latency.p50Ms)),
    row("  in English", time(p50MsByLanguage.en)),
    row("  in Arabic", time(p50MsByLanguage.ar)),
    row("p95", time(latency.p95Ms)),
    row("p99", time(latency.p99Ms)),
    row("encoder, share of p50", percent(shares.encoder)),
    row("retrieval, share of p50", percent(shares.retrieval)),
    row("answering, share of p50", percent(shares.answering)),
    row("HTTP, share of p50", percent(shares.http)),
    "",
    `A streamed answer, ${streaming.answered} with quotes`,
    row("first event, share of the whole", percent(streaming.firstEventShare)),
    row("first text, share of the whole", percent(streaming.firstTextShare)),
    "",
    "Memory of the server",
    ...(memory === null ? [row("not told by this system", "")] : memoryRows(memory)),
    "",
    `Ingest, ${ingest.passages} passages`,
    row("passages per second", ingest.passagesPerSecond.toFixed(1)),
    row("encoder, share of the run", percent(ingest.encoderShare)),
    row("opening, share of the run", percent(ingest.openingShare)),
    row("unchanged again, share of the run", percent(ingest.unchangedShare)),
    "",
  ].join("\n");
}

function memoryRows(memory: MemoryFigures): string[] {
  const { checkpoints, targetMegabytes, shareOfTarget, lastGrowth, stillGrows } = memory;
  const target = `${percent(shareOfTarget)} of ${targetMegabytes} MB: ${shareOfTarget < 1 ? "met" : "missed"}`;
  return [
    ...checkpoints.map(({ questions, megabytes }) =>
      row(
        questions === 0 ? "ready" : `after ${questions.toLocaleString("en")} questions`,
        `${megabytes.toFixed(0)} MB`,
      ),
    ),
    row("against the target", target),
    row(
      "growth over the last stretch",
      `${percent(lastGrowth)}${stillGrows ? ", still grows" : ""}`,
    ),
  ];
}

function row(label: string, value: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value}`.trimEnd();
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
