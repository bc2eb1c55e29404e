/** One spelling for the many ways in which the same Arabic word is written. */

const SPACING_MARKS = /[\uFC5E-\uFC63\uFE70-\uFE7F]/gu;
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE80-\uFEFC]+/gu;
/** Tashkeel, superscript alef, Quranic marks, tatweel, bidi controls, zero-width marks, soft hyphen. */
const MARKS =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu;

/** The letters beyond ک and ی are how Arabic writes p, v, ch, g and zh when it does, and how it does not. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ٲ: "ا",
  ٳ: "ا",
  ٵ: "ا",
  ى: "ي",
  ئ: "ي",
  ی: "ي",
  ې: "ي",
  ؤ: "و",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ە: "ه",
  ک: "ك",
  گ: "ك",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ڤ: "ف",
};
const VARIANTS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * Folds spellings so that words can be compared: presentation forms become letters, vowel marks, tatweel and
 * invisible marks go, and the forms of alef, yeh, hamza seats, teh marbuta and Persian letters become one each.
 * Lengths change and the result is no longer correct Arabic: never store or show it. Other scripts stay as they are.
 */
export function foldArabic(text: string): string {
  return text
    .replace(SPACING_MARKS, "")
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize("NFKC"))
    .replace(MARKS, "")
    .replace(VARIANTS, (letter) => LETTERS[letter] ?? letter);
}
