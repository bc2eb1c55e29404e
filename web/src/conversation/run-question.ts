/** Carries the events of one answer to a turn on the page, until it ends, is stopped or fails. */
import type { AskResponse } from "../../../core/contract/ask.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { streamAnswer, type Question } from "../ask/stream-answer.ts";
import { pageWording } from "../page/page-language.ts";
import type { AnswerView } from "./answer-view.ts";

/** How the answer to a question ended. */
export type AnswerEnding =
  | { readonly kind: "answered"; readonly response: AskResponse }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly failure: AskFailure };

/** Never rejects. The view has shown what came; the ending is for the caller to show. */
export async function runQuestion(
  question: Question,
  view: AnswerView,
  signal: AbortSignal,
): Promise<AnswerEnding> {
  view.showState("searching");
  try {
    const pageLanguage = pageWording().language;
    for await (const event of streamAnswer(question, { pageLanguage, signal })) {
      switch (event.event) {
        case "retrieval":
          view.showState("reading", event.data.passages);
          break;
        case "tool-call":
          view.showState("calculating");
          break;
        case "tool-result":
          break;
        case "citation":
          view.addCitation(event.data);
          break;
        case "answer-delta":
          view.showState("answering");
          view.append(event.data.text);
          break;
        case "done":
          return { kind: "answered", response: event.data };
      }
    }
  } catch (error) {
    if (signal.aborted) return { kind: "stopped" };
    return { kind: "failed", failure: AskFailure.of(error) };
  }
  return { kind: "failed", failure: AskFailure.local("interrupted") };
}
