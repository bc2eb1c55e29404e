/** The time that a run may take. */
import { setMaxListeners } from "node:events";

export interface RunDeadline {
  /** Aborted when the caller aborts, when the time is over, or by `end`. */
  readonly signal: AbortSignal;
  readonly expired: () => boolean;
  /** Has to be called once the run is over: it ends what still goes on, and forgets the caller's signal. */
  readonly end: () => void;
}

/** `AbortSignal.any` is not used: it would tie every run to a signal that lives longer. */
export function startDeadline(caller: AbortSignal, milliseconds: number): RunDeadline {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each request and each tool listens
  let isExpired = false;
  const timer = setTimeout(() => {
    isExpired = true;
    controller.abort();
  }, milliseconds);
  const follow = (): void => controller.abort(caller.reason);
  caller.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    expired: () => isExpired,
    end() {
      clearTimeout(timer);
      caller.removeEventListener("abort", follow);
      controller.abort();
    },
  };
}
