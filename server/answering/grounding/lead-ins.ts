/** Headings and the phrases that lead in what follows: they tell nothing themselves, and stand only over what is told. */
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { isStopWord, toWordTerms } from "../../../core/text/search-terms.ts";
import { isHarmful } from "./claims/harmful-words.ts";
import { speaksToReader } from "./claims/reader-address.ts";
import { accountForWords } from "./evidence/account-for-words.ts";
import { hasItsWeight, isWeighty } from "./evidence/content-support.ts";
import { findFault } from "./evidence/find-fault.ts";
import type { Grounds } from "./evidence/grounds.ts";
import type { SourceSentence } from "./evidence/source-sentences.ts";
import type { TextClaims } from "./claims/text-claims.ts";

/** What such phrases, headings and the heads of tables are made of. */
const VOCABULARY = new Set(
  toWordTerms(`
  answer short brief briefly summary summarise overview detail details key main point points fact facts figure figures
  number numbers following follow below above list table side result results finding findings comparison compare
  source sources article articles report reports reported reporting say says said tell tells state states stated mention
  give gives given show shows describe describes note notes according account based available information data date
  background context timeline history cause causes reason reasons effect effects impact current currently latest recent
  example examples different differ disagree several both respectively overall total year years month day country
  countries region company companies firm firms place value amount share unit source item name type kind event status
  happen happened afterwards exactly provide indicate explain contain include passage passages
  yes no also however first second third finally contrast comparison case question asked calculation input inputs output
  assumption assumptions estimate estimated deal contract capacity price cost model machine period change

  الجواب الإجابة باختصار خلاصة الخلاصة ملخص موجز نظرة عامة التفاصيل تفاصيل أبرز أهم النقاط نقاط الحقائق الأرقام أرقام
  رقم التالي التالية يلي فيما كما أدناه أعلاه جدول قائمة النتيجة النتائج نتائج مقارنة المصدر المصادر مصادر مصدر المقال
  المقالات التقرير التقارير تقرير تقارير تذكر يذكر ذكرت ذكر تقول قالت قال تفيد أفادت تشير أشارت تبين توضح تورد أوردت
  ورد وفق وفقا بحسب حسب استنادا بناء المتاحة المعلومات معلومات البيانات بيانات التاريخ تاريخ الخلفية السياق الأسباب
  سبب أسباب السبب أثر آثار الأثر الحالي حاليا الأحدث أحدث مثال أمثلة تختلف تتباين عدة السنة العام الشهر اليوم البلد
  الدولة الدول المنطقة الشركة الشركات القيمة المقدار الحصة الوحدة البند الاسم النوع الحدث الحالة نعم كلا أولا ثانيا ثالثا
  حدث جرى بعدها تحديدا تحدد توضح تقدم تتضمن تتطرق
  أخيرا السؤال الحساب المدخلات النتائج الافتراضات التقدير الصفقة العقد القدرة السعر الكلفة الجهاز الفترة المدة إليك`),
);
const COLON = /[:：]\**$/u;
const BOLD_LINE = /^\*\*[^*]+\*\*$/u;
const STOPPED = /[.!?؟۔]\**$/u;
const LONGEST = 25;

/** Whether a piece without a marker is set as a heading or leads in with a colon. */
export function isSetAsLeadIn(kind: string, markdown: string): boolean {
  const isShort = (markdown.match(/[\p{L}\p{N}]+/gu) ?? []).length <= LONGEST;
  if (!isShort) return false;
  return (
    kind === "heading" ||
    COLON.test(markdown) ||
    (BOLD_LINE.test(markdown) && !STOPPED.test(markdown.replaceAll("*", "")))
  );
}

/** Whether a sentence tells nothing: it only speaks of the answer. What was asked, told as a fact, is an answer. */
export function tellsNothing(claims: TextClaims): boolean {
  return (
    claims.numbers.length === 0 &&
    claims.codes.length === 0 &&
    claims.subjects.size === 0 &&
    !speaksToReader(claims.text) &&
    hasOnlyWords(claims, null)
  );
}

/**
 * Whether all that a lead-in names, counts or speaks of is in what it leads in, or was asked. What only the title of an
 * article has, or a sentence that is not quoted, bears no heading out: both can be written to be one.
 */
export function leadsIn(
  claims: TextClaims,
  quotes: readonly SourceSentence[],
  grounds: Grounds,
): boolean {
  if (speaksToReader(claims.text)) return false;
  // Headings have capitals, and words that lead in are no source's: each is looked at below.
  const fault = findFault({ ...claims, properNames: [] }, quotes, grounds);
  if (fault !== null && (fault !== "unsupported" || !hasItsWeight(claims, quotes))) return false;
  const terms = findMentions(claims.text).filter(
    ({ id, kind }) =>
      (kind === "concept" || kind === "asset" || kind === "person-role") && !isWeighty(id),
  );
  return accountForWords(claims, quotes, grounds).every(
    ({ rest, text, start, end }) =>
      rest === "told" ||
      (!isHarmful(text) &&
        (toWordTerms(text).every((term) => VOCABULARY.has(term)) ||
          // They tell what a part is about, and nothing of it.
          terms.some((one) => one.start <= start && end <= one.end))),
  );
}

/** Whether it has no word but such phrases' own and, where they are given, those of the question. */
function hasOnlyWords(claims: TextClaims, question: TextClaims | null): boolean {
  const named = findMentions(claims.text).filter(({ id }) => question?.elements.has(id) === true);
  return Array.from(claims.text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)).every(
    ({ 0: word, index }) =>
      isStopWord(word) ||
      named.some(({ start, end }) => start <= index && index < end) ||
      toWordTerms(word).every((term) => VOCABULARY.has(term) || question?.words.has(term) === true),
  );
}

const ENGLISH_TELLING =
  "(?:say|tell|mention|give|specify|state|report|provide|cover|indicate|contain|include|explain|describe|name)s?(?!\\p{L})";
const ENGLISH_GAP = new RegExp(
  `^(?:(?:however|but|unfortunately),? )?(?:the(?: \\p{L}+){0,2} (?:sources?|articles?|passages?)(?: \\p{L}+){0,4} (?:do|does|did)(?: not|n['’]t)|(?:no|none of the|neither)(?: \\p{L}+){0,2} (?:sources?|articles?|passages?)) ${ENGLISH_TELLING}`,
  "iu",
);
const ARABIC_TELLING = "[تي](?:ذكر|ورد|حدد|وضح|قدم|شر|شير|تطرق|بين|تضمن|قول|عط|عطي)";
const ARABIC_SOURCES = "(?:المصادر|المقالات|أي مصدر|أي من المصادر)";
const ARABIC_GAP = new RegExp(
  `^(?:(?:لكن|غير أن|إلا أن) )?(?:[وف]?(?:لا|لم) ${ARABIC_TELLING}(?: \\p{L}+){0,2} ${ARABIC_SOURCES}|[ولف]{0,2}${ARABIC_SOURCES}(?: \\p{L}+){0,2} (?:لا|لم) ${ARABIC_TELLING})`,
  "u",
);

const OPENING = /^(?:however|but|لكن|غير أن|إلا أن)(?!\p{L})/iu;
/** Behind the gap it begins another statement: "The sources do not say so, but …". */
const TURN =
  /.(?<!\p{L})(?:but|yet|though|although|while|whereas|however|still|because|so|لكن|ولكن|لكنه|لكنها|غير أن|إلا أن|بل|بينما|رغم|لأن|إذ)(?!\p{L})/iu;

/**
 * Whether it tells that the sources do not tell something, which no quote can show: what was asked, and nothing else. A
 * turn behind it is a statement of its own.
 */
export function tellsGap(claims: TextClaims, question: TextClaims): boolean {
  return (
    (ENGLISH_GAP.test(claims.text) || ARABIC_GAP.test(claims.text)) &&
    !speaksToReader(claims.text) &&
    !TURN.test(claims.text.replace(OPENING, "")) &&
    !/[!؛;:()«»"“”—]/u.test(claims.text) &&
    claims.codes.length === 0 &&
    [...claims.subjects].every((id) => question.subjectsTold.has(id)) &&
    claims.numbers.every(({ value }) => question.numbers.some((asked) => asked.value === value)) &&
    hasOnlyWords(claims, question)
  );
}

const ASIDE =
  /(?<!\p{L})(?:let me know|feel free|would you like|do you want|i hope|i can|happy to help|hope this helps|يسعدني|أخبرني|هل تريد|هل ترغب|آمل أن|يمكنني|لا تتردد)(?!\p{L})/iu;

/** Whether it speaks to the reader and tells nothing of the matter. */
export function isAside({ text, numbers }: TextClaims): boolean {
  return numbers.length === 0 && ASIDE.test(text);
}
