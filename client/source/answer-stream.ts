/** A streamed answer: its events as they come, and the whole answer at the end. */
import type { AskResponse, StreamEvent } from "./contract-types.ts";
import { isProblem, ManjamError, toManjamError } from "./manjam-error.ts";
import type { OpenResponse } from "./send-request.ts";
import { createEventParser, type ServerSentEvent } from "./server-sent-events.ts";

/** All events but `error`, which is thrown as a ManjamError. */
export type AnswerEvent = Exclude<StreamEvent, { readonly event: "error" }>;

/** The events can be read once; leaving a loop over them early ends the request. */
export interface AnswerStream extends AsyncIterable<AnswerEvent> {
  /**
   * The whole answer; reads what has not been read yet.
   * @throws ManjamError as the loop does; `stream-left` where the loop was left before the end
   */
  result(): Promise<AskResponse>;
}

/** @param open sends the request, once the first event or the result is asked for */
export function createAnswerStream(open: () => Promise<OpenResponse>): AnswerStream {
  let answer: AskResponse | null = null;
  let failure: unknown = null;

  async function* read(): AsyncGenerator<AnswerEvent, void> {
    try {
      for await (const event of readEvents(open)) {
        if (event.event === "done") answer = event.data;
        yield event;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }

  const events = read();
  return {
    [Symbol.asyncIterator]: () => events,
    async result() {
      while ((await events.next()).done !== true);
      if (answer !== null) return answer;
      throw (
        failure ?? new ManjamError("The stream was left before its end.", { code: "stream-left" })
      );
    },
  };
}

async function* readEvents(open: () => Promise<OpenResponse>): AsyncGenerator<AnswerEvent, void> {
  const { response, limit } = await open();
  try {
    for await (const event of parseEvents(response, () => limit.extend())) {
      yield event;
      if (event.event === "done") return;
    }
    throw new ManjamError("The stream ended without an answer.", {
      code: "network-failed",
      status: response.status,
    });
  } catch (error) {
    throw limit.explain(error, response.status);
  } finally {
    limit.end();
    limit.abort();
  }
}

async function* parseEvents(
  response: Response,
  onPiece: () => void,
): AsyncGenerator<AnswerEvent, void> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parser = createEventParser();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onPiece();
    for (const event of parser.push(decoder.decode(value, { stream: true }))) yield toEvent(event);
  }
}

function toEvent({ name, data }: ServerSentEvent): AnswerEvent {
  const parsed: unknown = JSON.parse(data);
  if (name === "error" && isProblem(parsed)) throw toManjamError(parsed, null);
  // The contract's types stand for what the server was tested to send; they are not checked again here.
  return { event: name, data: parsed } as AnswerEvent;
}
