/** What goes on after Slack's requests were acknowledged, so that a shutdown can wait for it. */
import { setTimeout as delay } from "node:timers/promises";

/** Time to tell in Slack that an answer was given up. */
const FAREWELL_MS = 3_000;

export interface RunningTasks {
  /** Runs `task` on its own; its failure goes to `onFailure`. */
  start(task: () => Promise<void>): void;
  /** Waits for the tasks, calls `giveUp` once `graceMs` are over, and waits a little more. */
  end(graceMs: number, giveUp: () => void): Promise<void>;
}

export function createRunningTasks(onFailure: (error: unknown) => void): RunningTasks {
  const running = new Set<Promise<void>>();
  const allWithin = async (milliseconds: number): Promise<boolean> => {
    const timer = new AbortController();
    const isOver = delay(milliseconds, false, { signal: timer.signal }).catch(() => false);
    const areDone = Promise.all(running).then(() => true);
    const done = await Promise.race([areDone, isOver]);
    timer.abort();
    return done;
  };
  return {
    start(task) {
      const run = (async () => {
        try {
          await task();
        } catch (error) {
          onFailure(error);
        }
      })();
      running.add(run);
      void run.then(() => running.delete(run));
    },
    async end(graceMs, giveUp) {
      if (await allWithin(graceMs)) return;
      giveUp();
      await allWithin(FAREWELL_MS);
    },
  };
}
