/** One answer on the page, from the first state to its sources. */
import type { AskResponse, Citation, Suggestion } from "../../../core/contract/ask.ts";
import { createAnswerBody } from "../answer/answer-body.ts";
import { setSidesApart } from "../answer/set-sides-apart.ts";
import type { AskFailure } from "../ask/ask-failure.ts";
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";
import type { PreviewCitation } from "../sources/citation-preview.ts";
import { createSourceList } from "../sources/source-list.ts";
import { createSuggestionList } from "../sources/suggestion-list.ts";
import { createAnswerFacts, createCalculatorLink } from "./answer-facts.ts";
import { createFailureNotice } from "./failure-notice.ts";

export type AnswerState = "searching" | "reading" | "calculating" | "answering";

export interface AnswerView {
  readonly element: HTMLElement;
  readonly showState: (state: AnswerState, passages?: number) => void;
  readonly addCitation: (citation: Citation) => void;
  readonly append: (markdown: string) => void;
  readonly finish: (response: AskResponse) => void;
  readonly stop: () => void;
  readonly fail: (failure: AskFailure) => void;
}

export interface AnswerViewOptions {
  /** `all` are the citations of the answer. */
  readonly openCitation: (citation: Citation, all: readonly Citation[]) => void;
  readonly previewCitation: PreviewCitation;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
  readonly openArticle: (article: Suggestion) => void;
  readonly retry: () => void;
}

export function createAnswerView(options: AnswerViewOptions): AnswerView {
  const status = createElement("p", { class: "answer-status" });
  const citations = new Map<number, Citation>();
  const openCitation = (citation: Citation): void =>
    options.openCitation(citation, [...citations.values()]);
  const body = createAnswerBody({ ...options, openCitation });
  const after = createElement("div", { class: "answer-after" });
  const element = createElement("div", {
    class: "answer",
    attributes: { "aria-busy": "true" },
    children: [status, body.element, after],
  });
  let markdown = "";
  let state: AnswerState | null = null;

  const end = (...parts: (HTMLElement | null)[]): void => {
    status.remove();
    element.removeAttribute("aria-busy");
    after.replaceChildren(...parts.filter((part) => part !== null));
  };
  const sourceList = (): HTMLElement | null =>
    citations.size === 0 ? null : createSourceList([...citations.values()], openCitation);

  return {
    element,
    showState: (next, passages = 0) => {
      if (next === state) return;
      state = next;
      const text = (wording: Wording): string => describeState(next, passages, wording);
      status.dataset["state"] = next;
      status.replaceChildren(localiseText(createElement("span"), text));
      announce(text(pageWording()));
    },
    addCitation: (citation) => {
      citations.set(citation.id, citation);
    },
    append: (text) => {
      markdown += text;
      body.show(markdown, citations);
    },
    finish: (response) => {
      citations.clear();
      for (const citation of response.citations) citations.set(citation.id, citation);
      element.dataset["status"] = response.status;
      body.show(response.answer, citations);
      setSidesApart(body.element, response.disagreements, citations, options.today());
      const label = createStatusLabel(response.status);
      if (label !== null) body.element.before(label);
      end(
        sourceList(),
        createSuggestionList(response.suggestions, response.status, options.openArticle),
        createCalculatorLink(response),
        createAnswerFacts(response),
      );
      const ready = pageWording().texts.answerReady(citations.size);
      announce(`${ready} ${readAloud(body.element)}`);
    },
    stop: () => {
      const note = localiseText(createElement("p", { class: "answer-note" }), ({ texts }) =>
        markdown === "" ? texts.stoppedEmpty : texts.stopped,
      );
      const retry = createElement("button", {
        class: "quiet-button",
        attributes: { type: "button" },
        onClick: options.retry,
      });
      end(
        note,
        localiseText(retry, ({ texts }) => texts.retry),
        sourceList(),
      );
      announce(note.textContent);
    },
    fail: (failure) => {
      const notice = createFailureNotice(failure, options.retry);
      end(notice, sourceList());
      announce(notice.textContent);
    },
  };
}

function describeState(state: AnswerState, passages: number, { texts }: Wording): string {
  if (state === "reading") return texts.readingPassages(passages);
  return texts[state];
}

function createStatusLabel(status: AskResponse["status"]): HTMLElement | null {
  if (status === "answered") return null;
  return localiseText(createElement("p", { class: "status-label" }), ({ texts }) =>
    status === "not-found" ? texts.notFoundLabel : texts.clarificationLabel,
  );
}

/** The answer's text without its chips, which would be read as stray numbers. */
function readAloud(body: HTMLElement): string {
  const copy = document.createElement("div");
  copy.append(body.cloneNode(true));
  for (const chip of copy.querySelectorAll("button")) chip.remove();
  return copy.textContent;
}
