/** Carries the events of one answer to a turn on the page, until it ends, is stopped or fails. */
import type { AskResponse } from "../../../core/contract/ask.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { streamAnswer, type Question } from "../ask/stream-answer.ts";
import { pageWording } from "../page/page-language.ts";
import type { AnswerView } from "./answer-view.ts";

/** Resolves with the whole answer, or null when it was stopped or failed; never rejects. */
export async function runQuestion(
  question: Question,
  view: AnswerView,
  signal: AbortSignal,
): Promise<AskResponse | null> {
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
          view.finish(event.data);
          return event.data;
      }
    }
  } catch (error) {
    if (signal.aborted) view.stop();
    else view.fail(error instanceof AskFailure ? error : AskFailure.local("unreadable", error));
  }
  return null;
}
