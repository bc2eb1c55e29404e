import { describe, expect, it } from "vitest";
import { HTTP_STATUS_OF } from "../../../core/contract/problem.ts";
import { hasArabic } from "../../../core/text/script.ts";
import { INTERFACE_TEXTS } from "../../../web/interface-texts.ts";
import { problemHeading } from "../../../web/problem-texts.ts";
import { formatDate } from "../../../web/src/page/format-date.ts";

describe("counted passages", () => {
  it.each([
    [0, "No passages found", "لم يُعثر على مقاطع"],
    [1, "Reading 1 passage", "تجري قراءة مقطع واحد"],
    [2, "Reading 2 passages", "تجري قراءة مقطعين"],
    [8, "Reading 8 passages", "تجري قراءة 8 مقاطع"],
    [11, "Reading 11 passages", "تجري قراءة 11 مقطعًا"],
    [100, "Reading 100 passages", "تجري قراءة 100 مقطع"],
  ])("%i take the right form", (count, english, arabic) => {
    expect(INTERFACE_TEXTS.en.readingPassages(count)).toBe(english);
    expect(INTERFACE_TEXTS.ar.readingPassages(count)).toBe(arabic);
  });
});

describe("dates", () => {
  it.each([
    ["2022-01-05", "5 January 2022", "5 يناير 2022"],
    ["2022-01-05T23:30:00-08:00", "5 January 2022", "5 يناير 2022"],
    ["2021-05", "May 2021", "مايو 2021"],
    ["2021", "2021", "2021"],
    ["spring", "spring", "spring"],
  ])("%s are as exact as they are known, in Western digits", (isoDate, english, arabic) => {
    expect(formatDate(isoDate, INTERFACE_TEXTS.en.locale)).toBe(english);
    expect(formatDate(isoDate, INTERFACE_TEXTS.ar.locale)).toBe(arabic);
  });
});

describe("problems", () => {
  it.each(Object.keys(HTTP_STATUS_OF))("%s have a heading in both languages", (code) => {
    expect(hasArabic(problemHeading(code, "ar"))).toBe(true);
    expect(hasArabic(problemHeading(code, "en"))).toBe(false);
  });

  it("of an unknown code read as a fault of the server", () => {
    expect(problemHeading("constructor", "en")).toBe(problemHeading("internal", "en"));
  });
});
