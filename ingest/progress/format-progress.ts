/** Rates and durations in words. */
import type { ProgressState } from "./types.ts";

/** Before this many seconds a rate says more about the start than about the run. */
const SETTLED_SECONDS = 0.5;

function perSecond(count: number, seconds: number): string {
  const rate = count / seconds;
  return rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
}

/** `9 s`, `3 min 05 s`, `2 h 07 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${String(whole % 60).padStart(2, "0")} s`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

/** `3.2 articles/s, 41 passages/s, 12 s left`; empty until there is something to go by. */
export function formatPace({ done, total, passages, seconds }: ProgressState): string {
  if (seconds < SETTLED_SECONDS) return "";
  const rates = `${perSecond(done, seconds)} articles/s, ${perSecond(passages, seconds)} passages/s`;
  if (done === 0) return rates;
  return `${rates}, ${formatDuration((seconds / done) * Math.max(0, total - done))} left`;
}
