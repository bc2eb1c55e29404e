/** Whether a sentence has something that could be the answer asked for, beyond what the question says itself. */
import { toAsciiDigits } from "../../core/text/digits.ts";
import { findDates } from "../../core/text/dates.ts";
import { findMentions } from "../../core/text/gazetteer/gazetteer.ts";
import type { Figure } from "./figures.ts";
import { showsAnswerKind } from "./question-cues.ts";
import type { QuestionReading } from "./question-reading.ts";

/** Two capitalised words, or an Arabic title with a name behind it. */
const PERSON =
  /\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}\p{M}'’-]+|(?:الرئيس|المدير|الخبير|المحامي|وزير\p{L}*|الوزير\p{L}*|المحلل|المحللة|مهندس|النائب|رئيس\p{L}*) (?:التنفيذي )?\p{Script=Arabic}{2,} \p{Script=Arabic}{2,}/gu;

export interface OfferingSentence {
  readonly text: string;
  readonly figures: readonly Figure[];
}

export function offersAnswer(
  { text, figures }: OfferingSentence,
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
    case "place":
      // What the text names itself: that a town it names lies in a state is no answer of the text's.
      return findMentions(text).some(({ id, kind: of }) => of === "place" && isNew(id));
    case "person": {
      const words = toAsciiDigits(question.text).toLowerCase();
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

/** Whether a sentence has a figure of the kind asked for, or nothing in particular is asked for. */
export function offersFigure(
  { figures }: Pick<OfferingSentence, "figures">,
  question: QuestionReading,
): boolean {
  return (
    question.figure === null ||
    figures.some((figure) => figure.kind === question.figure && isNewFigure(figure, question))
  );
}

function isNewFigure({ number }: Figure, { elements }: QuestionReading): boolean {
  return number === null || !elements.has(`number:${number}`);
}
