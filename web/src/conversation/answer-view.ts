/** One answer on the page, from the first state to its sources. */
import type { AskResponse, Citation, Suggestion } from "../../../core/contract/ask.ts";
import { createAnswerBody } from "../answer/answer-body.ts";
import { setSidesApart } from "../answer/set-sides-apart.ts";
import type { AskFailure } from "../ask/ask-failure.ts";
import type { PartialAnswer } from "../history/conversation-record.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import type { PreviewCitation } from "../sources/citation-preview.ts";
import { createSourceList } from "../sources/source-list.ts";
import { createSuggestionList } from "../sources/suggestion-list.ts";
import { createAnswerFacts, createCalculatorLink, createUnderstoodAs } from "./answer-facts.ts";
import { createAnswerStatus, type AnswerState } from "./answer-status.ts";
import { createFailureNotice } from "./failure-notice.ts";
import { createSpokenAnswer } from "./spoken-answer.ts";

export interface AnswerView {
  readonly element: HTMLElement;
  /** The answer's text alone. */
  readonly body: HTMLElement;
  readonly showState: (state: AnswerState, passages?: number) => void;
  readonly addCitation: (citation: Citation) => void;
  readonly append: (markdown: string) => void;
  /** What has come so far. */
  readonly partial: () => PartialAnswer;
  /** Each ending may bring along the buttons below the answer. */
  readonly finish: (response: AskResponse, actions: HTMLElement | null) => void;
  readonly stop: (actions: HTMLElement | null) => void;
  readonly fail: (failure: AskFailure, actions: HTMLElement | null) => void;
}

export interface AnswerViewOptions {
  /** `all` are the citations of the answer. */
  readonly openCitation: (citation: Citation, all: readonly Citation[]) => void;
  readonly previewCitation: PreviewCitation;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
  readonly openArticle: (article: Suggestion) => void;
  readonly retry: () => void;
  /** Speaks what happens; says nothing for an answer that is only shown again. */
  readonly say: (text: string) => void;
}

export function createAnswerView(options: AnswerViewOptions): AnswerView {
  const { say } = options;
  const status = createAnswerStatus(say);
  const spoken = createSpokenAnswer(say);
  const citations = new Map<number, Citation>();
  const openCitation = (citation: Citation): void =>
    options.openCitation(citation, [...citations.values()]);
  const body = createAnswerBody({ ...options, openCitation });
  const after = createElement("div", { class: "answer-after" });
  const element = createElement("div", {
    class: "answer",
    attributes: { "aria-busy": "true" },
    children: [status.element, body.element, after],
  });
  let markdown = "";

  const end = (...parts: (HTMLElement | null)[]): void => {
    status.end();
    element.removeAttribute("aria-busy");
    after.replaceChildren(...parts.filter((part) => part !== null));
  };
  const sourceList = (): HTMLElement | null =>
    citations.size === 0 ? null : createSourceList([...citations.values()], openCitation);

  return {
    element,
    body: body.element,
    showState: (state, passages = 0) => status.show(state, passages),
    addCitation: (citation) => {
      citations.set(citation.id, citation);
    },
    append: (text) => {
      markdown += text;
      body.show(markdown, citations);
      status.heard();
      spoken.follow(body.element);
    },
    partial: () => ({ markdown, citations: [...citations.values()] }),
    finish: (response, actions) => {
      citations.clear();
      for (const citation of response.citations) citations.set(citation.id, citation);
      element.dataset["status"] = response.status;
      body.show(response.answer, citations);
      setSidesApart(body.element, response.disagreements, citations, options.today());
      const label = createStatusLabel(response.status);
      body.element.before(...[createUnderstoodAs(response), label].filter((part) => part !== null));
      end(
        createAnswerFacts(response),
        actions,
        sourceList(),
        createSuggestionList(response.suggestions, response.status, options.openArticle),
        createCalculatorLink(response),
      );
      spoken.finish(body.element);
      say(label?.textContent ?? pageWording().texts.answerReady(citations.size));
    },
    stop: (actions) => {
      const note = localiseText(createElement("p", { class: "answer-note" }), ({ texts }) =>
        markdown === "" ? texts.stoppedEmpty : texts.stopped,
      );
      const retry = createTextButton("quiet-button", ({ texts }) => texts.retry, options.retry);
      end(note, retry, actions, sourceList());
      say(note.textContent);
    },
    fail: (failure, actions) => {
      const notice = createFailureNotice(failure, options.retry);
      end(notice, actions, sourceList());
      say(notice.textContent);
    },
  };
}

function createStatusLabel(status: AskResponse["status"]): HTMLElement | null {
  if (status === "answered") return null;
  return localiseText(createElement("p", { class: "status-label" }), ({ texts }) =>
    status === "not-found" ? texts.notFoundLabel : texts.clarificationLabel,
  );
}
