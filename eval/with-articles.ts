/** A whole Manjam over the articles of one folder, on an index that is gone afterwards. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKnowledge } from "../core/knowledge/open-knowledge.ts";
import { readSettings, type Settings } from "../core/runtime/settings.ts";
import { runIngest } from "../ingest/run-ingest.ts";

export async function withArticles<Result>(
  projectRoot: string,
  folder: string,
  use: (settings: Settings) => Promise<Result>,
): Promise<Result> {
  const index = await mkdtemp(join(tmpdir(), "manjam-eval-"));
  const { embedder } = readSettings(process.env, projectRoot);
  const env = { MANJAM_INDEX: index, MANJAM_EMBEDDER: embedder, LOG_LEVEL: "warn" };
  try {
    const exitCode = await runIngest([folder, "--quiet"], {
      stdout: process.stdout,
      stderr: process.stderr,
      env,
      isTerminal: false,
      signal: new AbortController().signal,
      projectRoot,
      now: () => performance.now(),
      openKnowledge,
    });
    if (exitCode !== 0) throw new Error(`the articles of ${folder} could not be ingested`);
    return await use(readSettings(env, projectRoot));
  } finally {
    await rm(index, { recursive: true, force: true });
  }
}
