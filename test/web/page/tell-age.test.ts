import { describe, expect, it } from "vitest";
import { INTERFACE_TEXTS } from "../../../web/interface-texts.ts";
import { tellAge } from "../../../web/src/page/tell-age.ts";

const TODAY = "2026-11-25";

describe("the age of a date", () => {
  it.each([
    ["2026-11-25", "today", "اليوم"],
    ["2026-11-24", "yesterday", "أمس"],
    ["2026-11-20T23:59:00Z", "5 days ago", "قبل 5 أيام"],
    ["2026-11-18", "1 week ago", "قبل أسبوع واحد"],
    ["2026-10-26", "4 weeks ago", "قبل 4 أسابيع"],
    ["2026-10-25", "1 month ago", "قبل شهر واحد"],
    ["2025-12-25", "11 months ago", "قبل 11 شهرًا"],
    ["2025-11-26", "11 months ago", "قبل 11 شهرًا"],
    ["2024-12-20", "1 year ago", "قبل سنة واحدة"],
    ["2022-01-05", "4 years ago", "قبل 4 سنوات"],
    ["2026-11", "this month", "هذا الشهر"],
    ["2026-08", "3 months ago", "قبل 3 أشهر"],
    ["2025-05", "1 year ago", "قبل سنة واحدة"],
    ["2026", "this year", "السنة الحالية"],
    ["2025", "last year", "السنة الماضية"],
    ["2014", "12 years ago", "قبل 12 سنة"],
  ])("%s is told in words", (isoDate, english, arabic) => {
    expect(tellAge(isoDate, TODAY, INTERFACE_TEXTS.en.locale)).toBe(english);
    expect(tellAge(isoDate, TODAY, INTERFACE_TEXTS.ar.locale)).toBe(arabic);
  });

  it.each(["2026-11-26", "2026-12", "2027", "spring", "", "2026-13-45"])(
    "is not told of %j",
    (isoDate) => {
      expect(tellAge(isoDate, TODAY, "en-GB")).toBeNull();
    },
  );
});
