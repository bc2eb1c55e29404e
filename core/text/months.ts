/** Month names of both languages. */

const ENGLISH =
  "jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?";
/** Egyptian, Levantine, Maghrebi and Moroccan names. `A` stands for any alef, `Y` for either yeh at a word's end. */
const ARABIC: readonly string[] = [
  "يناير|كانون الثانY|جانفY",
  "فبراير|شباط|فيفرY",
  "مارس|Aذار",
  "Aبريل|Aبريل|نيسان|Aفريل",
  "مايو|ماY|Aيار",
  "يونيو|يونيه|يونية|حزيران|جوان",
  "يوليو|يوليه|يولية|تموز|جويلية|يوليوز",
  "Aغسطس|آب|أوت|غشت",
  "سبتمبر|Aيلول|شتنبر",
  "Aكتوبر|تشرين ال[أا]ول",
  "نوفمبر|تشرين الثانY|نونبر",
  "ديسمبر|كانون ال[أا]ول|دجنبر",
];

const englishMonths = ENGLISH.split(" ");
const arabicMonths = ARABIC.map((names) =>
  names.replaceAll("A", "[اأإآ]").replaceAll("Y", "[يى]").replaceAll(" ", "\\s"),
);

/** A pattern, without groups that capture, for any English month's name, full or short. */
export const ENGLISH_MONTH = `(?:${englishMonths.join("|")})`;
/** The same for Arabic; longer names first, since one may begin another. */
export const ARABIC_MONTH = `(?:${arabicMonths
  .map((names) =>
    names
      .split("|")
      .toSorted((a, b) => b.length - a.length)
      .join("|"),
  )
  .join("|")})`;

const matchers = englishMonths.map(
  (english, index) => new RegExp(`^(?:${english}|${arabicMonths[index] ?? ""})$`, "iu"),
);

/** 1 to 12 for a month's name in either language, or null. */
export function monthNumber(name: string): number | null {
  const index = matchers.findIndex((matcher) => matcher.test(name.trim()));
  return index === -1 ? null : index + 1;
}
