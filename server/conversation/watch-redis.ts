/** Notices a Redis that takes commands and does not answer: the client itself waits for it without end. */
import { setImmediate, setTimeout } from "node:timers/promises";

export interface WatchedRedis {
  /** Whether it is connected, or tries to be; false once it was closed for good. */
  readonly isOpen: boolean;
  readonly isReady: boolean;
  ping(): Promise<unknown>;
}

const INTERVAL_MS = 1_000;
const LONGEST_ANSWER_MS = 1_000;

/** Asks for a sign of life every second, until the connection is closed; does not keep the process running. */
export function watchRedis(redis: WatchedRedis, onSilence: () => void): void {
  void (async () => {
    for (;;) {
      await setTimeout(INTERVAL_MS, undefined, { ref: false });
      if (!redis.isOpen) return;
      if (redis.isReady && !(await answers(redis)) && redis.isOpen) onSilence();
    }
  })();
}

/** A command that fails is an answer: the client tells of lost connections itself. */
async function answers(redis: WatchedRedis): Promise<boolean> {
  let isSilent = true;
  const heard = (): void => void (isSilent = false);
  const ping = redis.ping().then(heard, heard);
  const stop = new AbortController();
  const { signal } = stop;
  const late = setTimeout(LONGEST_ANSWER_MS, undefined, { ref: false, signal });
  await Promise.race([ping, late.catch(() => undefined)]);
  stop.abort();
  // Where this process itself was busy all the time, an answer may lie there unread.
  if (isSilent) await setImmediate();
  return !isSilent;
}
