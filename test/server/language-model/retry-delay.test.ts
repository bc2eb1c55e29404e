import { describe, expect, it } from "vitest";
import { isPassing, retryDelay } from "../../../server/language-model/retry-delay.ts";

const NOW = Date.parse("2025-11-21T09:00:00Z");

describe("the delay before another attempt", () => {
  it.each([
    [1, null, 0, 500],
    [2, null, 0, 1_000],
    [1, null, 1, 750],
    [3, null, 0, null],
    [1, "0", 0, 0],
    [1, "2.5", 0, 2_500],
    [1, "10", 0, 10_000],
    [1, "11", 0, null],
    [1, "Fri, 21 Nov 2025 09:00:02 GMT", 0, 2_000],
    [1, "Fri, 21 Nov 2025 08:00:00 GMT", 0, 0],
    [1, "soon", 0, 500],
    [1, "", 0, 500],
    [1, "-3", 0, 500],
    [3, "1", 0, null],
  ])("after attempt %s with Retry-After %j is %s → %s", (attempt, retryAfter, random, expected) => {
    expect(retryDelay({ attempt, retryAfter, now: NOW, random })).toBe(expected);
  });
});

describe("a status that may pass", () => {
  it.each([408, 429, 500, 502, 503, 504, 529])("is %s", (status) => {
    expect(isPassing(status)).toBe(true);
  });

  it.each([301, 400, 401, 403, 404, 409, 413, 422])("is not %s", (status) => {
    expect(isPassing(status)).toBe(false);
  });
});
