/** An answer by its link: question, answer and sources to read, and the way to a conversation of one's own. */
import type { KeptAnswer } from "../../../core/contract/answers.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { fetchKeptAnswer } from "../ask/fetch-kept-answer.ts";
import { toWrittenAnswer } from "../history/record-to-markdown.ts";
import { createElement } from "../page/create-element.ts";
import { formatDate } from "../page/format-date.ts";
import { toLocalDay } from "../page/local-day.ts";
import { localiseText, type Wording } from "../page/page-language.ts";
import type { View } from "../page/router.ts";
import { createTextButton } from "../page/text-button.ts";
import { setDirectedText } from "../page/text-direction.ts";
import type { Sources } from "../sources/sources.ts";
import { createAnswerActions } from "./answer-actions.ts";
import { createAnswerView } from "./answer-view.ts";
import { createFailureNotice } from "./failure-notice.ts";

export interface SharedAnswerViewOptions {
  readonly sources: Sources;
  /** Begins a conversation with the question. */
  readonly askYourself: (question: string) => void;
}

export function createSharedAnswerView({
  sources,
  askYourself,
}: SharedAnswerViewOptions): View<{ readonly id: string }> {
  const element = createElement("section", { class: "shared-answer" });
  element.hidden = true;
  let loading = new AbortController();

  const load = async (id: string): Promise<void> => {
    loading.abort();
    const current = new AbortController();
    loading = current;
    element.replaceChildren(createLine("p", "loading", (words) => words.loadingAnswer));
    element.setAttribute("aria-busy", "true");
    try {
      const answer = await fetchKeptAnswer(id, current.signal);
      element.replaceChildren(...showAnswer(answer));
    } catch (error) {
      if (current.signal.aborted) return;
      element.replaceChildren(...showFailure(error, () => void load(id)));
    }
    element.removeAttribute("aria-busy");
  };

  const showAnswer = (answer: KeptAnswer): readonly HTMLElement[] => {
    const kicker = localiseText(
      createElement("p", { class: "kicker" }),
      ({ texts }) =>
        `${texts.conversation.sharedAnswer} · ${texts.conversation.answeredOn(
          formatDate(toLocalDay(answer.answeredAt), texts.locale),
        )}`,
    );
    const question = createElement("h2", { class: "question" });
    setDirectedText(question, answer.question);
    const view = createAnswerView({
      ...sources,
      ...sources.panel,
      say: () => undefined,
      retry: () => undefined,
    });
    const response = { ...answer, conversationId: "" };
    const actions = createAnswerActions({
      written: () =>
        toWrittenAnswer({
          question: answer.question,
          filters: {},
          askedAt: answer.answeredAt,
          outcome: { kind: "answered", response, given: null },
        }),
      kept: { answerId: answer.id, given: null, onGiven: () => undefined },
      question: null,
    });
    view.finish(response, actions);
    const button = createTextButton(
      "solid-button",
      ({ texts }) => texts.conversation.askYourself,
      // A follow-up means nothing without the conversation that it was part of.
      () => askYourself(answer.standaloneQuestion || answer.question),
    );
    const onward = createElement("div", {
      class: "shared-onward",
      children: [button, createLine("p", "answer-note", (words) => words.askYourselfHint)],
    });
    return [kicker, question, view.element, onward];
  };

  return {
    element,
    show: ({ id }) => load(id),
    hide: () => {
      loading.abort();
      sources.panel.close();
    },
  };
}

function showFailure(error: unknown, retry: () => void): readonly HTMLElement[] {
  const failure = AskFailure.of(error);
  const link = localiseText(
    createElement("a", { attributes: { href: "#/" } }),
    ({ texts }) => texts.conversation.toStart,
  );
  const onward = createElement("p", { children: [link] });
  if (failure.status === 404) {
    return [
      createLine("h2", "question", (words) => words.linkExpired),
      createLine("p", "", (words) => words.linkExpiredText),
      onward,
    ];
  }
  const heading = createLine("h2", "question", (words) => words.answerNotLoaded);
  return [heading, createFailureNotice(failure, retry), onward];
}

function createLine(
  tag: "p" | "h2",
  className: string,
  text: (words: Wording["texts"]["conversation"]) => string,
): HTMLElement {
  const line = createElement(tag, className === "" ? {} : { class: className });
  return localiseText(line, ({ texts }) => text(texts.conversation));
}
