/**
 * A light stemmer for Arabic, in the way of light10 (Larkey, Ballesteros and Connell 2007):
 * it takes off what is written onto a word and leaves the pattern inside alone.
 * Beyond light10: repeated proclitics, adjectives in ـيا, the final alef, and minimum lengths that keep تعدين whole.
 */

/** Conjunction, preposition and article in one piece; at least three letters must remain. */
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل))(?=...)/u;
const CONJUNCTION = /^و(?=....)/u;
/** Words whose first letter is their own, not "and". */
const OWN_WAW =
  /^(?:وكال|وزار|وزير|وزر|ولاي|وثيق|وثاي|وظيف|وظاي|وسيل|وساي|وسيط|وسطا|واشنط|وارد|واحد|واقع|واجه|واجب|واسع|واضح|واصل|واتس|وافق|وطني|ورقي|وقود|وحده|وحدا|وجود|وضعي|وقاي|وول|ويكي)/u;
/** Prepositions before a verbal noun or a participle, where they are rarely the word's own letter. */
const PREPOSITION = /^[بل](?=[تم]...)/u;
/** Bitcoin and other coins end and begin like words with an ending and a preposition. */
const COIN = /كوين$|^بي?تكو/u;

/** Endings with the letters that must remain, in the order in which they are tried. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ["ها", 3],
  ["ان", 4],
  ["ات", 3],
  ["ون", 4],
  ["ين", 4],
  ["يه", 3],
  ["يا", 3],
  ["ه", 3],
  ["ي", 3],
  ["و", 4],
  ["ا", 3],
];

/** `word`, as `foldArabic` gives it, without conjunction, preposition and article. */
export function stripArabicPrefix(word: string): string {
  let bare = word;
  for (;;) {
    const shorter = stripOnce(bare);
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

function stripOnce(word: string): string {
  if (ARTICLE.test(word)) return word.replace(ARTICLE, "");
  if (CONJUNCTION.test(word) && !OWN_WAW.test(word)) return word.slice(1);
  return PREPOSITION.test(word) && !COIN.test(word) ? word.slice(1) : word;
}

/** The stem of one Arabic word, as `foldArabic` gives it; at least three letters remain of a longer word. */
export function stemArabic(word: string): string {
  let stem = stripArabicPrefix(word).replace(/(?<=..ا)ء$/u, "");
  for (;;) {
    const bare = stem;
    if (COIN.test(bare) && bare.endsWith("ين")) return bare;
    const found = SUFFIXES.find(
      ([suffix, least]) => bare.endsWith(suffix) && bare.length - suffix.length >= least,
    );
    if (found === undefined) return bare;
    stem = bare.slice(0, -found[0].length);
  }
}
