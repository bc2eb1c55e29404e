/** A question in the two spellings in which its times are looked for. */
import { foldArabic } from "../arabic.ts";
import { toAsciiDigits } from "../digits.ts";

/** Both have the same length, so that an offset means the same place in both. */
export interface QuestionText {
  /** Digits in ASCII, single blanks, no tashkeel; letters as written, for `findDates` and the months' names. */
  readonly spelled: string;
  /** The same with the letters folded, for everything else. */
  readonly folded: string;
}

/** These months are known to `months.ts` in one spelling only. */
const RESPELLED_MONTH = /(?<!\p{L}{2})(?:[اأإ](?=(?:ب|وت)(?!\p{L}))|جويليه(?!\p{L}))/gu;

export function toQuestionText(question: string): QuestionText {
  const plain = question
    .normalize("NFKC")
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => (foldArabic(letter) === "" ? "" : letter))
    .replaceAll("—", " - ")
    .replaceAll(/[‐‑–−]/gu, "-")
    .replaceAll(/[’‘`]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .replaceAll("ی", "ي");
  const spelled = toAsciiDigits(plain).replaceAll(RESPELLED_MONTH, (match, offset: number) => {
    if (match.length > 1) return "جويلية";
    return plain[offset + 1] === "ب" ? "آ" : "أ";
  });
  return { spelled, folded: foldArabic(spelled) };
}

/** The words directly before `end`, the nearest last, none from before `start` or from another clause. */
export function wordsBefore(folded: string, start: number, end: number, most: number): string[] {
  const clauses = folded.slice(Math.max(start, end - 90), end).split(/[?!.,;:()،؛؟]/u);
  return (clauses.at(-1) ?? "")
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "")
    .slice(-most);
}
