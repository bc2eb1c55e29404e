/** The conversation: questions, their answers, and the way from one to the next. */
import type { KnownCollection } from "../collection/collection.ts";
import { createElement, findElement } from "../page/create-element.ts";
import { setDirectedText } from "../page/text-direction.ts";
import type { Question } from "../ask/stream-answer.ts";
import type { SourcePanel } from "../sources/source-panel.ts";
import { createAnswerView, type AnswerView } from "./answer-view.ts";
import { createComposer } from "./composer.ts";
import { runQuestion } from "./run-question.ts";

export interface Conversation {
  readonly ask: (question: string) => void;
  /** Puts a question into the field, for the reader to send. */
  readonly write: (question: string) => void;
  /** Leaves this conversation behind and starts with an empty page. */
  readonly restart: () => void;
}

/** `onChange` is told whether there is anything on the page to leave behind. */
export function createConversation(
  panel: SourcePanel,
  known: KnownCollection,
  onChange: (hasTurns: boolean) => void,
): Conversation {
  const turns = findElement("turns", HTMLElement);
  let conversationId: string | undefined;
  let running: AbortController | null = null;

  const run = async (question: Question, view: AnswerView): Promise<void> => {
    running?.abort();
    const current = new AbortController();
    running = current;
    composer.setBusy(true);
    const response = await runQuestion(question, view, current.signal);
    // Whatever was started meanwhile owns the composer now.
    if (running !== current) return;
    running = null;
    composer.setBusy(false);
    conversationId = response?.conversationId ?? conversationId;
    if (response?.status === "needs-clarification") composer.focus();
  };

  const ask = (text: string): void => {
    const filters = composer.readFilters();
    const heading = createElement("h2", { class: "question", attributes: { tabindex: "-1" } });
    setDirectedText(heading, text);
    const turn = createElement("article", { class: "turn", children: [heading] });
    const start = (): void => {
      const question = { question: text, filters, conversationId };
      const view = createAnswerView({ ...panel, retry: start });
      turn.replaceChildren(heading, view.element);
      // The button that started this may be gone; the focus must not fall back to the page's top.
      if (!composer.element.contains(document.activeElement))
        heading.focus({ preventScroll: true });
      void run(withoutUndefined(question), view);
    };
    turns.append(turn);
    onChange(true);
    start();
    turn.scrollIntoView({ block: "start" });
  };

  const composer = createComposer({ known, ask, stop: () => running?.abort() });
  findElement("composer-slot", HTMLElement).append(composer.element);
  return {
    ask,
    write: (question) => {
      composer.write(question);
      composer.focus();
    },
    restart: () => {
      const stopped = running;
      running = null;
      stopped?.abort();
      conversationId = undefined;
      panel.close();
      turns.replaceChildren();
      composer.setBusy(false);
      onChange(false);
      composer.focus();
    },
  };
}

function withoutUndefined({
  conversationId,
  ...question
}: Omit<Question, "conversationId"> & {
  readonly conversationId: string | undefined;
}): Question {
  return conversationId === undefined ? question : { ...question, conversationId };
}
