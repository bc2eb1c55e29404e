/** Names across scripts: the consonants that a name keeps when it is written in the other alphabet. */
import { foldArabic } from "./arabic.ts";

/**
 * Letters that stand for each other in transliteration share a class (Arabic has no p, v or hard g, English no
 * emphatic consonants); vowels and what is often left out have none.
 */
const CLASS_OF: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["b", "bpبپ"],
      ["t", "tdتطدضذ"],
      ["k", "kcqgjxكقغجخگ"],
      ["s", "szسصزظشث"],
      ["f", "fvفڤ"],
      ["l", "lل"],
      ["r", "rر"],
      ["m", "mم"],
      ["n", "nن"],
    ] as const
  ).flatMap(([name, letters]) => Array.from(letters, (letter) => [letter, name])),
);

/** Digraphs that sound as one letter, each put as a letter of its sound. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/تش/gu, "ش"],
  [/دج/gu, "ج"],
  [/tch|sch|sh|ch/gu, "s"],
  [/ph/gu, "f"],
  [/ck/gu, "k"],
  [/th/gu, "t"],
  [/c(?=[eiy])/gu, "s"],
  [/x/gu, "ks"],
];

/**
 * The classes of a word's consonants in order, doubled ones once: `Zhang` and `زانج` are both `snk`.
 * Words of two consonants or fewer say too little to be compared.
 */
export function consonantSkeleton(word: string): string {
  let text = foldArabic(word).toLowerCase().normalize("NFD");
  for (const [pattern, letter] of DIGRAPHS) text = text.replace(pattern, letter);
  const classes = Array.from(text, (letter) => CLASS_OF[letter] ?? "").join("");
  return classes.replace(/(.)\1+/g, "$1");
}

/** The same for a name in which `ch` is hard: `Michael`, `مايكل`. */
export function hardConsonantSkeleton(word: string): string {
  return consonantSkeleton(word.replace(/ch/giu, "k"));
}
