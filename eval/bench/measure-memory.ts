/** Memory of the built server as questions come in. */
import { readFile } from "node:fs/promises";
import { askServer } from "./ask-server.ts";
import type { BenchQuestions } from "./bench-questions.ts";
import type { ServerProcess } from "./server-process.ts";

/** What a server may hold after the last checkpoint. */
const TARGET_MEGABYTES = 700;
/** Numbers of questions after which memory is read; the first is the server at rest. */
const CHECKPOINTS = [0, 100, 500, 1_000] as const;
/** Growth between the last two checkpoints that counts as noise. */
const NOISE = 0.02;

export interface MemoryFigures {
  readonly targetMegabytes: number;
  readonly checkpoints: readonly { readonly questions: number; readonly megabytes: number }[];
  /** The last checkpoint's memory as a share of the target. */
  readonly shareOfTarget: number;
  /** What the last stretch of questions added, as a share of what was there before it. */
  readonly lastGrowth: number;
  readonly stillGrows: boolean;
}

/** Null where the system does not tell a process's memory as Linux does. */
export async function measureMemory(
  server: ServerProcess,
  questions: BenchQuestions,
): Promise<MemoryFigures | null> {
  const round = questions.take(Math.max(...CHECKPOINTS));
  const checkpoints: { questions: number; megabytes: number }[] = [];
  let asked = 0;
  for (const checkpoint of CHECKPOINTS) {
    for (const question of round.slice(asked, checkpoint)) await askServer(server.url, question);
    asked = checkpoint;
    const megabytes = await residentMegabytes(server.pid);
    if (megabytes === null) return null;
    checkpoints.push({ questions: checkpoint, megabytes });
  }
  const [before = 0, last = 0] = checkpoints.slice(-2).map(({ megabytes }) => megabytes);
  const lastGrowth = last / before - 1;
  return {
    targetMegabytes: TARGET_MEGABYTES,
    checkpoints,
    shareOfTarget: last / TARGET_MEGABYTES,
    lastGrowth,
    stillGrows: lastGrowth > NOISE,
  };
}

/** Resident set size in units of 1,000,000 bytes. */
async function residentMegabytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? null : (Number(kibibytes) * 1_024) / 1_000_000;
}
