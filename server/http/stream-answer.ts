/** Sends an answer as server-sent events. */
import { once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Request, Response } from "express";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import type { AnswerRun } from "./answer-run.ts";
import { chooseLanguage } from "./choose-language.ts";
import { contextOf } from "./request-context.ts";
import { toProblem } from "./to-problem.ts";

/**
 * Sends no header before the first event is there, so that an early failure keeps its status.
 * A later failure ends the stream with an `error` event.
 * @param heartbeatMs how often a comment is sent, so that no proxy takes a slow answer for a dead one
 */
export async function streamAnswer(
  request: Request,
  response: Response,
  run: AnswerRun,
  heartbeatMs: number,
): Promise<void> {
  let event = await run.next();
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.vary("Accept-Language");
  response.flushHeaders();
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(": still working\n\n");
  }, heartbeatMs);
  try {
    for (;;) {
      await send(response, run, event);
      if (event.event === "done") break;
      event = await run.next();
    }
    response.end();
  } catch (error) {
    endWithError(request, response, error);
  } finally {
    clearInterval(heartbeat);
  }
}

async function send(response: Response, run: AnswerRun, event: StreamEvent): Promise<void> {
  const taken = response.write(toServerSentEvent(event));
  run.extend();
  if (taken) {
    // Scoring sentences keeps the thread: let the bytes leave before it goes on.
    await nextTurn();
    return;
  }
  await run.within(once(response, "drain"));
  run.extend();
}

function endWithError(request: Request, response: Response, error: unknown): void {
  if (response.destroyed) return;
  const context = contextOf(response);
  // A client that has not read for so long will not read this either.
  if (response.writableNeedDrain) {
    response.destroy();
    return;
  }
  const { requestId } = context;
  const data = toProblem(error, { language: chooseLanguage(request), requestId });
  if (data.status >= 500) context.failure = error;
  response.end(toServerSentEvent({ event: "error", data }));
}

// JSON.stringify escapes line breaks, so that the data is always one line.
function toServerSentEvent({ event, data }: StreamEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
