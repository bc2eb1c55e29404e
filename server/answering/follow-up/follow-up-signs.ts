/** How a question shows that it leans on what was said before. */
import { foldArabic } from "../../../core/text/arabic.ts";
import { findDates } from "../../../core/text/dates.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { findNumbers } from "../../../core/text/digits.ts";
import { answerKindOf } from "../question-cues.ts";
import { elementsAsked, isConcept } from "../question-elements.ts";

/**
 * `names`: it only names something ("and in Iran?"), and asks the same of it; `leans`: it asks something new of the
 * same ("when did it start?", "why?"); null: it stands on its own.
 */
export type FollowUpSign = "names" | "leans" | null;

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’+-]*/gu;

/** "And", "but", "so" and the like say by themselves that something came before. */
const ENGLISH_OPENING =
  /^(?:(?:ok(?:ay)?|so|and|but|also|then|well|yes|no)[\s,]+)*(?:(?:and|but|also)\s+|(?:what|how) about\s+|what of\s+)/iu;
const ARABIC_OPENING =
  /^(?:طيب|حسنا|حسنًا|اذن|إذن|لكن|ولكن)?[\s،]*(?:و?ماذا عن|و?ماذا بشأن|و?شو عن|و(?=\p{L}{2}))/u;

const BARE_QUESTION =
  /^(?:and |but |so |or )?(?:why(?: not)?|when|since when|until when|how|how (?:many|much|long|big|so|come)|who|by whom|where|which(?: ones?)?|what (?:else|then|for|exactly)|really|for how long|since which year|why so \p{L}+|still(?: in force)?|(?:who|what|where) else|(?:please )?tell me more(?: about (?:it|that|this))?|(?:more|further) details(?: please)?|go on)$/iu;
const BARE_ARABIC_QUESTION =
  /^و?(?:لماذا|لمه|ليش|متى|متي|منذ متى|منذ متي|الى متى|الي متي|كم|بكم|كم مده|كيف|من|اين|وين|ايها|ايهم|ما السبب|السبب|حقا|فعلا|(?:اخبرني |اعطني |هات )?(?:ال)?مزيدا?(?: من (?:ال)?(?:تفاصيل|معلومات))?|تفاصيل اكثر|اكمل)$/u;
/** A verb whose subject was said before: "متى بدأ؟", "هل ما زال ساريا؟". */
const ARABIC_WITHOUT_SUBJECT =
  /^و?(?:(?:متي|كيف|كم|لماذا|اين|الي متي|منذ متي) (?:بدا|انتهي|استمر|دام|حدث|توقف|وقع|رفع|صدر|الغي|تغير|ارتفع|انخفض|كلف|بلغ)ت?|(?:ماذا|متي|اين|كيف|لماذا|هل|كم) (?:قال|صرح|اعلن|فعل|دفع|اشتري|باع|وقع|رد|طلب|وعد)ت?(?: (?:عن|في|علي|من|الي|بشان) .+)?|هل (?:ما|لا) [يت]?زال?ت? \p{L}+|هل (?:انتهي|توقف|تغير|رفع|الغي|استمر)ت?)$/u;

/** These point to a thing or a person: to one that the question names before, if it names any. */
const ENGLISH_PERSONAL =
  /(?<![\p{L}'’])(?:[Ii]t|[Ii]ts|[Tt]hey|[Tt]hem|[Tt]heirs?|[Hh]e|[Hh]is|him|[Ss]he|her|those|these|such an?|the same)(?![\p{L}'’])/u;
/** These point to what was told, whatever the question names. */
const ENGLISH_DEMONSTRATIVE =
  /(?<![\p{L}'’])(?:this|that)(?= (?:still|was|is|did|does|has|have|had|happen|mean|cost|start|end|last|take|work|change|help|hit|lead|continue|affect|cause|deal|ban|law|company|contract|lease|decision|agreement|project|site|plant|fine|tax)(?!\p{L})|\s*$)|(?<!(?:is|are|was|were|will|be|hi|hello|hey) )(?<!\p{L})there(?! (?:is|are|was|were|has|have|will|be))(?=\s*$)/iu;
/** "Is it legal to mine", "how long does it take to", "will it rain": nothing is pointed to. */
const ENGLISH_EMPTY_IT =
  /(?<!\p{L})(?:is|was|be|makes?|does|did|will|would) it (?:still |really |more |less )?(?:legal|illegal|possible|profitable|worth \p{L}+ing|true|allowed|forbidden|necessary|better|rain|snow|take|cost|mean to)(?!\p{L})|(?<!\p{L})it (?:takes?|costs?) to(?!\p{L})|^(?:thanks?|thank you)(?!\p{L})/iu;
const ARABIC_DEMONSTRATIVE =
  /(?<!\p{L})(?:و|ف|ب|ك|ل)?(?:ذلك|حينها|عندها|وقتها|بعدها|قبلها|هناك(?=\s*$)|(?:هذا|هذه|تلك)(?! ال))(?!\p{L})/u;
const ARABIC_PERSONAL =
  /(?<!\p{L})(?:و|ف|ب|ك|ل)?(?:(?:هذا|هذه|تلك|هولاء) ال(?!(?:عام|شهر|يوم|اسبوع|سنه)(?!\p{L}))\p{L}+|منها|منه|عنها|عنه|فيها|فيه|لها|له|بها|به|عليها|عليه|اليها|اليه|بينهما|بينها|كلاهما)(?!\p{L})|(?<!\p{L})(?:هو|هي|هم|هما)(?!\p{L})/u;
/** Attached pronouns: "قيمتها", "مديرها", "وقعها". */
const ARABIC_ATTACHED =
  /(?<!\p{L})[وفبلك]{0,2}(?:قيمت|سعت|قدرت|مدت|كلفت|تكلفت|حصت|حصص|سعر|مدير|رييس|مقر|موقع|مالك|عدد|سبب|اسباب|نتيجت|نتايج|تاريخ|بدايت|اصحاب|خطط|خطت|اثر|اثار|تاثير|هدف|اهداف|عقوبت|مصدر|طاقت|اجهزت|عقد|عقود|وقع|اعلن|فرض|اصدر|اوقف|الغا|نفذ|موظفي|ايرادات|ارباح|ديون)(?:ها|هما|هم|ه)(?!\p{L})/u;
const ARABIC_WHAT_IS = /(?<!\p{L})(?:ما|من|ايهما|ماذا) (?:هو|هي|هم|هما)(?!\p{L})/u;
/** In a relative clause the pronoun takes up the word before it. */
const ARABIC_RELATIVE = /(?<!\p{L})(?:التي|الذي|الذين|اللذان|اللتان|على من|اللي)(?!\p{L})/u;
/** A longer question tells what it is about. */
const MOST_POINTING_WORDS = 11;

/** Definite things that only what was said before can tell, unless the question names whose they are. */
const ENGLISH_DEFINITE =
  /(?<!\p{L})the (?:deal|ban|law|company|contract|lease|decision|agreement|project|site|plant|fine|tax|miners?|firm)(?!\p{L})/iu;
const ARABIC_DEFINITE =
  /(?<!\p{L})(?:و|ب|ل)?ال(?:صفقه|حظر|قانون|شركه|عقد|ايجار|قرار|اتفاق|اتفاقيه|مشروع|موقع|غرامه|ضريبه|محطه)(?!\p{L})/u;
const MOST_DEFINITE_WORDS = 7;
/** "و" alone may belong to a word; before these it says "and". */
const ARABIC_GOING_ON = /^و(?:ال\p{L}|(?:ما|ماذا|من|هل|كم|بكم|متي|اين|كيف|لماذا|اي|في اي) )/u;
const GOES_ON = /(?<!\p{L})(?:other|others|another|else|too|اخري|غيرها|غيره|ايضا|كذلك)(?!\p{L})/iu;
const MOST_NAMING_WORDS = 6;
/** Words, from the pronoun backwards, among which what is asked for is looked for. */
const HEAD_DISTANCE = 4;
const NAMED: ReadonlySet<string> = new Set(["place", "company", "asset"]);
/** Small words that may stand about a bare name. */
const SMALL =
  /^(?:in|of|at|for|on|by|with|from|to|the|a|an|what|how|about|and|but|also|or|so|then|ok|okay|company|و?ماذا|عن|و?في|على|علي|و?لدى|و?لدي|مع|او|ام|و|شركه|عام|سنه|حاله|بخصوص|بشان|بالنسبه|الى|الي|طيب|و?جهاز|و?شركه|alone|only|too|today|now|وحدها|وحده|فقط|ايضا|اليوم|الان)$/u;

export function followUpSign(question: string): FollowUpSign {
  const bare = question.trim().replace(/[\s?؟.!…]+$/u, "");
  const folded = foldArabic(bare).toLowerCase();
  if (BARE_QUESTION.test(folded) || BARE_ARABIC_QUESTION.test(folded)) return "leans";
  if (ARABIC_WITHOUT_SUBJECT.test(folded)) return "leans";
  if (isNaming(bare)) return "names";
  return pointsBack(bare, folded) || goesOn(bare, folded) ? "leans" : null;
}

/** "And the price?", "which other towns?": it goes on, and does not say of what. */
function goesOn(question: string, folded: string): boolean {
  const opens = /^(?:and|but|also) /iu.test(question) || ARABIC_GOING_ON.test(folded);
  return (
    (opens || GOES_ON.test(folded)) &&
    (question.match(WORD) ?? []).length <= MOST_DEFINITE_WORDS &&
    answerKindOf(question.replace(ENGLISH_OPENING, "").replace(/^و/u, "")) !== "definition" &&
    !namesSubject(question)
  );
}

/** Whether all that it says is a name, a time or a number, with nothing but small words about it. */
function isNaming(question: string): boolean {
  const mentions = findMentions(question).filter(({ kind }) => NAMED.has(kind));
  const spans = [...mentions, ...findDates(question), ...findNumbers(question)];
  const models = [...question.matchAll(/(?<!\p{L})[AMST]\d{1,4}[\w+]*(?: (?:Pro|XP|Hydro))?/gu)];
  const isNamed = (start: number) =>
    spans.some((span) => span.start <= start && start < span.end) ||
    models.some(({ 0: model, index }) => index <= start && start < index + model.length);
  const words = [...question.matchAll(WORD)];
  if (words.length === 0 || words.length > MOST_NAMING_WORDS) return false;
  const others = words.filter(
    ({ 0: word, index }) => !isNamed(index) && !SMALL.test(foldArabic(word).toLowerCase()),
  );
  const isNamedAtAll = words.some(({ index }) => isNamed(index));
  if (others.length === 0) return isNamedAtAll;
  // "What about Freedonia?": it says that it leans, so a name that nothing knows will do.
  const opens = ENGLISH_OPENING.test(question) || ARABIC_OPENING.test(question);
  return opens && /(?:about|of|in|عن|بشأن)\s+\p{L}/u.test(question) && others.length <= 2;
}

function pointsBack(question: string, folded: string): boolean {
  const words = (question.match(WORD) ?? []).length;
  if (words > MOST_POINTING_WORDS || /[.!؟?:]\s+\S/u.test(question)) return false;
  if (ENGLISH_EMPTY_IT.test(question)) return false;
  if (ENGLISH_DEMONSTRATIVE.test(question) || ARABIC_DEMONSTRATIVE.test(folded)) return true;
  const english = ENGLISH_PERSONAL.exec(question);
  if (english !== null && !namesAnything(question.slice(0, english.index))) return true;
  const arabic =
    (ARABIC_WHAT_IS.test(folded) ? null : ARABIC_PERSONAL.exec(folded)) ??
    ARABIC_ATTACHED.exec(folded);
  if (arabic !== null && !namesAnything(folded.slice(0, arabic.index))) return true;
  return (
    (ENGLISH_DEFINITE.test(question) || ARABIC_DEFINITE.test(folded)) &&
    words <= MOST_DEFINITE_WORDS &&
    !namesSubject(question) &&
    !ARABIC_RELATIVE.test(folded)
  );
}

/** Whether something stands there that a pronoun behind it can mean. */
function namesAnything(before: string): boolean {
  return namesThing(before) || /\S\s+\p{Lu}[\p{L}]+/u.test(before) || ARABIC_RELATIVE.test(before);
}

/** What is asked for ("what price did it") stands close before the pronoun and is not what it means. */
function namesThing(before: string): boolean {
  const words = [...before.matchAll(WORD)];
  const head = words.at(-HEAD_DISTANCE)?.index ?? 0;
  return (
    [...elementsAsked(before)].some((id) => !isConcept(id)) ||
    [...elementsAsked(before.slice(0, head))].some(isConcept)
  );
}

/** Whether it names what a pointer behind it can point to. */
function namesSubject(text: string): boolean {
  return findMentions(text).some(({ kind }) => kind === "place" || kind === "company");
}
