/** One spelling for text that was written to slip past a filter: what the letters look like, in small plain letters. */
import { foldArabic } from "./arabic.ts";
import { toAsciiDigits } from "./digits.ts";

const ASCII_ONLY = /^[\t-~]*$/u;
/** Unicode's tag characters: ASCII that no screen shows and every tokeniser reads. */
const TAGS = /[\u{E0020}-\u{E007E}]+/gu;
const TAG_OFFSET = 0xe0000;
const INVISIBLE = /[\p{M}\p{Cf}\u0640\u115F\u1160\u3164\uFFA0]+/gu;
const BLANK = /[\s\u2800]+/gu;
const DOUBLE_QUOTE = /[“”„‟«»‹›＂〝〞]/gu;
const SINGLE_QUOTE = /[‘’‛`´]/gu;
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(lt|gt|quot|amp|nbsp));/giu;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  amp: "&",
  nbsp: " ",
};
const SPACED_WORD = /(?<![\p{L}\p{N}])(?:\p{L}[ ._·-]){3,}\p{L}(?![\p{L}\p{N}])/gu;
const MIXED_WORD = /[a-z\d@$]*[a-z][a-z\d@$]*/gu;
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};
const LEET_CHARACTER = /[013457@$]/gu;

/** Letters of other alphabets that look like Latin ones; each pair is the letter and what it looks like. */
const LOOKALIKES = new Map<string, string>(
  (
    "аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ԛq ԝw һh ѵv ոn սu օo " +
    "αa εe ιi κk νv οo ρp τt υu χx ηn ωw ϲc " +
    "ıi ɑa ɡg ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ǫq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz øo łl đd"
  )
    .split(" ")
    .map(([letter = "", latin = ""]) => [letter, latin] as const),
);
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join("")}]`, "gu");

/**
 * Folds what can hide a word: compatibility forms (full width, mathematical), look-alike letters, combining and
 * invisible marks, tag characters, tatweel and tashkeel, HTML entities, digits for letters inside a Latin word
 * (`1gn0re`), letters set apart (`i g n o r e`), and Arabic spellings as `foldArabic` does. Quotation marks become
 * straight, blanks single. Only for comparison: lengths change, and Greek and Cyrillic come out as gibberish.
 */
export function toPlainLetters(text: string): string {
  const decoded = text.replace(ENTITY, decodeEntity);
  const visible = ASCII_ONLY.test(decoded) ? decoded : toVisible(decoded);
  return visible
    .toLowerCase()
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .replaceAll("*", "")
    .replace(SPACED_WORD, (letters) => letters.replaceAll(/[ ._·-]/gu, ""))
    .replace(MIXED_WORD, (word) => word.replace(LEET_CHARACTER, (mark) => LEET[mark] ?? mark))
    .replace(BLANK, " ")
    .trim();
}

function toVisible(text: string): string {
  const decomposed = text.replace(TAGS, decodeTags).normalize("NFKD").replace(INVISIBLE, "");
  return toAsciiDigits(foldArabic(decomposed))
    .toLowerCase()
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** Set off by bars, since hidden text goes on from no visible sentence. */
function decodeTags(tags: string): string {
  const letters = Array.from(tags, (tag) =>
    String.fromCodePoint((tag.codePointAt(0) ?? TAG_OFFSET) - TAG_OFFSET),
  );
  return ` | ${letters.join("")} | `;
}

function decodeEntity(entity: string, decimal?: string, hexadecimal?: string, name?: string) {
  if (name !== undefined) return NAMED[name] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}
