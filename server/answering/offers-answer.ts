/** Whether a sentence has something that could be the answer asked for, beyond what the question says itself. */
import { toAsciiDigits } from "../../core/text/digits.ts";
import { findDates } from "../../core/text/dates.ts";
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import { showsAnswerKind, type AnswerKind } from "./question-cues.ts";

/** Two capitalised words, or an Arabic title with a name behind it. */
const PERSON =
  /\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}\p{M}'’-]+|(?:الرئيس|المدير|الخبير|المحامي|وزير\p{L}*|الوزير\p{L}*|المحلل|المحللة|مهندس|النائب|رئيس\p{L}*) (?:التنفيذي )?\p{Script=Arabic}{2,} \p{Script=Arabic}{2,}/gu;

export interface OfferingSentence {
  readonly text: string;
  /** What it names: see question-elements.ts. */
  readonly elements: ReadonlySet<string>;
}

/** @param asked what the question names */
export function offersAnswer(
  { text, elements }: OfferingSentence,
  question: string,
  asked: ReadonlySet<string>,
  kind: AnswerKind,
): boolean {
  const isNew = (element: string) => !asked.has(element);
  switch (kind) {
    case "number":
      return [...elements].some((element) => element.startsWith("number:") && isNew(element));
    case "date":
      return findDates(text).some(
        ({ year, month }) => month !== undefined || isNew(`number:${year}`),
      );
    case "place":
      // What the text names itself: that a town it names lies in a state is no answer of the text's.
      return findMentions(text).some(({ id, kind: of }) => of === "place" && isNew(id));
    case "person": {
      const words = toAsciiDigits(question).toLowerCase();
      return (text.match(PERSON) ?? []).some((name) => !words.includes(name.toLowerCase()));
    }
    case "reason":
    case "definition":
    case "comparison":
      return showsAnswerKind(text, kind) === 1;
    case "other":
      return true;
  }
}
