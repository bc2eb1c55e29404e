/** Questions over HTTP, timed at the asker. */
import { Agent, request, type IncomingMessage } from "node:http";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import type { BenchQuestion } from "./bench-questions.ts";

export interface TimedAnswer {
  readonly elapsedMs: number;
  readonly response: AskResponse;
}

/** Times since the question was sent, in milliseconds. */
export interface StreamTimes {
  /** Whether sources are quoted; a refusal is one short text. */
  readonly answered: boolean;
  readonly firstEventMs: number;
  readonly firstTextMs: number;
  readonly doneMs: number;
}

interface Part {
  readonly elapsedMs: number;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, noDelay: true });

export async function askServer(url: string, question: BenchQuestion): Promise<TimedAnswer> {
  const parts = await post(url, { question: question.text });
  const body: unknown = JSON.parse(parts.map(({ text }) => text).join(""));
  return { elapsedMs: parts.at(-1)?.elapsedMs ?? 0, response: askResponseSchema.parse(body) };
}

export async function askServerStreaming(
  url: string,
  question: BenchQuestion,
): Promise<StreamTimes> {
  const seenAt = new Map<string, number>();
  let text = "";
  for (const part of await post(url, { question: question.text, stream: true })) {
    text += part.text;
    // The data of an event is one line of JSON, so that only a real event starts a line so.
    for (const [, name = ""] of text.matchAll(/^event: (\S+)$/gm)) {
      if (!seenAt.has(name)) seenAt.set(name, part.elapsedMs);
    }
  }
  const at = (event: string): number => {
    const elapsedMs = seenAt.get(event);
    if (elapsedMs === undefined) throw new Error(`no ${event} in the stream: ${text}`);
    return elapsedMs;
  };
  return {
    answered: seenAt.has("citation"),
    firstEventMs: at("retrieval"),
    firstTextMs: at("answer-delta"),
    doneMs: at("done"),
  };
}

/** The parts of the answer as they arrive, the last one at its end. */
async function post(url: string, body: object): Promise<readonly Part[]> {
  const start = performance.now();
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const sent = request(`${url}/ask`, { method: "POST", agent, headers }, resolve);
    sent.once("error", reject);
    sent.end(JSON.stringify(body));
  });
  const parts: Part[] = [];
  response.setEncoding("utf8");
  for await (const text of response) {
    parts.push({ elapsedMs: performance.now() - start, text: String(text) });
  }
  parts.push({ elapsedMs: performance.now() - start, text: "" });
  if (response.statusCode === 200) return parts;
  throw new Error(`POST /ask answered ${response.statusCode}: ${parts[0]?.text}`);
}
