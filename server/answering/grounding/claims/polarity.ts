/** Whether two texts tell opposite things: one denies what the other tells, or one thing rose where the other fell. */
import { foldArabic } from "../../../../core/text/arabic.ts";
import { findMentions } from "../../../../core/text/gazetteer/gazetteer.ts";
import { isStopWord, toWordTerms } from "../../../../core/text/search-terms.ts";

import { termsOfForms } from "./word-forms.ts";

export interface Polarity {
  /** Of what moves one way or the other, the ways that the text tells: "direction+", "law-". */
  readonly ways: ReadonlySet<string>;
  /** Whether it tells that something rose or fell, or of both. */
  readonly moves: boolean;
  /** Stems and ids of what it denies, and of what it tells without denying it. */
  readonly denied: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

const english = (stems: string) => `(?<!\\p{L})(?:${stems})`;
/** `\b` knows ASCII letters only. */
const arabic = (stems: string) =>
  `(?<!\\p{L})[وفسبل]?(?:ال)?[يتن]?(?:${foldArabic(stems).replaceAll("\\b", "(?!\\p{L})")})`;
const either = (inEnglish: string, inArabic: string) =>
  new RegExp(`${english(inEnglish)}|${arabic(inArabic)}`, "iu");

interface Axis {
  readonly name: string;
  readonly plus: RegExp;
  readonly minus: RegExp;
  /** "Refused to renew" is a refusal; of other axes a text with both ways tells neither. */
  readonly minusWins?: true;
}

const MOVEMENT: Axis = {
  name: "direction",
  plus: either(
    "ros(?:e|en)\\b|ris(?:es|ing)\\b|rise\\b|rais(?:e|es|ed|ing)\\b|increas|gr[eo]w|climb|jump|surg|soar|gain(?:s|ed)\\b|doubl|higher\\b|up by\\b|rebound",
    "ارتفع|ارتفاع|رتفع|رفع(?:ت|وا)?\\b|زاد|زياده|زداد|ازدياد|نما\\b|نمو\\b|صعد|صعودا?\\b|قفز|تضاعف",
  ),
  minus: either(
    "fell\\b|fall(?:s|en|ing)?\\b|drop|declin|decreas|slump|slid(?:e|es|ing)?\\b|plung|shrank|shr[iu]nk|halv(?:ed|es)\\b|lower(?:ed|s)?\\b|reduc|cut(?:s|ting)?\\b(?! off)|down by\\b|tumbl|los(?:t|es|ing)\\b(?! (?:their|his|her) li[fv]e)",
    "انخفض|انخفاض|نخفض|خفض|خفيض|تراجع|هبط|هبوط|يهبط|نزل|انكمش|نقص|تقلص|تدني|فقد",
  ),
};
const AXES: readonly Axis[] = [
  MOVEMENT,
  {
    name: "law",
    plus: either(
      "allow|permit(?:ted|ting)\\b|legali[sz]|legal\\b|lawful\\b|authori[sz]e",
      "سمح|سماح|مسموح|اجاز|يجيز|اباح|(?<!غير )قانونيا?\\b|(?<!غير )مشروعا?\\b",
    ),
    minus: either(
      "ban(?:s|ned|ning)?\\b|prohibit|forb[ia]d|outlaw|illegal|criminali|unlawful",
      "حظر|محظور|منع|ممنوع|جرم|غير قانوني|غير مشروع",
    ),
  },
  {
    name: "assent",
    plus: either(
      "sign(?:s|ed|ing)?\\b|approv|adopt|accept|agree(?:s|d)?\\b|grant(?:s|ed)?\\b|renew",
      "وقع(?:ت|وا)?\\b|وافق|موافقه|اعتمد|اقر(?:ت|وا)?\\b|قبل(?:ت|وا)\\b|جدد|منح",
    ),
    minus: either(
      "veto|reject|refus|den(?:y|ies|ied)\\b|turned down|voted down|cancel|scrap(?:s|ped)\\b",
      "رفض|نقض(?:ت|وا)?\\b|الغ(?:ي|ت|وا|اء)\\b|يلغي",
    ),
    minusWins: true,
  },
  {
    name: "result",
    plus: either("(?:net |gross |operating )?profit|net income|in the black", "ربح|ارباح|صافي دخل"),
    minus: either("(?:net |operating )?loss(?:es)?\\b|in the red", "خساره|خسائر|خسر"),
  },
  {
    name: "running",
    plus: either(
      "restart|resum|(?:re)?open(?:s|ed|ing)\\b|reconnect|restor|came back|launch|(?:switch|turn)(?:s|ed)? on\\b",
      "استانف|(?:اعاد(?:ت|وا)? )?(?:فتح|تشغيل|ربط)(?:ت|وا)?\\b|افتتح|دشن|عاد(?:ت)? الي العمل",
    ),
    minus: either(
      "halt|suspend|shut|closed\\b|closure|cut off|disconnect|stopp?ed|(?:switch|turn|shut)(?:s|ed)? off\\b",
      "اوقف|ايقاف|توقف|اغلق|اغلاق|علق|تعليق|قطع",
    ),
  },
];

const word = (forms: string) => `(?<!\\p{L})(?:${forms})(?!\\p{L})`;
/** Denies the verb behind it, or the adjective. */
const VERB_DENIAL = `${word("not(?! only)|never|cannot|[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا)|غير")}|(?<=\\p{L})n['’]t(?!\\p{L})`;
/** Denies a noun, of which a text may speak beside: "no law" is no law, and still about laws. */
const NOUN_DENIAL = word(
  "no(?! longer than)|none of|without|neither|nor|exempt(?:ed|s)?(?: from)?|دون|بدون|بلا|عدم|[وف]?(?:معفي|معفى|[تي]عف[يى]|إعفاء|اعفاء)(?: من)?",
);
const COPULA = /^ (?:[يت]كن|[يت]كون|[يت]عد) (?:ال|هذ)/u;
const CLAUSE_END =
  /[,.;:!?،؛؟()—–]|(?<!\p{L})(?:but|and|or|while|although|because|if|لكن|ولكن|بل|إذا|اذا|لأن|حيث)(?!\p{L})/iu;
/** Words between a denial and what it denies. */
const BETWEEN = /ly$|^(?:yet|still|ever|been|بعد|اي|أي|قط)$/iu;

export function readPolarity(text: string): Polarity {
  const folded = foldArabic(text);
  const denied = new Set(wordsBehind(VERB_DENIAL, text).flatMap(keysOf));
  const deniedWords = wordsBehind(`${VERB_DENIAL}|${NOUN_DENIAL}`, text);
  const told = new Set(keysOf(text));
  for (const key of deniedWords.flatMap(keysOf)) told.delete(key);
  const deniedFolded = foldArabic(deniedWords.join(" "));
  const ways = new Set(
    AXES.flatMap(({ name, plus, minus, minusWins = false }) => {
      const isMinus = minus.test(folded);
      const isPlus = plus.test(folded) && !(isMinus && minusWins);
      if (isPlus === isMinus) return [];
      const isDenied = (isPlus ? plus : minus).test(deniedFolded);
      return [`${name}${isPlus === isDenied ? "-" : "+"}`];
    }),
  );
  const moves = MOVEMENT.plus.test(folded) || MOVEMENT.minus.test(folded);
  return { ways, moves, denied, told };
}

/** Whether one tells the opposite of the other in something that both speak of. */
export function contradicts(left: Polarity, right: Polarity): boolean {
  if ([...left.ways].some((way) => right.ways.has(opposite(way)) && !right.ways.has(way)))
    return true;
  return deniesWhatIsTold(left, right) || deniesWhatIsTold(right, left);
}

function opposite(way: string): string {
  return way.slice(0, -1) + (way.endsWith("+") ? "-" : "+");
}

function deniesWhatIsTold(one: Polarity, other: Polarity): boolean {
  return [...one.denied].some((key) => other.told.has(key) && !other.denied.has(key));
}

/** The word that each denial denies. */
function wordsBehind(denial: string, text: string): readonly string[] {
  return Array.from(text.matchAll(new RegExp(denial, "giu")), ({ 0: found, index }) => {
    const clause = text.slice(index + found.length).split(CLAUSE_END, 1)[0] ?? "";
    // "لم يكن الترخيص ضمانًا" denies the guarantee, not the licence.
    if (COPULA.test(clause)) return "";
    const words = clause.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
    return words.find((one) => !isStopWord(one) && !BETWEEN.test(one)) ?? "";
  });
}

function keysOf(text: string): readonly string[] {
  const concepts = findMentions(text).filter(({ kind }) => kind === "concept");
  // "لم تشغّل" denies "شغّلت": the forms of Arabic verbs have stems of their own.
  const forms = text.match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]{3,}/gu) ?? [];
  return [...toWordTerms(text), ...termsOfForms(forms), ...concepts.map(({ id }) => id)];
}
