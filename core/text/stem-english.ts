/**
 * The English (Porter2) stemmer, after its published description:
 * https://snowballstem.org/algorithms/english/stemmer.html
 */

const EXCEPTIONS: Readonly<Record<string, string>> = {
  skis: "ski",
  skies: "sky",
  dying: "die",
  lying: "lie",
  tying: "tie",
  idly: "idl",
  gently: "gentl",
  ugly: "ugli",
  early: "earli",
  only: "onli",
  singly: "singl",
  sky: "sky",
  news: "news",
  howe: "howe",
  atlas: "atlas",
  cosmos: "cosmos",
  bias: "bias",
  andes: "andes",
};
const KEPT_AFTER_PLURAL = /^(?:inning|outing|canning|herring|earring|proceed|exceed|succeed)$/u;
const SHORT_SYLLABLE_END = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY]|past)$/u;
const VOWEL = /[aeiouy]/u;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u;

const STEP_2: readonly (readonly [string, string])[] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogi", "og"],
  ["li", ""],
];
const STEP_3: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/u;

/** The stem of one lower-case English word; words of one or two letters, and other scripts, stay as they are. */
export function stemEnglish(word: string): string {
  if (word.length <= 2 || !/^[a-z']+$/u.test(word)) return word;
  const exception = Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : undefined;
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word.replace(/^'/u, ""));
  const [first, second] = findRegions(marked);
  const singular = removePlural(marked.replace(/(?:'s'|'s|')$/u, ""));
  if (KEPT_AFTER_PLURAL.test(singular)) return singular;
  let stem = removePastAndGerund(singular, first);
  stem = stem.replace(/(?<=.[^aeiouy])[yY]$/u, "i");
  stem = replaceSuffix(stem, STEP_2, (suffix, rest) => {
    if (rest.length < first) return false;
    if (suffix === "ogi") return rest.endsWith("l");
    return suffix !== "li" || /[cdeghkmnrt]$/u.test(rest);
  });
  stem = replaceSuffix(
    stem,
    STEP_3,
    (suffix, rest) => rest.length >= (suffix === "ative" ? second : first),
  );
  stem = removeLatinate(stem, second);
  stem = removeFinalLetter(stem, first, second);
  return stem.replaceAll("Y", "y");
}

function markConsonantY(word: string): string {
  return word.replace(/^y/u, "Y").replace(/(?<=[aeiouy])y/gu, "Y");
}

/** Where R1 and R2 begin: after the first consonant that follows a vowel, and the same again within R1. */
function findRegions(word: string): readonly [number, number] {
  const special = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/u.exec(word)?.[0]
    .length;
  const first = special ?? regionAfter(word, 0);
  return [first, regionAfter(word, first)];
}

function regionAfter(word: string, from: number): number {
  const match = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return match === null ? word.length : from + match.index + 2;
}

function removePlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/u.test(word) || !word.endsWith("s")) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function removePastAndGerund(word: string, first: number): string {
  const keeps = /eed(?:ly)?$/u.exec(word);
  if (keeps !== null) return keeps.index >= first ? `${word.slice(0, keeps.index)}ee` : word;
  const match = /(?:ingly|edly|ing|ed)$/u.exec(word);
  if (match === null || !VOWEL.test(word.slice(0, match.index))) return word;
  const rest = word.slice(0, match.index);
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return /^[aeo]..$/u.test(rest) ? rest : rest.slice(0, -1);
  return rest.length <= first && SHORT_SYLLABLE_END.test(rest) ? `${rest}e` : rest;
}

function replaceSuffix(
  word: string,
  table: readonly (readonly [string, string])[],
  applies: (suffix: string, rest: string) => boolean,
): string {
  const found = table.find(([suffix]) => word.endsWith(suffix));
  if (found === undefined) return word;
  const rest = word.slice(0, -found[0].length);
  return applies(found[0], rest) ? rest + found[1] : word;
}

function removeLatinate(word: string, second: number): string {
  const match = STEP_4.exec(word);
  if (match === null || match.index < second) return word;
  if (match[0] === "ion" && !/[st]$/u.test(word.slice(0, match.index))) return word;
  return word.slice(0, match.index);
}

function removeFinalLetter(word: string, first: number, second: number): string {
  const rest = word.slice(0, -1);
  if (word.endsWith("e")) {
    const removes =
      rest.length >= second || (rest.length >= first && !SHORT_SYLLABLE_END.test(rest));
    return removes ? rest : word;
  }
  return word.endsWith("ll") && rest.length >= second ? rest : word;
}
