/**
 * The runs of a text whose parts trade places in a right-to-left line. After Arabic letters European digits count
 * as Arabic ones, which a hyphen, a dash or a unit does not hold together (Unicode Standard Annex 9, rule W2).
 * Arabic digits are left to the bidirectional rules, which set their separators and their percent sign as Arabic does.
 */
const LATIN = String.raw`\p{Script=Latin}`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"'()،؛؟]*[^\s<>"'().,;:!?،؛؟»]`;

const SEPARATED = String.raw`\d+(?:[.,:'’٫٬،]\d+)*`;
/** A Latin name with its numbers, "Hut 8" or "S21 XP" or "BTC 3.125"; or one that begins with them, "8-K". */
const LATIN_RUN = String.raw`(?:${SEPARATED}[-‑]?)?${LATIN}[${LATIN}\d$€£¥&@_#'’.:+\/–‑-]*(?:[ \u00a0](?:[$€£¥]|[${LATIN}\d])[${LATIN}\d$€£¥&@_'’.:,+%\/–‑-]*)*(?<![.,:'’–‑-])`;

/** A hyphen behind an Arabic word joins the number to it and is no minus; tatweel only lengthens a prefix. */
const SIGN = String.raw`(?<!(?!ـ)[\p{L}\p{M}\p{N}])[-+−±~≈]`;
const AMOUNT = String.raw`(?:${SIGN})?(?:[$€£¥₹₽₸#№] ?[-−]?)?(?:${SIGN})?${SEPARATED}${LATIN}*(?:\([${LATIN}\d]{1,3}\))*(?:[%‰٪]|°[CF]?)?(?:\+(?![\p{L}\d]))?`;
/** What the ends of a span, the parts of a date or the sides of a ratio are joined by. */
const JOINT = String.raw`(?:[-‐‑–—−\/+×*^](?=[\d$€£¥₹₽₸+−-])|[-‑\/](?=${LATIN}))`;
const UNIT =
  "(?:BTC|ETH|USD[TC]?|EUR|GBP|CNY|KZT|KWD|AED|sats?|[kKMGTPEZ]?H\\/s|[kMGT]Wh?|W\\/TH|J\\/TH|TH|PH|EH|nm|km|UTC|GMT|bn|mn|million|billion|trillion|[%‰٪$€£¥])";
const NUMBER = String.raw`${AMOUNT}(?:${JOINT}(?:${AMOUNT}|${LATIN}[${LATIN}\d]*))*(?:[ \u00a0\u202f]?${UNIT}(?!\p{L}))?(?:\/${LATIN}+)*`;
/** Groups between spaces: thousands, and telephone numbers with their country. */
const GROUPS = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.:\/–-])|\+(?=(?:[ ()-]?\d){8,15}(?!\d))\d{1,4}(?:[ -]?\(?\d{2,}\)?)+`;

const RUN = new RegExp(`${ADDRESS}|${LATIN_RUN}|(?<!\\d)(?:${GROUPS})|${NUMBER}`, "gu");

/** The runs of `text` to be kept left to right, in order; Latin words without a number read well as they are. */
export function findNumberRuns(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(RUN)].filter(([run]) => /\d|:\/\//.test(run));
}
