/** Progress as a bar that redraws itself, for terminals. */
import { MultiBar, Presets, type SingleBar } from "cli-progress";
import { formatPace } from "./format-progress.ts";
import type { Progress } from "./types.ts";

/** Draws on `stream`, a terminal; notes scroll by above the bar. */
export function createBarProgress(stream: NodeJS.WritableStream): Progress {
  const bars = new MultiBar(
    {
      stream,
      format: "{bar} {value}/{total} articles  {pace}",
      barsize: 24,
      fps: 5,
      hideCursor: true,
      clearOnComplete: true,
      // The command handles Ctrl-C itself: the article at hand is finished first.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  let bar: SingleBar | null = null;
  return {
    update(state) {
      bar ??= bars.create(state.total, 0, { pace: "" });
      bar.setTotal(Math.max(state.total, state.done));
      bar.update(state.done, { pace: formatPace(state) });
    },
    note(line) {
      bars.log(line);
      bars.update();
    },
    stop() {
      bars.stop();
    },
  };
}
