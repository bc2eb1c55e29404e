/** What kind of answer a question asks for, told by its words. */
import { toAsciiDigits } from "../../core/text/digits.ts";

export type AnswerKind = "number" | "date" | "person" | "reason" | "other";

// \b does not know Arabic letters, hence the look-arounds.
const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, "iu");

const CUES: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    "date",
    word(
      "when|what (?:year|date|month|day)|which (?:year|month|day)|since when|متى|منذ متى|[فبـ]?ي? ?أي (?:عام|سنة|شهر|يوم|تاريخ)|ما تاريخ|تاريخ",
    ),
  ],
  [
    "number",
    word(
      "how (?:much|many|large|big|long|high|low|far|often|fast)|what (?:share|percentage|percent|price|number|fraction|proportion|amount|sum)|percentage|cost|كم|بكم|ما (?:نسبة|عدد|حجم|سعر|قيمة|كلفة|تكلفة|مقدار|حصة|مدة|قدر)|نسبة|حصة|عدد|قيمة|تكلفة|كلفة|سعر",
    ),
  ],
  ["person", word("who|whom|whose|من هو|من هي|من الذي|من التي|من قال|مَن|من")],
  ["reason", word("why|what caused|reasons?|لماذا|لم|ما سبب|سبب|أسباب|ما الذي دفع|ما الذي أدى")],
];

/** The first kind whose cue stands in the question. */
export function answerKindOf(question: string): AnswerKind {
  const text = question.trim();
  // "من" opens a question about a person, but inside a sentence it is the preposition "from".
  for (const [kind, pattern] of CUES) {
    if (kind === "person") {
      if (/^(?:و)?(?:مَ?ن)\s/u.test(text) || word("who|whom|whose").test(text)) return kind;
    } else if (pattern.test(text)) return kind;
  }
  return "other";
}

const NUMBER = /\d/;
const AMOUNT =
  /\d[\d.,]*\s*(?:%|في المئة|بالمئة|percent|per cent|million|billion|trillion|thousand|مليون|مليار|ألف|آلاف|تريليون|دولار|ميغاواط|MW|GW|EH\/s|kWh)|[$€£]\s?\d|\d[\d.,]*/iu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const MONTH =
  /(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)/iu;
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|الرئيس|المدير|الخبير|المحامي|وزير|المحلل|مهندس|خبير/u;
const BECAUSE =
  /because|due to|owing to|driven by|caused|triggered|led to|reason|so that|thanks to|بسبب|لأن|نتيجة|نظرا|إذ |أد[تى]|السبب|لذا|ولهذا|جراء|في ظل/iu;

/** 1 where the sentence has the shape of such an answer, else 0. */
export function showsAnswerKind(sentence: string, kind: AnswerKind): number {
  const text = toAsciiDigits(sentence);
  switch (kind) {
    case "number":
      return AMOUNT.test(text.replace(new RegExp(YEAR, "g"), " "))
        ? 1
        : NUMBER.test(text)
          ? 0.3
          : 0;
    case "date":
      return YEAR.test(text) || MONTH.test(text) ? 1 : 0;
    case "person":
      return NAME.test(text) ? 1 : 0;
    case "reason":
      return BECAUSE.test(text) ? 1 : 0;
    case "other":
      return 0;
  }
}
