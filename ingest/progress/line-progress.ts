/** Progress as plain lines, for log files and pipes. */
import { formatPace } from "./format-progress.ts";
import type { Progress } from "./types.ts";

const SECONDS_BETWEEN_LINES = 5;

/** Writes a line to `stream` at most every few seconds of the run, and each note at once. */
export function createLineProgress(stream: NodeJS.WritableStream): Progress {
  let lastLine = 0;
  return {
    update(state) {
      if (state.seconds - lastLine < SECONDS_BETWEEN_LINES) return;
      lastLine = state.seconds;
      stream.write(`${state.done}/${state.total} articles, ${formatPace(state)}\n`);
    },
    note(line) {
      stream.write(line);
    },
    stop() {},
  };
}

/** Shows notes alone. */
export function createQuietProgress(stream: NodeJS.WritableStream): Progress {
  return {
    update() {},
    note(line) {
      stream.write(line);
    },
    stop() {},
  };
}
