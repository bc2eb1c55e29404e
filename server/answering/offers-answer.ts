/** Whether a sentence has something that could be the answer asked for, beyond what the question says itself. */
import type { Language } from "../../core/contract/language.ts";
import { toAsciiDigits } from "../../core/text/digits.ts";
import { findDates } from "../../core/text/dates.ts";
import { findMentions, type Mention } from "../../core/text/gazetteer/gazetteer.ts";
import { isPublisher } from "../../core/text/gazetteer/tables/companies.ts";
import { overlaps } from "../../core/text/span.ts";
import type { Figure } from "./figures.ts";
import { asksForPlaceInCountry, showsAnswerKind } from "./question-cues.ts";
import { namesHead } from "./question-head.ts";
import type { QuestionReading } from "./question-reading.ts";

/** Two capitalised words; in Arabic such stand in brackets behind companies and places. */
const PERSON = /\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}\p{M}'’-]+/gu;
/** A title with a name behind it. */
const PERSON_ARABIC =
  /(?:الرئيس|المدير|الخبير|المحامي|وزير\p{L}*|الوزير\p{L}*|المحلل|المحللة|مهندس|النائب|رئيس\p{L}*) (?:التنفيذي )?\p{Script=Arabic}{2,} \p{Script=Arabic}{2,}/gu;
/** Of a place: states have a second part, towns a name. */
const COUNTRY = /^place:[A-Z]{2}$/;
/** A name that may be an organisation's which the gazetteer does not know: behind its kind, in quotation marks, in capitals. */
const CALLED =
  /(?:شركة|شركات|بنك|مصرف|صندوق|صحيفة|جامعة|مؤسسة|منظمة|وكالة|منصة|مجموعة) ["“”«]?(?<arabic>(?!ال)\p{Script=Arabic}{3,})|["“«](?<quoted>[^"”»]{2,40})["”»]|(?<latin>\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*)+)/gu;

export interface OfferingSentence {
  readonly text: string;
  readonly language: Language;
  readonly figures: readonly Figure[];
}

export function offersAnswer(
  { text, language, figures }: OfferingSentence,
  question: QuestionReading,
): boolean {
  const { kind } = question;
  const isNew = (element: string) => !question.elements.has(element);
  switch (kind) {
    case "number":
      return figures.some((figure) => isNewFigure(figure, question));
    case "date":
      return findDates(text).some(
        ({ year, month }) => month !== undefined || isNew(`number:${year}`),
      );
    case "place": {
      const inCountry = asksForPlaceInCountry(question.text);
      // What the text names itself: that a town it names lies in a state is no answer of the text's.
      return findMentions(text).some(
        ({ id, kind: of }) => of === "place" && isNew(id) && !(inCountry && COUNTRY.test(id)),
      );
    }
    case "organisation":
      return namesOrganisation(text, question);
    case "person": {
      const mentions = findMentions(text);
      return [...text.matchAll(language === "ar" ? PERSON_ARABIC : PERSON)].some(
        ({ 0: name, index }) => isNewName({ name, end: index + name.length }, mentions, question),
      );
    }
    case "reason":
    case "definition":
    case "comparison":
      return showsAnswerKind(text, kind) === 1;
    case "other":
      return true;
  }
}

/** Whether a text names an organisation that the question does not; whoever only reports is none. */
function namesOrganisation(text: string, question: QuestionReading): boolean {
  const mentions = findMentions(text);
  const isKnown = mentions.some(
    ({ id, kind }) => kind === "company" && !question.elements.has(id) && !isPublisher(id),
  );
  if (isKnown) return true;
  return [...text.matchAll(CALLED)].some(({ 0: all, index, groups = {} }) => {
    const name = groups["arabic"] ?? groups["quoted"] ?? groups["latin"] ?? "";
    return isNewName({ name, end: index + all.length }, mentions, question);
  });
}

/**
 * Whether what looks like a name is neither the question's nor that of a known company or place: those who report are
 * companies, and "United States" is capitalised as people are.
 */
function isNewName(
  { name, end }: { readonly name: string; readonly end: number },
  mentions: readonly Mention[],
  question: QuestionReading,
): boolean {
  const place = { start: end - name.length, end };
  const isKnown = mentions.some(
    (one) => (one.kind === "company" || one.kind === "place") && overlaps(one, place),
  );
  return !isKnown && !toAsciiDigits(question.text).toLowerCase().includes(name.toLowerCase());
}

/** For a sentence that counts something, though not what is asked for, and for one where this cannot be told. */
const COUNTS_OTHERS = 0.3;
const COUNTS_UNKNOWN = 0.5;

/**
 * Whether a sentence has a figure of the kind asked for, as a number from 0 to 1; 1 where none in particular is asked
 * for. "How many machines" is not answered by the number of sites.
 */
export function offersFigure(sentence: OfferingSentence, question: QuestionReading): number {
  const { figure: kind, head } = question;
  if (kind === null) return 1;
  const figures = sentence.figures.filter(
    (figure) => figure.kind === kind && isNewFigure(figure, question),
  );
  if (figures.length === 0) return 0;
  if (kind !== "count" || head === null) return 1;
  const counted = new Set(figures.map(({ near }) => namesHead(near, sentence.language, head)));
  if (counted.has(true)) return 1;
  return counted.has(null) ? COUNTS_UNKNOWN : COUNTS_OTHERS;
}

function isNewFigure({ number }: Figure, { elements }: QuestionReading): boolean {
  return number === null || !elements.has(`number:${number}`);
}
