/** Direction and script of texts. */
import { describe, expect, it } from "vitest";
import { hasArabic, majorityDirection } from "../../../core/text/script.ts";

describe("majorityDirection", () => {
  it.each([
    ["تعدين البيتكوين", "rtl"],
    ["Bitcoin mining", "ltr"],
    ["BTC هو رمز عملة البيتكوين", "rtl"],
    ["S21-XP: أحدث أجهزة التعدين", "rtl"],
    ["The word منجم means mine", "ltr"],
    ["ﻣﻨﺠﻢ ﺍﻟﺒﻴﺘﻜﻮﻳﻦ", "rtl"],
    ["שלום", "rtl"],
    ["المصدر: https://example.com/a/very/long/path/that/is/latin", "rtl"],
    ["شغّل `npm run ingest -- corpus` الآن", "rtl"],
    ["راجع example.com و news@example.com", "rtl"],
    ["ـــــــ mine", "ltr"],
    ["مُعَدِّنٌ abcde", "ltr"],
    ["挖矿新闻", "ltr"],
    ["אבג abc", "rtl"],
  ] as const)("reads %j as %s", (text, direction) => {
    expect(majorityDirection(text)).toBe(direction);
  });

  it.each([
    "",
    "   ",
    "2021-01-08",
    "18.1% …",
    "٣٠٬٠٠٠",
    "https://example.com",
    "```\nconst a = 1\n```",
  ])("leaves the neutral text %j to the fallback", (text) => {
    expect(majorityDirection(text)).toBe("ltr");
    expect(majorityDirection(text, "rtl")).toBe("rtl");
  });
});

describe("hasArabic", () => {
  it.each([
    ["mine", false],
    ["The word منجم", true],
    ["ﻣ", true],
    ["٣٠٬٠٠٠", false],
    ["؟", false],
    ["ـ", false],
    ["", false],
  ] as const)("of %j is %s", (text, expected) => {
    expect(hasArabic(text)).toBe(expected);
  });
});
