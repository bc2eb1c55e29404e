/** Measures made by hand. */
import type { Measure } from "../../../eval/metrics/measure.ts";

export function measureOf(change: Partial<Measure>): Measure {
  return {
    set: "corpus",
    slice: "",
    metric: "right fact",
    n: 100,
    value: 0.9,
    interval: [0.85, 0.95],
    standardError: 0.03,
    ...change,
  };
}
