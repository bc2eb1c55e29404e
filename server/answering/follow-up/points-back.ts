/** Pronouns and definite things that only what was said before can tell. */
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { isStopWord } from "../../../core/text/stop-words.ts";
import { elementsAsked, isConcept, isOfAnyArticle } from "../question-elements.ts";
import { WORD } from "./words.ts";

/** These point to a thing or a person: to one that the question names before, if it names any. */
const ENGLISH_PERSONAL =
  /(?<![\p{L}'’])(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]hem|[Tt]heirs?|[Hh]e|[Hh]is|him|[Ss]he|her|those|these|such an?|the same)(?![\p{L}'’])/u;
/** These point to what was told, whatever the question names. */
const ENGLISH_DEMONSTRATIVE =
  /(?<![\p{L}'’])(?:this|that)(?= (?:still|was|is|did|does|has|have|had|happen|mean|cost|start|end|last|take|work|change|help|hit|lead|continue|affect|cause|deal|ban|law|company|contract|lease|decision|agreement|project|site|plant|fine|tax)(?!\p{L})|\s*$)|(?<!(?:is|are|was|were|will|be|hi|hello|hey) )(?<!\p{L})there(?! (?:is|are|was|were|has|have|will|be))(?=\s*$)/iu;
/** These are done to or about something: "Did Norway follow?", "How did the market react?". */
const ENGLISH_WITHOUT_OBJECT =
  /(?<=(?<!\p{L})(?:did|does|do|will|would) .*)(?<!\p{L})(?:follow|agree|react|respond|object|appeal|comply)$/iu;
/** "Is it legal to mine", "how long does it take to", "will it rain": nothing is pointed to. */
const ENGLISH_EMPTY_IT =
  /(?<!\p{L})(?:is|was|be|makes?|does|did|will|would) it (?:still |really |more |less |going to )?(?:legal|illegal|possible|profitable|worth \p{L}+ing|true|allowed|forbidden|necessary|better|rain|snow|take|cost|mean to)(?!\p{L})|(?<!\p{L})it (?:takes?|costs?) to(?!\p{L})/iu;
const ARABIC_DEMONSTRATIVE =
  /(?<!\p{L})(?:و|ف|ب|ك|ل)?(?:ذلك|حينها|عندها|وقتها|بعدها|قبلها|هناك(?=\s*$)|(?:هذا|هذه|تلك)(?! ال))(?!\p{L})/u;
const ARABIC_PERSONAL =
  /(?<!\p{L})(?:و|ف|ب|ك|ل)?(?:(?:هذا|هذه|تلك|هولاء) ال(?!(?:عام|شهر|يوم|اسبوع|سنه)(?!\p{L}))\p{L}+|منها|منه|عنها|عنه|فيها|فيه|لها|له|بها|به|عليها|عليه|اليها|اليه|بينهما|بينها|كلاهما)(?!\p{L})|(?<!\p{L})(?:هو|هي|هم|هما)(?!\p{L})/u;
/** Attached pronouns: "قيمتها", "مديرها", "وقعها". */
const ARABIC_ATTACHED =
  /(?<!\p{L})[وفبلك]{0,2}(?:قيمت|سعت|قدرت|مدت|كلفت|تكلفت|حصت|حصص|سعر|مدير|رييس|مقر|موقع|مالك|عدد|سبب|اسباب|نتيجت|نتايج|تاريخ|بدايت|اصحاب|خطط|خطت|اثر|اثار|تاثير|هدف|اهداف|عقوبت|مصدر|طاقت|اجهزت|عقد|عقود|وقع|اعلن|فرض|اصدر|اوقف|الغا|نفذ|موظفي|ايرادات|ارباح|ديون|اشترا|باع|دفع|صادر|بنا|حظر|منع|رفع|[يت]ملك|[يت]دير|[يت]شغل|[يت]?ستاجر)(?:ها|هما|هم|ه)(?!\p{L})/u;
const ARABIC_WHAT_IS = /(?<!\p{L})(?:ما|من|ايهما|ماذا|اي \p{L}+) (?:هو|هي|هم|هما)(?!\p{L})/u;
/** In a relative clause the pronoun takes up the word before it: "آخر مرة انخفضت فيها الصعوبة", too. */
const ARABIC_RELATIVE =
  /(?<!\p{L})(?:التي|الذي|الذين|اللذان|اللتان|على من|اللي)(?!\p{L})|(?<!\p{L})(?:و|ب|ل)?(?:(?:اول|اخر|اكبر|اصغر|اعلي|ادني|اقل|اكثر) \p{L}+|مره|مرات|دول|بلدان) (?:(?:لا|لم|قد|تم) )?\p{L}+ $/u;
/** A longer question tells what it is about. */
const MOST_POINTING_WORDS = 11;
/** That many words of weight before a pronoun name what it means, even where none of them is known. */
const NAMING_WORDS = { person: 3, thing: 4 } as const;
const PERSON = /^(?:he|his|him|she|her)$/iu;
const OF_PEOPLE = /^(?:they|them|theirs?)$|هم$/iu;
/** "كيف تحمي الشركات أجهزتها؟": things in the plural are feminine. */
const OF_THINGS = /ها$/u;
const ARABIC_THINGS = /(?<!\p{L})ال(?:شركات|مناجم|دول|حكومات|مزارع|مجمعات)(?!\p{L})/u;

/** Definite things that the question does not name, unless it names whose they are. */
const ENGLISH_DEFINITE =
  /(?<!\p{L})the (?:deal|ban|law|company|contract|lease|decision|agreement|project|site|plant|fine|tax|miners?|firm|crackdown|takeover|moratorium|raids?)(?!\p{L})/iu;
const ARABIC_DEFINITE =
  /(?<!\p{L})(?:و|ب|ل)?ال(?:صفقه|حظر|قانون|شركه|عقد|ايجار|قرار|اتفاق|اتفاقيه|مشروع|موقع|غرامه|ضريبه|محطه|منع|حمله|مداهم(?:ه|ات)|استحواذ)(?! علي)(?!\p{L})/u;
/** The Arabic article also stands before things in general: "ما هو الحظر؟". */
const ARABIC_DEFINING = /^و?ما (?:معني|تعريف|مفهوم|المقصود|(?:هو|هي)(?= ال\p{L}+$))(?!\p{L})/u;
const MOST_DEFINITE_WORDS = 7;
/** Sides of a thing, of which the thing itself was said before, where nothing else is named. */
const ENGLISH_SIDE =
  /(?<!\p{L})the (?:consequences?|results?|outcome|reasons?|causes?|impact|effects?|reactions?|aftermath|penalt(?:y|ies)|punishment|terms|conditions|drop|fall|decline|rise|increase|surge|outage|blackout|shutdown|fire|raid|lawsuit|ruling|merger|acquisition|purchase|sale|loan|investment|settlement|authorities|government|ministry|regulator|buyer|seller|owner|tenant|amount|value|capacity|sources?|foreigners|suspects|workers|residents)(?!\p{L})(?! (?:of|for|on|behind|to|from)(?!\p{L}))/iu;
const ARABIC_SIDE =
  /(?<!\p{L})(?:و|ب|ل)?ال(?:تداعيات|عواقب|نتايج|نتيجه|اسباب|عقوبه|عقوبات|اثار|تاثير|شروط|بنود|هبوط|تراجع|انخفاض|ارتفاع|انقطاع|حريق|حكم|دعوي|حكومه|سلطات|وزاره|مالك|مشتري|بايع|مستاجر|مبلغ|قيمه|سعه|مده|مصدر|مصادر|منصب)(?!\p{L})/u;

/**
 * @param question without its mark
 * @param folded the same as `foldArabic` spells it, in small letters
 */
export function pointsBack(question: string, folded: string): boolean {
  const words = (question.match(WORD) ?? []).length;
  if (words > MOST_POINTING_WORDS || /[.!؟?:]\s+\S/u.test(question)) return false;
  if (ENGLISH_EMPTY_IT.test(question)) return false;
  if (ENGLISH_DEMONSTRATIVE.test(question) || ARABIC_DEMONSTRATIVE.test(folded)) return true;
  if (ENGLISH_WITHOUT_OBJECT.test(question)) return true;
  const english = ENGLISH_PERSONAL.exec(question);
  if (english !== null && !isTold(english[0], question.slice(0, english.index))) return true;
  const arabic =
    (ARABIC_WHAT_IS.test(folded) ? null : ARABIC_PERSONAL.exec(folded)) ??
    ARABIC_ATTACHED.exec(folded);
  if (arabic !== null && !isTold(arabic[0], folded.slice(0, arabic.index))) return true;
  return words <= MOST_DEFINITE_WORDS && takesUpThing(question, folded);
}

function takesUpThing(question: string, folded: string): boolean {
  if (namesSubject(question) || ARABIC_RELATIVE.test(folded)) return false;
  if (ARABIC_DEFINING.test(folded)) return false;
  if (ENGLISH_DEFINITE.test(question) || ARABIC_DEFINITE.test(folded)) return true;
  const side = ENGLISH_SIDE.exec(question) ?? ARABIC_SIDE.exec(folded);
  if (side === null) return false;
  const own = elementsAsked(side[0]);
  return [...elementsAsked(question)].every((id) => own.has(id) || isOfAnyArticle(id));
}

/** Whether a text names a place or a company, of which a definite thing behind it can be. */
export function namesSubject(text: string): boolean {
  return findMentions(text).some(({ kind }) => kind === "place" || kind === "company");
}

/** Whether something stands before the pronoun that it can mean. */
function isTold(pronoun: string, before: string): boolean {
  if (namesThing(before) || /\S\s+\p{Lu}[\p{L}]+/u.test(before)) return true;
  if (ARABIC_RELATIVE.test(before)) return true;
  if (OF_PEOPLE.test(pronoun) && namesPeople(before)) return true;
  if (namesKind(pronoun, before)) return true;
  if (OF_THINGS.test(pronoun) && ARABIC_THINGS.test(before)) return true;
  const weighty = (before.match(WORD) ?? []).filter((word) => !isStopWord(word));
  return weighty.length >= NAMING_WORDS[PERSON.test(pronoun) ? "person" : "thing"];
}

/** "How do miners cool their machines?" speaks of miners everywhere, "the miners" of those that were spoken of. */
function namesPeople(before: string): boolean {
  return findMentions(before).some(
    ({ kind, start, end }) =>
      kind === "person-role" &&
      /(?:s|ون|ين)$/u.test(before.slice(start, end)) &&
      !/(?<!\p{L})(?:the|these|those|its|their)\s+$/iu.test(before.slice(0, start)),
  );
}

/** "A pool", but of "its" alone: "did a court reduce it" means something else. */
const ANY_OF_KIND = /(?<!\p{L})an?\s+(?:\p{L}+\s+)?$/iu;
/** Before what was said already, and before what is asked for: "which machines did they buy". */
const NOT_IN_GENERAL =
  /(?<!\p{L})(?:the|these|those|its|their|his|her|which|what|how many)\s+(?:\p{L}+\s+)?$/iu;

/** "What happens to old machines when they break?" and "How does a pool pay its members?" speak of a kind of thing. */
function namesKind(pronoun: string, before: string): boolean {
  const isSingular = /^its$/iu.test(pronoun);
  if (!isSingular && !/^(?:they|their)$/iu.test(pronoun)) return false;
  return findMentions(before).some(({ kind, start, end }) => {
    const lead = before.slice(0, start);
    const isInGeneral = isSingular
      ? ANY_OF_KIND.test(lead)
      : before.slice(start, end).endsWith("s") && !NOT_IN_GENERAL.test(lead);
    return kind === "concept" && isInGeneral;
  });
}

/** Words, from the pronoun backwards, among which what is asked for is looked for. */
const HEAD_DISTANCE = 4;

/** What is asked for ("what price did it") stands close before the pronoun and is not what it means. */
function namesThing(before: string): boolean {
  const words = [...before.matchAll(WORD)];
  const head = words.at(-HEAD_DISTANCE)?.index ?? 0;
  return (
    [...elementsAsked(before)].some((id) => !isConcept(id)) ||
    [...elementsAsked(before.slice(0, head))].some(isConcept)
  );
}
