/** The Arabic stemmer. */
import { describe, expect, it } from "vitest";
import { foldArabic } from "../../../core/text/arabic.ts";
import { stemArabic, stripArabicPrefix } from "../../../core/text/stem-arabic.ts";

const stem = (word: string): string => stemArabic(foldArabic(word));

describe("stemArabic", () => {
  it.each([
    [
      "تعدين",
      ["التعدين", "والتعدين", "للتعدين", "وللتعدين", "بالتعدين", "لتعدين", "تعدينها", "التَّعْدين"],
    ],
    ["معدن", ["المعدنين", "معدنون", "المعدنون", "معدنو", "مُعدّني", "والمعدنين"]],
    ["كهرباء", ["الكهرباء", "كهربائي", "الكهربائية", "بالكهرباء"]],
    ["روسيا", ["الروسية", "روسي", "الروسي"]],
    ["عملة", ["العملات", "عملات", "للعملات", "العملة"]],
    ["شركة", ["الشركات", "شركات", "والشركة"]],
    ["إلكترونية", ["الإلكترونية", "الالكترونية"]],
    ["وقود", ["الوقود", "للوقود"]],
    ["وكالة", ["الوكالة", "وكالات"]],
    ["ولاية", ["الولايات", "والولايات", "ولايات"]],
    ["كازاخستان", ["الكازاخستاني", "الكازاخستانية", "وكازاخستان"]],
    ["أمريكا", ["الأمريكية", "أمريكي", "الأمريكيين"]],
    ["جهاز", ["جهازًا", "الجهاز"]],
    ["طاقة", ["الطاقة", "بالطاقة", "طاقات"]],
    ["بتكوين", ["البتكوين", "للبتكوين", "والبتكوين"]],
    ["منجم", ["المنجم", "لمنجم"]],
    ["مناجم", ["المناجم", "لمناجم", "ومناجم"]],
  ])("brings %s and its forms %j together", (word, forms) => {
    expect(forms.map((form) => [form, stem(form)])).toEqual(
      forms.map((form) => [form, stem(word)]),
    );
  });

  it.each([
    ["تعدين", "تعد"],
    ["بتكوين", "تكوين"],
    ["وقود", "قيد"],
    ["إيران", "إيرادات"],
    ["الصين", "الصلب"],
    ["مليون", "ملك"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(["في", "من", "ال", "و", "", "هو", "لل", "bitcoin", "الي"])(
    "leaves the short word %j long enough",
    (word) => {
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    },
  );

  it("takes off what is written before a word and nothing else", () => {
    expect(["والتعدين", "بيانات", "للشركه", "وزاره", "فالسعر"].map(stripArabicPrefix)).toEqual([
      "تعدين",
      "بيانات",
      "شركه",
      "وزاره",
      "سعر",
    ]);
  });
});
