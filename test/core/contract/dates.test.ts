import { describe, expect, it } from "vitest";
import { dateSchema, eventDateSchema } from "../../../core/contract/dates.ts";

describe("a publication date", () => {
  it.each([
    "2022-01-08",
    "2024-02-29",
    "2025-12-09T21:09:16Z",
    "2025-12-09 21:09",
    "2025-12-09T21:09:16+03:00",
  ])("may be %s", (date) => {
    expect(dateSchema.safeParse(date).success).toBe(true);
  });

  it.each([
    "2022",
    "2022-01",
    "2023-02-29",
    "2022-13-01",
    "08/01/2022",
    "2022-01-08T25:00",
    "yesterday",
    "",
    "2022-1-8",
  ])("may not be %j", (date) => {
    expect(dateSchema.safeParse(date).success).toBe(false);
  });
});

describe("the date of an event", () => {
  it.each(["2021", "2021-05", "2021-05-21"])("may be %s", (date) => {
    expect(eventDateSchema.safeParse(date).success).toBe(true);
  });

  it.each(["21", "2021-00", "2021-13", "2021-05-32", "May 2021"])("may not be %j", (date) => {
    expect(eventDateSchema.safeParse(date).success).toBe(false);
  });
});
