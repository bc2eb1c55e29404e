/** The real server over the corpus, for what is measured and pictured of its page. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { startServerProcess } from "../bench/server-process.ts";

/** Builds the page and runs the server on an index of its own, filled from the corpus, until `use` is done. */
export async function withCorpusServer(
  projectRoot: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  await build({ root: join(projectRoot, "web"), logLevel: "warn" });
  const index = await mkdtemp(join(tmpdir(), "manjam-page-"));
  const fromSources = ["--import", "tsx", join(projectRoot, "server", "main.ts")];
  const server = await startServerProcess(fromSources, { MANJAM_INDEX: index }, projectRoot);
  try {
    await use(server.url);
  } finally {
    await server.stop();
    await rm(index, { recursive: true, force: true });
  }
}
