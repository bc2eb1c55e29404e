/** One question and what became of it: asked, answered, stopped, failed, asked again. */
import { QUESTION_LIMIT } from "../ask/question-limit.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import type { Question } from "../ask/stream-answer.ts";
import type { TurnOutcome, TurnRecord } from "../history/conversation-record.ts";
import { toWrittenAnswer } from "../history/record-to-markdown.ts";
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import { setDirectedText } from "../page/text-direction.ts";
import type { Sources } from "../sources/sources.ts";
import { createAnswerActions } from "./answer-actions.ts";
import { createAnswerView, type AnswerView } from "./answer-view.ts";
import type { AnswerEnding } from "./run-question.ts";

export interface Turn {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  /** As it stands, with what a running answer has brought so far. */
  readonly record: () => TurnRecord;
  /** Asks, for the first time or again. */
  readonly ask: () => void;
  /** Shows what is in the record. */
  readonly show: () => void;
}

/** A question for the server; one that stands alone is not read as a follow-up. */
export interface TurnQuestion extends Omit<Question, "conversationId"> {
  readonly standsAlone: boolean;
}

export interface TurnOptions {
  readonly record: TurnRecord;
  readonly sources: Sources;
  readonly run: (question: TurnQuestion, turn: Turn, view: AnswerView) => Promise<AnswerEnding>;
  readonly edit: (question: string) => void;
  /** Told whenever there is something new to keep. */
  readonly onChange: () => void;
  /** ISO 8601. */
  readonly now: () => string;
  /** Whether the focus may stay where it is when the buttons of the turn go. */
  readonly keepsFocus: () => boolean;
}

export function createTurn(options: TurnOptions): Turn {
  const { sources, now, onChange } = options;
  let record = options.record;
  let running: AnswerView | null = null;
  const heading = createElement("h2", { class: "question", attributes: { tabindex: "-1" } });
  setDirectedText(heading, record.question);
  const element = createElement("article", { class: "turn", children: [heading] });

  const createView = (say: (text: string) => void): AnswerView =>
    createAnswerView({ ...sources, ...sources.panel, say, retry: ask });
  const createActions = (): HTMLElement => {
    const { outcome } = record;
    const edit = (): void => options.edit(record.question);
    const written = (): ReturnType<typeof toWrittenAnswer> => toWrittenAnswer(record);
    if (outcome.kind !== "answered") {
      const isEmpty = outcome.partial.markdown === "";
      const question = { askAgain: null, edit };
      return createAnswerActions({ written: isEmpty ? null : written, kept: null, question });
    }
    const { response, given } = outcome;
    return createAnswerActions({
      written,
      kept: {
        answerId: response.id,
        given,
        onGiven: (next) => {
          record = { ...record, outcome: { ...outcome, given: next } };
          onChange();
        },
      },
      question: { askAgain: ask, edit },
    });
  };
  const showOutcome = (view: AnswerView, outcome: TurnOutcome): void => {
    if (outcome.kind === "answered") view.finish(outcome.response, createActions());
    else if (outcome.kind === "stopped") view.stop(createActions());
    else view.fail(toFailure(outcome), createActions());
  };
  const showAgain = (outcome: TurnOutcome): HTMLElement => {
    const view = createView(() => undefined);
    if (outcome.kind !== "answered") {
      for (const citation of outcome.partial.citations) view.addCitation(citation);
      if (outcome.partial.markdown !== "") view.append(outcome.partial.markdown);
    }
    showOutcome(view, outcome);
    return view.element;
  };

  const follow = async (view: AnswerView): Promise<void> => {
    const earlier = record.outcome.kind === "answered" ? record.outcome : null;
    const ending = await options.run(toQuestion(record), turn, view);
    if (running !== view) return;
    running = null;
    if (ending.kind !== "answered" && earlier !== null) {
      if (ending.kind === "stopped") view.stop(null);
      else view.fail(ending.failure, null);
      const note = localiseText(
        createElement("p", { class: "answer-note earlier-note" }),
        ({ texts }) => texts.conversation.earlierAnswer,
      );
      element.append(note, showAgain(earlier));
      return;
    }
    record = { ...record, askedAt: now(), outcome: toOutcome(ending, view, record.question) };
    onChange();
    showOutcome(view, record.outcome);
  };
  const ask = (): void => {
    const view = createView(announce);
    running = view;
    element.replaceChildren(heading, view.element);
    // The button that started this may be gone; the focus must not fall back to the page's top.
    if (!options.keepsFocus()) heading.focus({ preventScroll: true });
    void follow(view);
  };

  const turn: Turn = {
    element,
    heading,
    record: () =>
      running === null || record.outcome.kind === "answered"
        ? record
        : { ...record, outcome: { kind: "stopped", partial: running.partial() } },
    ask,
    show: () => element.replaceChildren(heading, showAgain(record.outcome)),
  };
  return turn;
}

/** Asked again, a question is read as it was understood, whatever was asked since. */
function toQuestion({ question, filters, outcome }: TurnRecord): TurnQuestion {
  if (outcome.kind !== "answered") return { question, filters, standsAlone: false };
  const whole = outcome.response.standaloneQuestion;
  const fits = whole.trim() !== "" && whole.length <= QUESTION_LIMIT;
  return { question: fits ? whole : question, filters, standsAlone: true };
}

function toOutcome(ending: AnswerEnding, view: AnswerView, question: string): TurnOutcome {
  switch (ending.kind) {
    case "answered":
      // The words that were asked with may be those of `toQuestion`.
      return { kind: "answered", response: { ...ending.response, question }, given: null };
    case "stopped":
      return { kind: "stopped", partial: view.partial() };
    case "failed": {
      const { code, detail, requestId } = ending.failure;
      return { kind: "failed", partial: view.partial(), code, detail, requestId };
    }
  }
}

function toFailure({
  code,
  detail,
  requestId,
}: Extract<TurnOutcome, { kind: "failed" }>): AskFailure {
  return AskFailure.fromProblem({
    code,
    ...(detail === null ? {} : { detail }),
    ...(requestId === null ? {} : { requestId }),
  });
}
