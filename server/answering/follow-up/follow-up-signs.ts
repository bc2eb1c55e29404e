/** How a question shows that it leans on what was said before. */
import { foldArabic } from "../../../core/text/arabic.ts";
import { findNumbers } from "../../../core/text/digits.ts";
import { findMentions } from "../../../core/text/gazetteer/gazetteer.ts";
import { answerKindOf } from "../question-cues.ts";
import { isBareQuestion } from "./bare-questions.ts";
import { elementsOf } from "./follow-up-elements.ts";
import { namesSubject, pointsBack } from "./points-back.ts";
import { WORD } from "./words.ts";

/**
 * `names`: it only names something ("and in Iran?"), and asks the same of it; `leans`: it asks something new of the
 * same ("when did it start?", "why?"); null: it stands on its own.
 */
export type FollowUpSign = "names" | "leans" | null;

/** "And", "but", "so" and the like say by themselves that something came before. */
const ENGLISH_OPENING =
  /^(?:(?:ok(?:ay)?|so|and|but|also|then|well|yes|no)[\s,]+)*(?:(?:and|but|also)\s+|(?:what|how) about\s+|what of\s+)/iu;
const ARABIC_OPENING =
  /^(?:طيب|حسنا|حسنًا|اذن|إذن|لكن|ولكن)?[\s،]*(?:و?ماذا عن|و?ماذا بشأن|و?شو عن|و(?=\p{L}{2}))/u;
/** "And what was it in April?" names April alone. */
const EMPTY_QUESTION =
  /^(?:and|but) (?:what|how|where|when) (?:is|was|were|are|about) (?:it|that|they) (?=(?:in|at|for|with|of|on)\s)/iu;
/** Politeness before a question, or all there is: "thanks! And in Iran?". */
const COURTESY =
  /^(?:(?:(?:many )?thanks|thank you|(?:والله |الف |ألف )?شكر[اًا]*|مشكور)(?!\p{L})[^.!،,؟?]{0,30}(?:[.!،,]+\s*|$)|(?:great|perfect|ممتاز|جميل)[.!،,]+\s*)/iu;
const REMARK =
  /^(?:that|this|it|you)(?:['’](?:s|re)| (?:was|is|are|were|makes|helps|helped))(?!\p{L})|^(?:هذا|كان ذلك|ذلك) /iu;

const GOES_ON = /(?<!\p{L})(?:other|others|another|else|too|اخري|غيرها|غيره|ايضا|كذلك)(?!\p{L})/iu;
/** "و" alone may belong to a word; before these it says "and". */
const ARABIC_GOING_ON =
  /^و(?:ال(?!له(?!\p{L}))\p{L}|(?:ما|ماذا|من|هل|كم|بكم|متي|اين|كيف|لماذا|اي|في اي) )/u;
const MOST_GOING_ON_WORDS = 7;

/** "In Uri?": nothing else can stand there. */
const UNKNOWN_NAME =
  /^(?:[Ii]n|[Aa]t|[Ff]or|[Ww]ith|[Ff]rom|[Dd]uring) \p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+)?$/u;
const MOST_NAMING_WORDS = 6;
/** Small words that may stand about a bare name, as `foldArabic` spells them. */
const SMALL =
  /^(?:in|of|at|for|on|by|with|from|to|the|a|an|what|how|about|and|but|also|or|so|then|ok|okay|company|compared|versus|vs|others?|countries|states|alone|only|too|و?ماذا|عن|و?في|و?علي|و?لدي|و?مع|او|ام|و|[ولبف]{0,2}شركه|عام|سنه|شهر|حاله|و?بخصوص|و?بشان|و?بالنسبه|و?مقارنه|و?بالمقارنه|الي|طيب|و?جهاز|وحدها|وحده|فقط|ايضا|(?:ال)?دول|دوله|بلدان|(?:ال)?اخري)$/u;

export function followUpSign(question: string): FollowUpSign {
  const asked = question.trim().replace(COURTESY, "");
  const bare = asked.replace(/[\s?؟.!…]+$/u, "");
  const folded = foldArabic(bare).toLowerCase();
  if (folded === "" || isRemark(asked)) return null;
  if (isBareQuestion(folded)) return "leans";
  if (isNaming(bare)) return "names";
  return pointsBack(bare, folded) || goesOn(bare, folded) ? "leans" : null;
}

/** "That was helpful!" asks nothing. */
function isRemark(asked: string): boolean {
  return !/[?؟]/u.test(asked) && REMARK.test(asked);
}

/** "And the price?", "which other towns?": it goes on, and does not say of what. */
function goesOn(question: string, folded: string): boolean {
  const opens = /^(?:and|but|also) /iu.test(question) || ARABIC_GOING_ON.test(folded);
  return (
    (opens || GOES_ON.test(folded)) &&
    (question.match(WORD) ?? []).length <= MOST_GOING_ON_WORDS &&
    answerKindOf(question.replace(ENGLISH_OPENING, "").replace(/^و/u, "")) !== "definition" &&
    !namesSubject(question)
  );
}

/** Whether all that it says is a name, a time or a number, with nothing but small words about it. */
function isNaming(question: string): boolean {
  const asked = question.replace(EMPTY_QUESTION, "and ");
  const coins = findMentions(asked).filter(({ kind }) => kind === "asset");
  const named = [...elementsOf(asked), ...coins, ...findNumbers(asked)];
  const isNamed = ({ 0: word, index }: RegExpExecArray) =>
    named.some((span) => span.start < index + word.length && index < span.end);
  const words = [...asked.matchAll(WORD)];
  if (words.length === 0 || words.length > MOST_NAMING_WORDS) return false;
  const others = words.filter(
    (word) => !isNamed(word) && !SMALL.test(foldArabic(word[0]).toLowerCase()),
  );
  if (others.length === 0) return words.some(isNamed);
  if (UNKNOWN_NAME.test(asked)) return true;
  // "What about Freedonia?": it says that it leans, so a name that nothing knows will do.
  const opens = ENGLISH_OPENING.test(asked) || ARABIC_OPENING.test(asked);
  return opens && /(?:about|of|in|عن|بشأن)\s+\p{L}/u.test(asked) && others.length <= 2;
}
