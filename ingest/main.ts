/** Entry point of `npm run ingest`. */
import { openKnowledge } from "../core/knowledge/open-knowledge.ts";
import { loadEnvironmentFile } from "../core/runtime/load-environment-file.ts";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { runIngest } from "./run-ingest.ts";

/** npm passes on the Ctrl-C that the terminal has sent already: the echo is not a second one. */
const ECHO_MS = 400;
const INTERRUPTED = 130;

const projectRoot = findProjectRoot(import.meta.url);
loadEnvironmentFile(projectRoot);

const interruption = new AbortController();
let interruptedAt = 0;
function interrupt(): void {
  if (!interruption.signal.aborted) {
    interruptedAt = performance.now();
    interruption.abort();
    process.stderr.write("\nStopping after the article at hand; again to stop at once.\n");
  } else if (performance.now() - interruptedAt > ECHO_MS) {
    process.exit(INTERRUPTED);
  }
}
process.on("SIGINT", interrupt);
process.on("SIGTERM", interrupt);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  // Whoever read the output has gone (`… | head`): nobody is left to tell of the rest.
  interruption.abort();
});

process.exitCode = await runIngest(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: process.stderr.isTTY,
  signal: interruption.signal,
  projectRoot,
  now: () => performance.now(),
  openKnowledge,
});
