/** The keys by which words of a text and words of a spelling meet. */
import { toAsciiDigits } from "../digits.ts";
import { stemEnglish } from "../stem-english.ts";
import {
  foldArabicWord,
  uninflected,
  withoutArticle,
  withoutProclitics,
} from "./arabic-word-forms.ts";

/** How freely a word of a spelling may be written: as it is, in any case, as a name, or inflected. */
export type Freedom = "verbatim" | "form" | "name" | "word";
const MARKS: Readonly<Record<Freedom, string>> = { verbatim: "!", form: "=", name: "~", word: "" };

const IS_ARABIC = /^(?=\p{L})\p{Script=Arabic}/u;
const IS_LATIN = /^\p{Script=Latin}/u;
const LONGEST_WORD = 40;

/** Keys that a written word may have, the closest reading first. */
export function keysOfWord(word: string): string[] {
  if (word.length > LONGEST_WORD) return [];
  if (IS_ARABIC.test(word)) return arabicKeys(foldArabicWord(word));
  if (!IS_LATIN.test(word)) return [toAsciiDigits(word).replace("،", ",")];
  const plain = plainLatin(word);
  const lower = plain.toLowerCase();
  return [
    `!${plain}`,
    `=${lower}`,
    `~${lower}`,
    ...(lower.length > 4 && lower.endsWith("s") ? [`~${lower.slice(0, -1)}`] : []),
    stemEnglish(lower),
  ];
}

/** The one key of a word of a spelling. */
export function keyOfSpelling(word: string, freedom: Freedom): string {
  if (IS_ARABIC.test(word)) {
    const folded = foldArabicWord(word);
    if (freedom === "form" || freedom === "verbatim") return `=${folded}`;
    // Only a bare alef begins the article: that of ألمانيا is its own.
    const bare = word.startsWith("ال") && folded.length >= 5 ? folded.slice(2) : folded;
    // Adjectives of places are inflected; their names are not.
    return freedom === "name" && !bare.endsWith("ي") ? `~${bare}` : bare;
  }
  if (!IS_LATIN.test(word)) return toAsciiDigits(word);
  const plain = plainLatin(word);
  if (freedom === "word") return stemEnglish(plain.toLowerCase());
  return MARKS[freedom] + (freedom === "verbatim" ? plain : plain.toLowerCase());
}

function arabicKeys(folded: string): string[] {
  const whole = withoutProclitics(folded);
  const bare = withoutArticle(whole);
  return [
    ...whole.map((form) => `=${form}`),
    ...bare.map((form) => `~${form}`),
    ...bare.flatMap(uninflected),
  ];
}

function plainLatin(word: string): string {
  return word.normalize("NFKD").replace(/[\p{M}.'’]/gu, "");
}
