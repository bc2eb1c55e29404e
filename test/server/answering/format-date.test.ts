import { describe, expect, it } from "vitest";
import { formatDate } from "../../../server/answering/format-date.ts";

describe("a date in words", () => {
  it.each([
    ["2022-01-08", "8 January 2022", "8 يناير 2022"],
    ["2022-01-08T23:30:00+05:00", "8 January 2022", "8 يناير 2022"],
    ["2022-01", "January 2022", "يناير 2022"],
    ["2022", "2022", "2022"],
  ])("%s", (date, english, arabic) => {
    expect(formatDate(date, "en")).toBe(english);
    expect(formatDate(date, "ar")).toBe(arabic);
  });
});
