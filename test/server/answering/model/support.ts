/** A fake of the port to a language model, and the passages and questions around it. */
import type { Language } from "../../../../core/contract/language.ts";
import type {
  AgentEvent,
  AgentRequest,
  AnsweringAgent,
  FinishReason,
} from "../../../../server/answering/model/answering-agent.ts";
import type { AskedQuestion } from "../../../../server/answering/answerer.ts";
import { readCalculatorQuestion } from "../../../../server/answering/calculator/read-calculator-question.ts";
import type { Passage, Retrieval } from "../../../../server/retrieval/retriever.ts";
import { scoredSentence } from "../sentences.ts";

/** `use` calls a tool as the real agent does, and tells both of its events; an error is thrown. */
export type ScriptedStep =
  | AgentEvent
  | Error
  | { readonly use: string; readonly input: Readonly<Record<string, unknown>> };

export interface ScriptedAgent extends AnsweringAgent {
  /** What each run was asked, in order. */
  readonly requests: readonly AgentRequest[];
}

export function createScriptedAgent(script: readonly ScriptedStep[]): ScriptedAgent {
  const requests: AgentRequest[] = [];
  return {
    name: "fake:scripted",
    requests,
    async *run(request, signal) {
      requests.push(request);
      for (const step of script) {
        signal.throwIfAborted();
        if (step instanceof Error) throw step;
        if ("kind" in step) yield step;
        else yield* useTool(request, step, signal);
      }
    },
  };
}

async function* useTool(
  { tools }: AgentRequest,
  { use: name, input }: Extract<ScriptedStep, { readonly use: string }>,
  signal: AbortSignal,
): AsyncGenerator<AgentEvent> {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  yield { kind: "tool-call", id: "1", name, input };
  const output = await tool.run(tool.schema.parse(input), signal);
  yield { kind: "tool-result", id: "1", name, output, failed: false };
}

export const text = (words: string): AgentEvent => ({ kind: "text", text: words });
export function end(finishReason: FinishReason = "stop"): AgentEvent {
  return { kind: "end", finishReason, usage: null };
}

/** The vector of all that a model's sentences are compared with, so that words and figures alone decide. */
export const ALIKE = Float32Array.from([1, 0]);

/** A passage whose words are one sentence of the article `id`. */
export function passageOf(words: string, id: string, changes: Partial<Passage["article"]> = {}) {
  const { passage } = scoredSentence({ text: words, article: id, vector: ALIKE });
  return { ...passage, article: { ...passage.article, ...changes } };
}

export function retrievalOf(passages: readonly Passage[]): Retrieval {
  return {
    passages,
    queryVector: ALIKE,
    time: { window: null, about: "event", wantsLatest: false },
    today: "2026-11-25",
  };
}

export function asked(
  question: string,
  changes: Partial<AskedQuestion> & { readonly language?: Language } = {},
): AskedQuestion {
  return {
    text: question,
    language: "en",
    calculation: readCalculatorQuestion(question),
    history: [],
    filters: {},
    limit: 8,
    isStreamed: true,
    ...changes,
  };
}
