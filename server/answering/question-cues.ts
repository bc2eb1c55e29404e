/** What kind of answer a question asks for, told by its words. */
import { toAsciiDigits } from "../../core/text/digits.ts";
import type { QuantityKind } from "../../core/text/quantities.ts";

export type AnswerKind =
  | "number"
  | "date"
  | "person"
  | "place"
  | "organisation"
  | "reason"
  | "definition"
  | "comparison"
  | "other";

// \b does not know Arabic letters, hence the look-arounds.
const word = (alternatives: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, "iu");

/** Inside a sentence "who" and "when" mostly belong to a clause: "the miners who left", "when it went bankrupt". */
const asking = (alternatives: string) =>
  new RegExp(
    `(?:^|[,;:.?!(]|(?<![\\p{L}])(?:and|or|but|so|by|since|until|till|from|to|for|with)) ?(?:${alternatives})(?![\\p{L}])`,
    "iu",
  );

const COMPARISON = word(
  "compare[ds]?|comparison|versus|vs|differ(?:ence|s|ent)?|(?:which|who) (?:is|was|has|had|got) (?:the )?(?:more|less|larger|bigger|higher|lower|cheaper|better)|[وف]?قارن|مقارنة|الفرق|يختلف|تختلف|أيهما|ايهما",
);

/** "In which US state": up to two words say of where. */
const WHICH =
  "(?:which|what)(?: (?!(?:of|share|did|do|does|is|are|was|were|has|have|had) )[\\p{L}.]+){0,2}";
const IN_COUNTRY = "cit(?:y|ies)|states?|provinces?|regions?|towns?|count(?:y|ies)|villages?";
const IN_COUNTRY_ARABIC =
  "مدينة|مدن|ولاية|ولايات|مقاطعة|مقاطعات|إقليم|أقاليم|منطقة|مناطق|بلدة|قرية|محافظة|محافظات";
const ORGANISATION =
  "compan(?:y|ies)|firms?|banks?|funds?|agenc(?:y|ies)|newspapers?|universit(?:y|ies)|organi[sz]ations?|outlets?|institutions?|manufacturers?|miners?";
const ORGANISATION_ARABIC = "شركة|شركات|مصرف|بنك|صندوق|صحيفة|جامعة|مؤسسة|منظمة|جهة|هيئة|وكالة";

const CUES: readonly (readonly [AnswerKind, RegExp])[] = [
  ["date", asking("when")],
  [
    "date",
    word(
      "what (?:year|date|month|day)|(?:which|what) (?:year|month|day)|متى|[فبـ]?ي? ?أي (?:عام|سنة|شهر|يوم|تاريخ)|ما تاريخ|تاريخ",
    ),
  ],
  [
    "number",
    word(
      "how (?:much|many|large|big|long|high|low|far|often|fast)|what (?:share|percentage|percent|price|number|fraction|proportion|amount|sum)|percentage|cost|ب?كم|ب?كام|[قأا]ديش|ما (?:هي |هو )?(?:نسبة|عدد|حجم|سعر|قيمة|كلفة|تكلفة|مقدار|حصة|مدة|قدر)|نسبة|حصة|عدد|قيمة|تكلفة|كلفة|سعر",
    ),
  ],
  [
    "place",
    word(
      `where|${WHICH} (?:countr(?:y|ies)|${IN_COUNTRY})|أين|اين|[فو]?ي? ?أي (?:دولة|بلد|${IN_COUNTRY_ARABIC})|أي الدول|أي البلدان`,
    ),
  ],
  [
    "organisation",
    word(
      `${WHICH} (?:${ORGANISATION})|names? of the (?:\\p{L}+ )?(?:${ORGANISATION})|(?:أي|ما (?:هي |هو )?|ما اسم) ?(?:ال)?(?:${ORGANISATION_ARABIC})`,
    ),
  ],
  ["person", asking("who|whom|whose")],
  // "من" opens a question about a person, but inside a sentence it is the preposition "from".
  ["person", /^(?:و)?(?:مَ?ن)\s/u],
  ["reason", word("why|what caused|reasons?|لماذا|لم|ما سبب|سبب|أسباب|ما الذي دفع|ما الذي أدى")],
];

/** "What is hashprice?" asks for a meaning; with a number, a date or more words it asks for a fact. */
const DEFINITION = [
  /^(?:so )?what(?:['’]s| is| are| was| were) (?:meant by )?(?:an? |the )?["“']?[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}["”']?(?: mean)?\s*[?.]*$/iu,
  /^what does (?:\S+ ){1,4}mean\b|^(?:please )?(?:define|explain what)\b|\bmeaning of\b|\bdefinition of\b/iu,
  /^و?ما (?:هو|هي|هما|هم) (?:ال)?[\p{L}\p{M}\d"«»]+(?: [\p{L}\p{M}\d"«»-]+){0,3}\s*[؟?.]*$/u,
  /(?:ما|ماذا) (?:المقصود|معنى|يعني|تعني|يُقصد|يقصد)|(?<!\p{L})(?:عرّف|عرف|تعريف)(?!\p{L})|^اشرح معنى/u,
];

/** The kind whose cue comes first in the question; a comparison wherever its cue stands. */
export function answerKindOf(question: string): AnswerKind {
  const text = question.trim();
  if (COMPARISON.test(text)) return "comparison";
  const [first] = CUES.flatMap(([kind, pattern]) => {
    const start = pattern.exec(text)?.index;
    return start === undefined ? [] : [{ kind, start }];
  }).toSorted((left, right) => left.start - right.start);
  if (first !== undefined) return first.kind;
  return DEFINITION.some((pattern) => pattern.test(text)) ? "definition" : "other";
}

const ASKS_IN_COUNTRY = word(`${WHICH} (?:${IN_COUNTRY})|[فو]?ي? ?أي (?:${IN_COUNTRY_ARABIC})`);

/** Whether a state, a town or the like is asked for: a country is no answer then. */
export function asksForPlaceInCountry(question: string): boolean {
  return ASKS_IN_COUNTRY.test(question);
}

/** Questions that name what their figure counts; the first match tells. */
const QUANTITY_CUES: readonly (readonly [QuantityKind, RegExp])[] = [
  [
    "percent",
    word(
      "share(?! price)|percent|percentage|per cent|fraction|proportion|slice|stake|interest rate|نسبة|حصة|بالمئة|بالمائة|(?:سعر|معدل) الفائدة",
    ),
  ],
  [
    "time",
    word(
      "how long|how many (?:days|weeks|months|years|hours)|كم (?:يوم\\p{M}*ا?|شهر\\p{M}*ا?|سنة|ساعة|عام\\p{M}*ا?|أسبوع\\p{M}*ا?)|ما مدة|كم استمر|كم دام",
    ),
  ],
  ["coins", word("how (?:many|much) (?:bitcoins?|BTC)|كم (?:عملة )?بي?تكوين\\p{M}*ا?")],
  [
    "power",
    word("(?<!per )(?:megawatts?|MW|gigawatts?|GW)(?!-hour)|كم (?:مي[غج]ا ?واط|[غج]ي[غج]ا ?واط)"),
  ],
  [
    "energy",
    word(
      "(?:how (?:many|much)|ب?كم) (?:(?:tera|giga|mega|kilo)watt-?hours?|[TGMk]Wh|(?:تيرا|[غج]ي[غج]ا|مي[غج]ا|كيلو) ?واط[ -]?ساعة)",
    ),
  ],
  [
    "hashrate",
    word("exahash|EH/s|(?:what|how (?:much|high|low))[^?]{0,30}hash ?rate|كم [^؟]{0,20}معدل الهاش"),
  ],
  [
    "money",
    word(
      "how much (?:did|does|do|was|were|is|are|has|have|will|would)?[^?]{0,60}(?:cost|pay|paid|spend|spent|worth|earn|earned|raise|raised|borrow|borrowed|invest|sell|sold)|what (?:did|does|do|was|were|is|are|has|have|will|would) [^?]{0,60}(?:cost|pay|paid|spend|spent|worth|charge|charged)|how much (?:money|debt|cash|rent|tax|profit|revenue|capital|compensation)|price|costs?|revenue|dollars|fined?|salary|debts?|value of [^?]{0,30}(?:contract|deal|lease|agreement)|بكم|سعر|تكلفة|كلفة|ثمن|غرامة|راتب|ديون|إيجار|إيرادات|دولار\\p{M}*ا?|قيمة (?:عقد|صفقة|العقد|الصفقة|الغرامة|سهم|السهم)|كم (?:دفعت?|[يت]دفع|[يت]?كلفت?|[يت]?ربحت?)",
    ),
  ],
];

/** What the asked figure must be a figure of; null where the question does not tell. */
export function expectedQuantityOf(question: string): QuantityKind | null {
  const kind = answerKindOf(question);
  if (kind !== "number" && kind !== "other" && kind !== "definition") return null;
  return QUANTITY_CUES.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
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
const DEFINES =
  /^(?:an? |the )?[\p{L}\d -]{2,40}(?:,[^,]{2,90},)? (?:is|are|means|refers to|measures|describes) |المقصود ب|يُ?قصد ب|(?<!\p{L})(?:هو|هي|يعني|تعني|عبارة عن|يقيس|تقيس|يُطلق على|تُعرَّف|يُعرَّف)(?!\p{L})/iu;
const COMPARES =
  /(?<!\p{L})(?:than|while|whereas|compared|against|versus|unlike|both|times|more|less|أكثر|أقل|أكبر|أعلى|مقابل|مقارنة|بينما|في حين|ضعف|أضعاف|أما|كلا)(?!\p{L})/iu;

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
    case "definition":
      return DEFINES.test(text) ? 1 : 0;
    case "comparison":
      return COMPARES.test(text) ? 1 : 0;
    case "place":
    case "organisation":
    case "other":
      return 0;
  }
}
