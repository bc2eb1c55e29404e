/** The first start: an empty index is filled from the project's own corpus, by the ingest command. */
import { spawn } from "node:child_process";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Settings } from "../core/runtime/settings.ts";

/**
 * Runs the ingest command as a child, which reads the files and holds the index's write lock; its progress goes
 * to this process's own standard error.
 * @returns whether every article went in
 */
export async function fillFromCorpus(settings: Settings, signal: AbortSignal): Promise<boolean> {
  const here = fileURLToPath(import.meta.url);
  // Beside this file lie the sources or their build, and the command is of the same kind.
  const command = join(here, "..", "..", "ingest", `main${extname(here)}`);
  const child = spawn(
    process.execPath,
    [...process.execArgv, command, join(settings.projectRoot, "corpus")],
    {
      env: { ...process.env, MANJAM_INDEX: settings.index },
      // Standard output stays the server's own.
      stdio: ["ignore", process.stderr, process.stderr],
    },
  );
  const stop = () => void child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("exit", (code) => {
      signal.removeEventListener("abort", stop);
      resolve(code === 0);
    });
  });
}
