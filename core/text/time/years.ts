/** Years that stand without "in" or "عام" ("the 2021 ban", "حظر 2021"), and numbers that only look like years. */

const COUNTED =
  "(?:%|percent|per cent|million|billion|thousand|hundred|[kmgt]?wh?|(?:kilo|mega|giga|tera)?watts?|[kmgtpe]h(?:/s)?|(?:exa|peta|tera|giga)hash(?:es)?|joules?|btc|eth|bitcoins?|coins?|tokens?|sats?|satoshis?|usdt?|eur|dollars?|euros?|blocks?|transactions?|machines?|rigs?|miners?|asics?|gpus?|units?|devices?|computers?|servers?|containers?|people|persons?|employees|workers|residents|households|homes|companies|sites|farms|acres|hectares|tons?|tonnes|meters?|metres?|feet|miles?|km|hours?|minutes?|seconds?|days|weeks|months|times|of|or (?:more|less|fewer)|(?:ال)?(?:مليون|مليار|الف|دولار|يورو|بيتكوين|بتكوين|عمله|كتله|بلوك|معامله|جهاز|اجهزه|اله|الات|معدن|ميغاواط|ميجاواط|كيلوواط|غيغاواط|واط|شخص|عامل|موظف|اسره|منزل|شركه|شركات|منجم|مناجم|موقع|وحده|كيلو|متر|طن|ساعه|يوم|مره|بالميه|في الميه))";
const IS_COUNT = new RegExp(`^[ -]${COUNTED}(?![\\p{L}\\d])`, "iu");
/** "2021 new mining rigs": the noun that is counted may stand behind two others. */
const IS_COUNT_LATER = new RegExp(
  `^ (?:(?!(?:in|on|for|and|to|by|at|from|did|was|were|is|are|do|does)\\b)[a-z]+ ){1,2}${COUNTED}(?![\\p{L}\\d])`,
  "iu",
);

const NEVER_BEFORE_A_YEAR = new Set(
  "block blocks height number numbers no nr version model than about around approximately nearly almost roughly only just exactly every each least over under reached at cost costs hit hits below above exceed exceeds exceeded worth price port top code error bip eip antminer whatsminer avalon vision agenda total totalling usd eur كتله الكتله رقم الرقم نحو حوالي قرابه زهاء بلغ بلغت يبلغ تبلغ سعر السعر بسعر مقابل كل اجمالي رويه الرويه اجنده خطه".split(
    " ",
  ),
);
/** What happens often enough to a year to stand behind it in the plural, where a count is likelier otherwise. */
const PLURAL_OF_A_YEAR =
  /^(?:bans|protests|riots|blackouts|outages|shortages|shutdowns|closures|floods|storms|elections|results|earnings|figures|numbers|statistics|crackdowns|raids|seizures|arrests|restrictions|rules|laws|taxes|tariffs|sanctions|events|prices|levels|highs|lows|halvings|bankruptcies|articles|reports|stories|headlines|posts|papers|publications|news)$/iu;
const OF_A_YEAR_ARABIC =
  /^(?:[وفبكل]?ال\p{L}+|لل\p{L}+|في|من|علي|عن|الي|حتي|مع|بين|ام|او|ثم|هل|ما|كيف|متي|لماذا|لان|بسبب|بعد|قبل|و\p{L}+|ضد|داخل|هو|هي|كان|كانت|كم|بكم|اي|اين|ماذا|م)$/u;

/** Whether a number that `findDates` takes for a year is none: "in 2016 blocks", "fell to 2000". Of folded text. */
export function isCount(before: string, year: number, after: string): boolean {
  if (IS_COUNT.test(after)) return true;
  return year % 100 === 0 && /(?<!\p{L})(?:to|for|of|by|[وف]?من|الي) $/iu.test(before);
}

/** Whether a number of four digits is clearly a year without a word that says so. Both sides are folded text. */
export function isBareYear(before: string, year: number, after: string): boolean {
  // Round numbers are counts far more often than years of this subject.
  if (year < 1990 || year > 2100 || year % 100 === 0) return false;
  if (touchesSomething(before, after) || isCount(before, year, after) || IS_COUNT_LATER.test(after))
    return false;
  const previous = /(\p{L}+)[^\p{L}\d]{0,3}$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  if (NEVER_BEFORE_A_YEAR.has(previous)) return false;
  const next = /^(?:'s)?[ -]?(\p{L}+)/u.exec(after)?.[1];
  if (next === undefined) return true;
  if (/\p{Script=Arabic}/u.test(next)) return OF_A_YEAR_ARABIC.test(next);
  const isPlural =
    /(?:[^siu]s|ies)$/iu.test(next) &&
    !/^(?:was|has|does|as|vs|gas|plus|texas|kansas|arkansas)$/iu.test(next);
  return !isPlural || PLURAL_OF_A_YEAR.test(next) || after.startsWith("'s");
}

function touchesSomething(before: string, after: string): boolean {
  if (/[$€£¥#≈<>~+=@] ?$/u.test(before) || /[\d_.,:]$/u.test(before)) return true;
  if (/[\p{L}\p{M}]$/u.test(before) && !/(?<!\p{L})(?:[وفلبك]|fy)$/iu.test(before)) {
    return true;
  }
  const isJoined = /[-/]$/u.test(before);
  if (isJoined && !/(?:(?:19|20)\d\d ?[-/]|\b(?:pre|post|mid|early|late)-)$/iu.test(before)) {
    return true;
  }
  if (/^(?:\d|_|\p{Script=Latin}| ?[%$€£¥°]|[.,:]\d)/u.test(after)) return true;
  return /^[-/]\d/u.test(after) && !/^[-/](?:19|20)?\d\d(?![\d/-])/u.test(after);
}
