/** Small numbers written as words, where a unit follows: "seven cents", "سبعة سنتات", "خمسة وتسعين ألف". */
import { foldArabic } from "../../../core/text/arabic.ts";

const ENGLISH_ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** Without the endings: ثلاث and ثلاثة, عشرون and عشرين. */
const ARABIC_ONES: readonly string[] = [
  "واحد[ةا]?",
  "اثنان|اثنين|اثنتان|اثنتين",
  "ثلاثة?",
  "أربعة?",
  "خمسة?",
  "ستة?",
  "سبعة?",
  "ثماني?ة?",
  "تسعة?",
  "عشرة?",
];
const ARABIC_TENS =
  "عشر[وي]ن ثلاث[وي]ن أربع[وي]ن خمس[وي]ن ست[وي]ن سبع[وي]ن ثمان[وي]ن تسع[وي]ن".split(" ");

const UNIT_AHEAD = foldArabic(
  "(?=[\\s-]*(?:cents?|percent|per cent|%|dollars?|months?|years?|thousand|hundred|million|trillion|machines?|miners?|rigs?|units?|ph\\b|th\\b|eh\\b|petahash|terahash|سنت|دولار|شهر|أشهر|شهور|سنة|سنوات|عام|أعوام|بالم|في الم|ألف|آلاف|مليون|تريليون|ترليون|جهاز|أجهزة|بيتا ?هاش|تيرا ?هاش))",
);
const BEFORE = "(?<![\\p{L}\\p{N}])";
const pattern = (source: string) => new RegExp(`${source}${UNIT_AHEAD}`, "gu");

const english = pattern(
  `${BEFORE}(?:(?<tens>${ENGLISH_TENS.join("|")})(?:[\\s-](?<ones>${ENGLISH_ONES.slice(0, 9).join("|")}))?|(?<alone>${ENGLISH_ONES.toReversed().join("|")}))(?!\\p{L})`,
);
const arabic = pattern(
  foldArabic(
    `(?<=(?:${BEFORE}[وفبلك]{0,2}(?:ال)?))(?:(?:(?<ones>${ARABIC_ONES.slice(0, 9).join("|")}) و)?(?<tens>${ARABIC_TENS.join("|")})|(?<alone>${ARABIC_ONES.join("|")}))(?!\\p{L})`,
  ),
);
const onesMatchers = ARABIC_ONES.map((source) => new RegExp(`^(?:${foldArabic(source)})$`, "u"));
const tensMatchers = ARABIC_TENS.map((source) => new RegExp(`^(?:${foldArabic(source)})$`, "u"));

/** Arabic duals, and spans of one year or month, which have no number word at all. */
const UNSPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:خلال|مدي|مده|لمده|طوال|بعد|فتره) )سنت[يا]ن(?!\p{L})/gu, "2 سنه"],
  [/(?<![\p{L}\p{N}])([وبل]?)سنت[يا]ن(?!\p{L})/gu, "$1 2 سنت"],
  [/(?<![\p{L}\p{N}])([وبل]?)(دولار|شهر|عام)[يا]ن(?!\p{L})/gu, "$1 2 $2"],
  [/(?<=(?:خلال|مدي|لمده|طوال) )(سنه|عام|شهر)(?!\p{L})/gu, "1 $1"],
  [/(?<=\b(?:over|for|within|after|in) )(?:an?|the next) (?=(?:year|month)\b)/gu, "1 "],
];

/** Replaces such words by their digits. @param text folded and in small letters */
export function spellOutNumbers(text: string): string {
  const spoken = UNSPOKEN.reduce((rest, [form, digits]) => rest.replace(form, digits), text);
  return spoken
    .replace(english, (...match) => {
      const { tens, ones, alone } = groupsOf(match);
      if (alone !== undefined) return String(ENGLISH_ONES.indexOf(alone) + 1);
      const ten = (ENGLISH_TENS.indexOf(tens ?? "") + 2) * 10;
      return String(ten + (ones === undefined ? 0 : ENGLISH_ONES.indexOf(ones) + 1));
    })
    .replace(arabic, (...match) => {
      const { tens, ones, alone } = groupsOf(match);
      if (alone !== undefined) return String(arabicOne(alone));
      const ten = (tensMatchers.findIndex((matcher) => matcher.test(tens ?? "")) + 2) * 10;
      return String(ten + (ones === undefined ? 0 : arabicOne(ones)));
    });
}

function arabicOne(word: string): number {
  return onesMatchers.findIndex((matcher) => matcher.test(word)) + 1;
}

/** The last argument that `replace` hands to its function: the named groups. */
function groupsOf(match: readonly unknown[]): Readonly<Record<string, string | undefined>> {
  // `String.replace` types its arguments as any; both patterns have named groups, so an object comes last.
  return match.at(-1) as Readonly<Record<string, string | undefined>>;
}
