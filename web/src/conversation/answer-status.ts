/** What is being done for an answer, and that it takes longer than usual. */
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";

export type AnswerState = "searching" | "reading" | "calculating" | "answering";

export interface AnswerStatus {
  readonly element: HTMLElement;
  readonly show: (state: AnswerState, passages: number) => void;
  /** Something came: the wait begins anew. */
  readonly heard: () => void;
  readonly end: () => void;
}

const SLOW_AFTER_MS = 8_000;

export function createAnswerStatus(say: (text: string) => void): AnswerStatus {
  const text = createElement("span");
  const slow = localiseText(
    createElement("span", { class: "answer-slow" }),
    ({ texts }) => texts.conversation.slow,
  );
  slow.hidden = true;
  const element = createElement("p", { class: "answer-status", children: [text, slow] });
  let state: AnswerState | null = null;
  let timer = 0;

  const wait = (): void => {
    slow.hidden = true;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      slow.hidden = false;
      say(pageWording().texts.conversation.slow);
    }, SLOW_AFTER_MS);
  };
  return {
    element,
    show: (next, passages) => {
      if (next === state) return;
      // Only a running answer waits; one that is shown again has no state.
      if (state === null) wait();
      state = next;
      const describe = (wording: Wording): string => describeState(next, passages, wording);
      text.replaceChildren(localiseText(createElement("span"), describe));
      element.dataset["state"] = next;
      say(describe(pageWording()));
    },
    heard: () => {
      if (state !== null) wait();
    },
    end: () => {
      window.clearTimeout(timer);
      element.remove();
    },
  };
}

function describeState(state: AnswerState, passages: number, { texts }: Wording): string {
  if (state === "reading") return texts.readingPassages(passages);
  return texts[state];
}
