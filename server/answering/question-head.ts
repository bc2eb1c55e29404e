/** What a question asks for, in its own words: the people of "how many people", the debt of "how much debt". */
import type { Language } from "../../core/contract/language.ts";
import { toAsciiDigits } from "../../core/text/digits.ts";
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { toWordTerms } from "../../core/text/search-terms.ts";
import { overlaps, type TextSpan } from "../../core/text/span.ts";
import type { Figure } from "./figures.ts";
import { figureOf, isConcept, isOfAnyArticle } from "./question-elements.ts";

export interface QuestionHead {
  readonly language: Language;
  /** Its words, as search terms; at least one. */
  readonly words: readonly string[];
  /** What they mean in either language, as ids of the gazetteer; none where it does not know them. */
  readonly elements: readonly string[];
  /** Whether things are counted, so that the answer is a number without a unit. */
  readonly isCounted: boolean;
}

const ENGLISH =
  /(?<!\p{L})(?:(?<count>how many)|how much|which|what(?:['’]?s| is| are| was| were)?(?: the| an?)?|who(?:['’]s| is| are| was| were) the)\s+(?<rest>.*)/iu;
/** What stands behind one of these says of what, when or where. */
const ENGLISH_END =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|shall|in|of|for|on|at|by|with|from|to|that|who|which|when|where|and|or|per|as|than|the|an?|i|you|it|they|behind|after|before|during|under|over)$/iu;
const MOST_ENGLISH_WORDS = 3;
/** "ما" and "من" ask only where a question begins; elsewhere they are "not" and "from". */
const ARABIC =
  /(?<!\p{L})و?(?:(?<count>كا?م)(?<counted> عدد)?|بكا?م|(?<=(?:^|[،:؟])\s*و?)(?:ما|من)(?: هو| هي)?)\s+(?<rest>.*)/u;
const ARABIC_END = /^(?:في|من|على|إلى|الى|عن|التي|الذي|لدى|عند|بعد|قبل|منذ|خلال|مع|حسب|بحسب)$/u;
/** Verbs and degrees that any figure may have. */
const ARABIC_SKIPPED =
  /^(?:بلغت?|[يت]بلغ|كانت?|[يت]كون|وصلت?|أصبحت?|[تي]صبح|صارت?|هو|هي|[يت]ساوي|تقريبا|أعلى|أدنى|أكبر)$/u;
/** They say nothing without what they measure, which stands behind them. */
const ARABIC_MEASURE =
  /^(?:ال)?(?:قيم[ةه]|سعر|عدد|نسب[ةه]|حص[ةه]|حجم|مقدار|مبلغ|إجمالي|مجموع|صافي|متوسط|اسم|المئوية)$/u;
/** Singular nouns behind "كم" end so: "كم جهازًا". */
const ARABIC_COUNTED = /(?:\u064B|[^ءاى]ا)$/u;
/** What news counts, where the ending is not written: "كم جهاز"; besides all roles. */
const COUNTED: ReadonlySet<string> = new Set(
  "apartment arrest asic building chip city company computer container contract country customer data-centre death factory house injury jobs lawsuit licence mine mining-company mining-pool mining-rig office permit power-plant project region school server token transaction truck victim"
    .split(" ")
    .map((name) => `concept:${name}`),
);

/** Dates, amounts and meanings: the answer's kind and figure tell them, in other words than the question's. */
const TOLD_BY_KIND =
  /^(?:years?|dates?|days?|months?|weeks?|hours?|times?|percent|percentage|megawatts?|gigawatts?|MW|GW|(?:exa|zetta|peta|tera)hash(?:es)?|dollars|money|bitcoins?|BTC|coins|(?:ال)?(?:سن[ةه]|عام\p{M}*ا?|شهر\p{M}*ا?|يوم\p{M}*ا?|ساع[ةه]|أسبوع\p{M}*ا?|مي[غج]ا|مي[غج]ا?واط|دولار\p{M}*ا?|بي?تكوين|بالمئ[ةه]|مر[ةه]|معنى|مقصود|مليون|مليار|تاريخ))$/iu;
/** Which of them is told by a name, and "what is it called" likewise. */
const TOLD_BY_NAME =
  /^(?:compan(?:y|ies)|firms?|countr(?:y|ies)|states?|provinces?|regions?|city|cities|towns?|agency|agencies|authority|authorities|bod(?:y|ies)|organi[sz]ations?|newspapers?|network|official|minister|university|group|person|people|called|named|known|name|(?:ال)?(?:شرك[ةه]|جه[ةه]|مؤسس[ةه]|منظم[ةه]|صحيف[ةه]|وكال[ةه]|جامع[ةه]|مصرف|بنك))(?:['’]s)?$/iu;

interface PlacedWord extends TextSpan {
  readonly word: string;
  /** Whether a comma or another mark follows. */
  readonly isLast: boolean;
}

/**
 * Null where the question names none, or only what an answer does not repeat.
 * @param asked what the question names
 */
export function headOf(question: string, asked: ReadonlySet<string>): QuestionHead | null {
  const text = toAsciiDigits(question);
  const english = ENGLISH.exec(text);
  const match = english ?? ARABIC.exec(text);
  if (match === null) return null;
  const { rest = "", count, counted } = match.groups ?? {};
  const words = placedWords(rest, match.index + match[0].length - rest.length);
  const chosen = english === null ? arabicHead(words) : englishHead(words);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    chosen.some(({ word }) => TOLD_BY_KIND.test(word))
  ) {
    return null;
  }
  if (count === undefined && chosen.some(({ word }) => TOLD_BY_NAME.test(word))) {
    return null;
  }
  const mentions = findMentions(question).filter((mention) =>
    overlaps(mention, { start: first.start, end: last.end }),
  );
  const names = mentions.filter(({ id }) => !isConcept(id));
  const plain = chosen.filter((one) => !names.some((name) => overlaps(name, one)));
  const terms = [...new Set(toWordTerms(plain.map(({ word }) => word).join(" ")))];
  if (terms.length === 0) return null;
  return {
    language: detectLanguage(question),
    words: terms,
    elements: [...new Set(mentions.map(({ id }) => id))].filter(
      (id) => isConcept(id) && asked.has(id) && !isOfAnyArticle(id),
    ),
    isCounted:
      count !== undefined &&
      (english !== null ||
        counted !== undefined ||
        ARABIC_COUNTED.test(first.word) ||
        (!first.word.startsWith("ال") &&
          mentions.some(
            (mention) =>
              overlaps(mention, first) &&
              (COUNTED.has(mention.id) || mention.id.startsWith("role:")),
          ))),
  };
}

function placedWords(text: string, offset: number): readonly PlacedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’/-]*/gu), ({ 0: word, index }) => {
    const end = index + word.length;
    const isLast = /^[,.?!:;،؟]/u.test(text.slice(end));
    return { word, start: offset + index, end: offset + end, isLast };
  });
}

function englishHead(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const end = words.findIndex(({ word }) => ENGLISH_END.test(word));
  const phrase = words.slice(0, end < 0 ? MOST_ENGLISH_WORDS : Math.min(end, MOST_ENGLISH_WORDS));
  const mark = phrase.findIndex(({ isLast }) => isLast);
  return mark < 0 ? phrase : phrase.slice(0, mark + 1);
}

function arabicHead(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const said = words.filter(({ word }) => !ARABIC_SKIPPED.test(word));
  const end = said.findIndex(({ word }) => ARABIC_END.test(word));
  const phrase = end < 0 ? said : said.slice(0, end);
  const measured = phrase.findIndex(({ word }) => !ARABIC_MEASURE.test(word));
  return measured < 0 ? phrase : phrase.slice(0, measured + 1);
}

export interface TellingSentence {
  readonly language: Language;
  readonly words: ReadonlySet<string>;
  /** What it names: see question-elements.ts. */
  readonly elements: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** For a sentence of the other language where the gazetteer does not know what is asked for. */
const UNKNOWN = 0.5;

/** How much of the head a sentence tells, 0 to 1, by its words or by their meaning. */
export function tellsHead(sentence: TellingSentence, head: QuestionHead): number {
  const byWords =
    sentence.language === head.language
      ? shareOf(head.words, (word) => sentence.words.has(word))
      : null;
  const byMeaning =
    head.elements.length === 0
      ? null
      : shareOf(head.elements, (element) => speaksOf(sentence, element));
  if (byWords === null && byMeaning === null) return UNKNOWN;
  return Math.max(byWords ?? 0, byMeaning ?? 0);
}

/** Whether a few words name the head; null where they are of the other language and the gazetteer does not know it. */
export function namesHead(words: string, language: Language, head: QuestionHead): boolean | null {
  if (head.elements.length > 0) {
    const named = new Set(findMentions(words).map(({ id }) => id));
    if (head.elements.some((element) => named.has(element))) return true;
    if (language !== head.language) return false;
  }
  if (language !== head.language) return null;
  const terms = new Set(toWordTerms(words));
  return head.words.some((word) => terms.has(word));
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Whether a sentence names a thing, or has a figure that speaks of it without naming it. */
export function speaksOf(
  { elements, figures }: Pick<TellingSentence, "elements" | "figures">,
  element: string,
): boolean {
  if (elements.has(element)) return true;
  const kind = figureOf(element);
  return kind !== null && figures.some((figure) => figure.kind === kind);
}
