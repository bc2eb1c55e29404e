/** Folding of Arabic spellings. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldArabic } from "../../../core/text/arabic.ts";

describe("foldArabic", () => {
  it.each([
    ["ﻻ", "لا"],
    ["ﷲ", "الله"],
    ["ﻣﻨﺠﻢ", "منجم"],
    ["ﹰ", ""],
    ["مُعَدِّنٌ", "معدن"],
    ["هٰذا", "هذا"],
    ["تعـــدين", "تعدين"],
    ["\u200fمنجم\u200e", "منجم"],
    ["من\u200cجم\ufeff", "منجم"],
    ["أحمد إلى آخر ٱلله", "احمد الي اخر الله"],
    ["آ", "ا"],
    ["ا\u0653", "ا"],
    ["مصطفى", "مصطفي"],
    ["طاقة", "طاقه"],
    ["مسؤول", "مسوول"],
    ["كهربائية", "كهرباييه"],
    ["ي\u0654", "ي"],
    ["کازاخستان", "كازاخستان"],
    ["ایران", "ايران"],
    ["ڤيتاليك", "فيتاليك"],
    ["Bitcoin S21", "Bitcoin S21"],
    ["½ café", "½ café"],
    ["٣٠", "٣٠"],
    ["", ""],
  ])("folds %j to %j", (text, expected) => {
    expect(foldArabic(text)).toBe(expected);
  });

  it("changes nothing more when done twice", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0x600, max: 0x6ff }).map((c) => String.fromCharCode(c)),
        }),
        (text) => {
          expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
        },
      ),
    );
  });
});
