import { describe, expect, it } from "vitest";
import { formatAge } from "../../../../server/slack/render/format-age.ts";

describe("the age of a source", () => {
  it.each([
    ["2026-11-25", "today", "اليوم"],
    ["2026-11-24T23:00:00Z", "yesterday", "أمس"],
    ["2026-11-22", "3 days ago", "قبل 3 أيام"],
    ["2026-11-18", "1 week ago", "قبل أسبوع واحد"],
    ["2026-10-30", "3 weeks ago", "قبل 3 أسابيع"],
    ["2026-10-25", "1 month ago", "قبل شهر واحد"],
    ["2026-01-05", "10 months ago", "قبل 10 أشهر"],
    ["2024-11-20", "2 years ago", "قبل سنتين"],
    ["2012-11-01", "14 years ago", "قبل 14 سنة"],
    ["2026-11-26", null, null],
    ["soon", null, null],
  ])("of %s is told as %s and %s", (date, english, arabic) => {
    expect(formatAge(date, "2026-11-25", "en")).toBe(english);
    expect(formatAge(date, "2026-11-25", "ar")).toBe(arabic);
  });
});
