/** What a question wants to know of the calculator, and whether it wants news instead or as well. */
import type { CalculatorFact, CalculatorTarget } from "./calculator-question.ts";
import { foldedWords } from "./prepared-text.ts";

const TARGETS: readonly (readonly [CalculatorTarget, RegExp])[] = [
  [
    "break-even",
    foldedWords(
      "break[ -]?evens?|breaks? even|(?:highest|maximum|max|most expensive) (?:electricity|power|energy)(?: (?:price|cost|rate|tariff))?|(?:above|below|at|up to) (?:what|which) (?:electricity|power|energy) (?:price|cost|rate|tariff)|(?:what|which) (?:electricity|power|energy) (?:price|cost|rate|tariff)|" +
        "(?:نقطة|سعر|حد) (?:ال)?تعادل|[يتن]?تعادل|(?:أعلى|أقصى) (?:سعر|تعرفة|تعريفة|كلفة|تكلفة) (?:لل|ال|ل)?(?:كهرباء|طاقة)|(?:ما|أي|عند أي|فوق أي) سعر (?:لل|ال)?كهرباء",
      "u",
    ),
  ],
  [
    "payback",
    foldedWords(
      "pay[ -]?back|pays? (?:for )?(?:itself|themselves|back|off)|roi|return on investment|recoup|recover(?: (?:its|the|my))?(?: (?:cost|price|investment))?|earn(?:s)? back|" +
        "(?:مدة|فترة|زمن) (?:ال)?استرداد|(?:ا|أ|ي|ت|ن)?(?:سترد|سترجع|ستعيد|سترداد|ستعادة)|[يت]عو[ضّ]+ (?:ثمن|سعر|كلفة)(?:ه|ها)?|[يت]غطي (?:ثمن|سعر)(?:ه|ها)",
      "u",
    ),
  ],
  [
    "profit",
    foldedWords(
      "(?:un)?profit(?:s|able|ably|ability)?|net(?: (?:income|per day|revenue))?|worth (?:it|mining|running|buying|keeping)|pays? to (?:run|mine|keep)|mak(?:e|es|ing) (?:any |me |us )?(?:money|sense)|los(?:e|es|ing) money|(?:at|run) a loss|viable|in the (?:black|red)|left over|cover(?:s)? (?:its|the|my) (?:power|electricity|costs?)|" +
        "(?:س)?[أايتن]?ربح(?:ه|ها|ي|ية|ون)?|(?:ال)?(?:أرباح|ربح|ربحية)(?:ه|ها|ي|ك)?|(?:غير )?مربح(?:ة|ا)?|رابح(?:ة|ا)?|(?:صافي|الصافي)|[يت]?خسر|خاسر(?:ة|ا)?|خسارة|مجد(?:ي|ية|يا)?|جدوى|[يت]ستحق|[يت]غطي (?:كلفة|تكلفة|مصاريف|نفقات)",
      "u",
    ),
  ],
  [
    "revenue",
    foldedWords(
      "earn(?:s|ing|ings)?|revenues?|income|gross|bring(?:s)? in|yields?|generat(?:e|es)|mak(?:e|es|ing)(?! (?:sense|money))|get (?:per|a|each|every) (?:day|month)|produc(?:e|es)|" +
        "(?:ال)?(?:دخل|إيراد|إيرادات)(?:ه|ها)?|عائد(?:ه|ها)?(?! ال?هاش)|(?:س)?[أايتن]?(?:كسب|جني|در|جنيه)|مردود(?:ه|ها)?|[يت]?در(?:ه|ها)?|[يت]حقق(?:ه|ها)?",
      "u",
    ),
  ],
  [
    "projection",
    foldedWords(
      "project(?:ion|ed)?|forecast|over (?:the next )?\\d+ (?:months?|years?)|(?:خلال|مدى|لمدة|طوال) \\d+ (?:شهرا?|أشهر|سنة|سنوات|عاما?|أعوام)|توقع(?:ات)?",
      "u",
    ),
  ],
  [
    "conversion",
    foldedWords(
      "convert(?:ed)?|in (?:sats?|satoshis?|btc|bitcoins?)|equals?|how (?:many|much)|" +
        "[حتن]?حو[لّ]+|تحويل|بالساتوشي|بالبي?تكوين|[يت]ساوي|[يت]عادل",
      "u",
    ),
  ],
];

/** The machine's targets; `hashprice` itself is one where the text names it without giving it. */
export function findTargets(text: string): readonly CalculatorTarget[] {
  const found = TARGETS.filter(([, pattern]) => pattern.test(text)).map(([target]) => target);
  const asked = new Set(found);
  // "break-even" says what is meant by "profit" beside it, and revenue is the first half of a profit.
  if (asked.has("profit")) asked.delete("revenue");
  return [...asked];
}

const A_MONTH = foldedWords("monthly|(?:per|a|each) month|شهريا|في الشهر|شهري|الشهري", "u");
const A_YEAR = foldedWords(
  "yearly|annual(?:ly)?|(?:per|a|each) year|سنويا|في السنة|في العام|سنوي|السنوي",
  "u",
);

/** The months that "profit a month" or "a year" asks for; null where the text gives months, or growth a month. */
export function periodAsked(
  text: string,
  facts: readonly CalculatorFact[],
): readonly CalculatorFact[] | null {
  if (facts.some(({ field }) => field === "months" || field.endsWith("GrowthPerMonth")))
    return null;
  if (A_MONTH.test(text)) return [{ field: "months", value: 1 }];
  return A_YEAR.test(text) ? [{ field: "months", value: 12 }] : null;
}

const CAUSE = foldedWords(
  "why|what (?:happened|caused|drove|led)|how come|reasons?|news|articles?|sources?|reports?|who|when (?:did|was|were)|according to|لماذا|لم|ما سبب|سبب|أسباب|ما الذي (?:حدث|أدى|دفع)|ماذا (?:حدث|جرى)|أخبار|خبر|مقالات|المصادر|من الذي",
  "u",
);
/** Words of a past that no calculation is about. */
const PAST = foldedWords(
  "did|had|happened|fell|dropped|rose|slid|sank|plunged|surged|hit|reached|recorded?|all[ -]time|average|mean|peak|low of|lowest|according|reported(?:ly)?|said|says|announced|latest|last (?:year|month|week|quarter)|yesterday|history|which (?:company|firm|country|pool|miners?|machines?)|how (?:low|high)|how many (?:companies|miners|machines|firms)|what (?:share|percentage|fraction) of|stop price|shutdown price|" +
    "بلغ(?:ت)?|هبط(?:ت)?|انخفض(?:ت)?|تراجع(?:ت)?|ارتفع(?:ت)?|سجل(?:ت|ه|ها)?|وصل(?:ت)?|صار(?:ت)?|نزل(?:ت)?|متوسط|أدنى|ذروة|قمة|قياسي|حسب|بحسب|وفق(?:ا)?|أعلن(?:ت)?|قال(?:ت)?|ذكر(?:ت)?|آخر|(?:كم |ما )?نسبة (?:ال)?(?:معدنين|أجهزة|شركات)|كم (?:شركة|معدنا)|أمس|الماضي|الماضية|أي (?:شركة|دولة|شركات)|سعر (?:ال)?(?:توقف|إيقاف)",
  "u",
);
const WAS = foldedWords("was|were|been|كان(?:ت)?", "u");
const CONDITION = foldedWords(
  "if|suppos(?:e|ing)|assum(?:e|ing)|given|إذا|لو|إن|بافتراض|افترض|على فرض|عند",
  "u",
);

/** Past in form alone, under a condition. */
const CONDITIONAL_PAST = foldedWords(
  "(?:بلغ|هبط|انخفض|تراجع|ارتفع|وصل|صار|نزل)(?:ت)?|fell|dropped|rose|hit|reached",
);

/** It asks for a cause or a report, which only the collection can tell. */
export function asksForNews(text: string): boolean {
  return CAUSE.test(text);
}

const FIGURE = foldedWords(
  "what(?:'s| is| are| would| will)|how (?:much|high) (?:is|would|will)|calculate|compute|work out|" +
    "احسب(?:وا)?|أوجد|(?:كم|ما) (?:هو |يكون |يبلغ |يصبح )?(?:سعر|عائد) (?:ال)?هاش",
  "u",
);

/** It asks for a figure as well, beside a cause. */
export function asksForFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** It speaks of what has been, unless under a condition: "if bitcoin was at $95,000", "إذا بلغت الصعوبة". */
export function speaksOfPast(text: string): boolean {
  const isConditional = CONDITION.test(text);
  return (
    PAST.test(isConditional ? text.replace(CONDITIONAL_PAST, " ") : text) ||
    (WAS.test(text) && !isConditional)
  );
}
