/** The words beside a number that tell what it is a number of. */
import { foldedWords } from "./prepared-text.ts";

export type Concept =
  | "difficulty"
  | "hashrate"
  | "network"
  | "bitcoin-price"
  /** A price, but not of what. */
  | "price"
  | "subsidy"
  | "height"
  | "fees"
  | "pool-fee"
  | "hashprice"
  | "electricity"
  | "machine-price";

export interface Cue {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** Longer names first: "pool fee" must not be taken for "fee", nor "سعر الكهرباء" for "سعر". */
const CUES: readonly (readonly [Concept, RegExp])[] = [
  [
    "machine-price",
    foldedWords(
      "purchase price|bought|buy(?:ing)?|purchased?|paid|pay(?:ing)? (?=\\$)|cap ?ex|(?:machine|miner|rig|hardware|unit|purchase) (?:price|costs?)|price of (?:the |a |each )?(?:machine|miner|rig|unit)|costs?(?: (?:me|us))?(?= (?:usd ?|\\$|about \\$|around \\$)\\d)|invest(?:ed|ment)?|up ?front|" +
        "(?:ال)?ثمن(?:ه|ها)?(?: (?:ال)?(?:جهاز|آلة|شراء))?|سعر(?:ه|ها)|(?:سعر|كلفة|تكلفة) (?:ال)?(?:جهاز|آلة|ماكينة|شراء)(?:ه|ها)?|[اأ]?شتري(?:ت|ته|تها|نا|ناه)|(?:ال)?شراء(?:ه|ها)?|رأس المال",
    ),
  ],
  [
    "pool-fee",
    foldedWords(
      "(?:mining )?pool(?:'s)?(?: (?:fees?|commission|cut|takes|charges))?|(?:ال)?(?:رسوم|عمولة|رسم|أجرة|نسبة|حصة) (?:ال)?(?:مجمع|تجمع|حوض|بول|مسبح)(?: (?:ال)?تعدين)?|(?:ال|ل)?مجمع(?: (?:ال)?تعدين)?",
    ),
  ],
  [
    "electricity",
    foldedWords(
      "(?:electric(?:ity|al)?|power|energy)(?: (?:price|costs?|rate|tariff|bill))?(?! (?:of|draw|consumption|use))|(?:electricity )?tariff|" +
        "(?:ال)?(?:سعر|كلفة|تكلفة|تعرفة|تعريفة|ثمن) (?:ال)?(?:كهرباء|طاقة|تيار)|(?:ال)?كهربا(?:ء|ئي|ئية)|(?:ال)?(?:تعرفة|تعريفة)|(?:ال)?طاقة",
    ),
  ],
  [
    "hashprice",
    foldedWords(
      "hash[ -]?price|hash ?value|(?:ال)?هاش ?[بپ]رايس|(?:سعر|عائد|ثمن|مردود|إيراد) (?:ال)?(?:هاش|تجزئة)(?: ?ريت)?|(?:revenue|income|earnings) per (?:ph|th|petahash|terahash)(?:/s)?",
    ),
  ],
  [
    "difficulty",
    foldedWords(
      "(?:network |mining )?difficulty|diff|(?:ال)?صعوبة(?: (?:ال)?(?:شبكة|تعدين))?|مستوى (?:ال)?صعوبة",
    ),
  ],
  [
    "network",
    foldedWords(
      "(?:network|global|total|world(?:wide)?)(?:'s)?(?: hash[ -]?rate)?|(?:معدل|قوة) (?:ال)?(?:هاش|تجزئة) (?:ل?ل?شبكة|الشبكة|العالمي|الكلي)|هاش ?ريت (?:ال)?شبكة|(?:ال)?شبكة",
    ),
  ],
  [
    "hashrate",
    foldedWords(
      "hash[ -]?rate|hash ?power|(?:ال)?هاش ?ريت|(?:معدل|قوة|قدرة) (?:ال)?(?:هاش|تجزئة)|قوة (?:ال)?حوسبة",
    ),
  ],
  [
    "height",
    foldedWords(
      "block (?:height|number|no\\.?)|height|block(?= ?#? ?\\d)|(?:رقم|ارتفاع) (?:ال)?كتلة|(?:ال)?كتلة(?: رقم)?(?= ?\\d)",
    ),
  ],
  [
    "fees",
    foldedWords(
      "(?:transactions?|tx|on-?chain|block|network|mining)?[ -]?fees?(?: share)?|(?:ال)?(?:رسوم|عمولات)(?: (?:ال)?(?:معاملات|معاملة|شبكة|تحويل|تحويلات|كتلة))?",
    ),
  ],
  [
    "subsidy",
    foldedWords(
      "(?:block )?(?:subsid(?:y|ies)|rewards?)|(?:ال)?(?:مكافأة|دعم|إعانة) (?:ال)?(?:كتلة|بلوك|تعدين)|(?:ال)?(?:مكافأة|دعم)",
    ),
  ],
  [
    "bitcoin-price",
    foldedWords(
      "(?:bitcoin|btc|coin|spot|market)(?:'s)?(?: (?:price|at|is|trades|trading|worth))*|price of (?:a |one )?(?:bitcoin|btc)|" +
        "(?:ال)?سعر (?:(?:ال)?عملة )?(?:ال)?بي?تكوين|(?:ال)?سعر (?:ال)?(?:عملة|صرف)|(?:ال)?بي?تكوين|(?:ال)?عملة",
    ),
  ],
  ["price", foldedWords("price|(?:ال)?سعر")],
];
const FALLING = foldedWords(
  "fall(?:s|ing)?|declin(?:e|es|ing)|drop(?:s|ping)?|down|decreas(?:e|es|ing)|shrink(?:s|ing)?|(?:ال)?(?:انخفاض|تراجع|هبوط)|[يت](?:نخفض|تراجع|هبط)",
  "u",
);

/** In order, never overlapping. @param text without the names of machines */
export function findCues(text: string): readonly Cue[] {
  const taken = new Uint8Array(text.length);
  const cues: Cue[] = [];
  for (const [concept, pattern] of CUES) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (taken.subarray(start, end).some((mark) => mark === 1)) continue;
      taken.fill(1, start, end);
      cues.push({ concept, start, end });
    }
  }
  return cues.toSorted((a, b) => a.start - b.start);
}

/** Whether the words of a growth tell a fall. */
export function tellsFall(words: string): boolean {
  return FALLING.test(words);
}
