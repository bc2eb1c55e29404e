/** What a reader does with an answer: take it along, pass it on, rate it, ask again. */
import type { GivenRating } from "../history/conversation-record.ts";
import { answerToMarkdown, type WrittenAnswer } from "../markdown/answer-to-markdown.ts";
import { createElement } from "../page/create-element.ts";
import { createIconButton } from "../page/icon-button.ts";
import { localise } from "../page/page-language.ts";
import { toAnswerAddress } from "../page/page-address.ts";
import { createActionNote } from "./action-note.ts";
import { createAnswerRating } from "./answer-rating.ts";

export interface AnswerActionsOptions {
  /** Null where there is nothing to take along. */
  readonly written: (() => WrittenAnswer) | null;
  /** Null where the answer never came to its end: it has no address, and cannot be rated. */
  readonly kept: {
    readonly answerId: string;
    readonly given: GivenRating | null;
    readonly onGiven: (given: GivenRating) => void;
  } | null;
  /** Null where others asked; `askAgain` also where another button offers it. */
  readonly question: { readonly askAgain: (() => void) | null; readonly edit: () => void } | null;
}

export function createAnswerActions({
  written,
  kept,
  question,
}: AnswerActionsOptions): HTMLElement {
  const note = createActionNote();
  const rating = kept === null ? null : createAnswerRating({ ...kept, note });
  const buttons = createElement("div", {
    class: "action-buttons",
    attributes: { role: "group" },
    children: [
      written === null
        ? null
        : createIconButton(
            "copy",
            ({ texts }) => texts.conversation.copyMarkdown,
            () => void note.copy(answerToMarkdown(written()), "copied"),
          ),
      kept === null
        ? null
        : createIconButton(
            "link",
            ({ texts }) => texts.conversation.shareLink,
            () => void note.copy(toAnswerAddress(kept.answerId), "linkCopied"),
          ),
      ...(rating?.buttons ?? []),
      question === null || question.askAgain === null
        ? null
        : createIconButton("again", ({ texts }) => texts.conversation.askAgain, question.askAgain),
      question === null
        ? null
        : createIconButton("edit", ({ texts }) => texts.conversation.editQuestion, question.edit),
    ],
  });
  localise(buttons, (target, { texts }) => {
    target.setAttribute("aria-label", texts.conversation.answerActions);
  });
  return createElement("div", {
    class: "answer-actions",
    children: [buttons, note.element, rating?.form ?? null],
  });
}
