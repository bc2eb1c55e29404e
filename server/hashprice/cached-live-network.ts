/** Asks a source of live inputs seldom, however often it is asked itself. */
import type { LiveInputs, LiveNetwork } from "./live-network.ts";

export interface CachedLiveNetworkOptions {
  readonly source: LiveNetwork;
  readonly freshMs: number;
  /** How long a failure is not tried again. */
  readonly failedMs: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

/** Callers at the same time share one look-up. */
export function cacheLiveNetwork({
  source,
  freshMs,
  failedMs,
  now,
}: CachedLiveNetworkOptions): LiveNetwork {
  let kept: { readonly inputs: LiveInputs | null; readonly until: number } | null = null;
  let running: Promise<LiveInputs | null> | null = null;

  async function lookUp(): Promise<LiveInputs | null> {
    try {
      const inputs = await source.current();
      kept = { inputs, until: now() + (inputs === null ? failedMs : freshMs) };
      return inputs;
    } finally {
      running = null;
    }
  }

  return {
    async current() {
      if (kept !== null && now() < kept.until) return kept.inputs;
      running ??= lookUp();
      return running;
    },
  };
}
