/** POST /ask as a stream of the contract's events. */
import type { AskRequest } from "../../../core/contract/ask.ts";
import type { Language } from "../../../core/contract/language.ts";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import { AskFailure, toProblem } from "./ask-failure.ts";
import { readServerSentEvents, type ServerSentEvent } from "./server-sent-events.ts";

export type Question = Pick<AskRequest, "question" | "filters" | "conversationId">;

export interface StreamAnswerOptions {
  /** Language of error details. */
  readonly pageLanguage: Language;
  readonly signal: AbortSignal;
}

/**
 * The events of an answer; ends after `done`.
 * @throws AskFailure when the server refuses, fails or falls silent; the signal's reason when it aborts.
 */
export async function* streamAnswer(
  question: Question,
  options: StreamAnswerOptions,
): AsyncGenerator<Exclude<StreamEvent, { readonly event: "error" }>> {
  const body = await openStream(question, options);
  let isDone = false;
  try {
    for await (const message of readServerSentEvents(body)) {
      const event = toStreamEvent(message);
      if (event === null) continue;
      if (event.event === "error") throw AskFailure.fromProblem(toProblem(event.data));
      yield event;
      // Read on to the end: a stream that is cut off early counts as a failed request.
      isDone = event.event === "done";
    }
  } catch (error) {
    if (isDone) return;
    options.signal.throwIfAborted();
    throw error instanceof AskFailure ? error : AskFailure.local("interrupted", error);
  }
  if (!isDone) throw AskFailure.local("interrupted");
}

async function openStream(
  { question, filters, conversationId }: Question,
  { pageLanguage, signal }: StreamAnswerOptions,
): Promise<ReadableStream<Uint8Array>> {
  const request = { question, stream: true, language: "auto", filters, conversationId };
  let response: Response;
  try {
    response = await fetch("/ask", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "text/event-stream",
        "Accept-Language": pageLanguage,
      },
      body: JSON.stringify(request),
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw AskFailure.local("unreachable", error);
  }
  if (!response.ok) throw await AskFailure.fromResponse(response);
  const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream") === true;
  if (!isStream || response.body === null) throw AskFailure.local("unreadable");
  return response.body;
}

const EVENT_NAMES: ReadonlySet<string> = new Set<StreamEvent["event"]>([
  "retrieval",
  "tool-call",
  "tool-result",
  "citation",
  "answer-delta",
  "done",
  "error",
]);

/** Null for events of a later version of the contract, which adds but never removes. */
function toStreamEvent({ name, data }: ServerSentEvent): StreamEvent | null {
  if (!EVENT_NAMES.has(name)) return null;
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed === "object" && parsed !== null) {
      // The page and its server are one build, so the shape behind a known name is the contract's.
      return { event: name, data: parsed } as StreamEvent;
    }
  } catch (error) {
    throw AskFailure.local("unreadable", error);
  }
  throw AskFailure.local("unreadable");
}
