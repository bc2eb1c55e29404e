/** All that is read out of a question before its answer is looked for. */
import { toWordTerms } from "../../core/text/search-terms.ts";
import type { UnderstoodQuestion } from "./answerer.ts";
import { crossScriptNames, type CrossScriptNames } from "./cross-script-names.ts";
import type { FigureKind } from "./figures.ts";
import { answerKindOf, expectedQuantityOf, type AnswerKind } from "./question-cues.ts";
import { elementsAsked } from "./question-elements.ts";
import { headOf, type QuestionHead } from "./question-head.ts";

export interface QuestionReading extends UnderstoodQuestion {
  readonly kind: AnswerKind;
  /** What the asked figure must be a figure of; null where the question does not tell. */
  readonly figure: FigureKind | null;
  readonly head: QuestionHead | null;
  /** What it names: see question-elements.ts. */
  readonly elements: ReadonlySet<string>;
  /** Its words, as search terms without repeats. */
  readonly words: readonly string[];
  readonly names: CrossScriptNames;
}

export function readQuestion({ text, language }: UnderstoodQuestion): QuestionReading {
  const elements = elementsAsked(text);
  const head = headOf(text, elements);
  return {
    text,
    language,
    kind: answerKindOf(text),
    figure: expectedQuantityOf(text) ?? (head?.isCounted === true ? "count" : null),
    head,
    elements,
    words: [...new Set(toWordTerms(text))],
    names: crossScriptNames(text),
  };
}
