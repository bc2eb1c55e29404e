/** Keeps the model within its steps, and its tool calls within what can be run. */
import { AIMessage, ToolMessage, type BaseMessage } from "@langchain/core/messages";
import { createMiddleware } from "langchain";
import { z } from "zod";
import type { AgentTool } from "../answering/model/answering-agent.ts";
import type { AnswerRun } from "./answer-run.ts";
import type { WordRefusal } from "./refusals.ts";
import { readToolCalls } from "./tool-calls.ts";

/** In one run, over all steps. */
const MOST_TOOL_CALLS = 8;

export interface BoundedStepsOptions {
  readonly run: AnswerRun;
  readonly tools: readonly AgentTool[];
  /** After as many calls of the model, one more is made that may not ask for tools. */
  readonly maxSteps: number;
  /** How the last call is kept from asking: by a word to the model's server, or by leaving the tools out. */
  readonly lastStep: "forbids-tools" | "has-no-tools";
  readonly refuse: WordRefusal;
}

/** LangChain's middleware for one run. */
export function createBoundedSteps(options: BoundedStepsOptions) {
  const { run, tools, refuse } = options;
  const unreadable = new Set<string>();
  let toolCalls = 0;

  /** @returns what the model is told instead of a result; null: the call may be run */
  function refusalOf(id: string | undefined, name: string, input: unknown): string | null {
    if (id !== undefined && unreadable.has(id)) return refuse("unreadable");
    const tool = tools.find((candidate) => candidate.name === name);
    if (tool === undefined) {
      return refuse("unknown-tool", { tools: tools.map((known) => known.name).join(", ") });
    }
    const parsed = tool.schema.safeParse(input);
    if (!parsed.success) {
      return refuse("invalid-input", { problems: z.prettifyError(parsed.error) });
    }
    toolCalls += 1;
    return toolCalls > MOST_TOOL_CALLS ? refuse("no-more-calls") : null;
  }

  return createMiddleware({
    name: "BoundedSteps",
    wrapModelCall: async (request, handler) => {
      const mayCallTools = tools.length > 0 && run.steps < options.maxSteps;
      run.startStep({ mayCallTools });
      const last =
        options.lastStep === "forbids-tools" ? { toolChoice: "none" as const } : { tools: [] };
      const answer = await handler({
        ...request,
        ...(mayCallTools ? {} : last),
        messages: request.messages.map(withoutName),
      });
      const read = readToolCalls(answer, run.steps);
      for (const id of read.unreadable) unreadable.add(id);
      const asksForTools = (read.message.tool_calls ?? []).length > 0;
      if (asksForTools && mayCallTools) {
        run.endStep(answer, "tools");
        return read.message;
      }
      run.endStep(answer, asksForTools ? "tools-too-late" : "answer");
      return new AIMessage(answer.text);
    },
    wrapToolCall: async (request, handler) => {
      const { id, name, args } = request.toolCall;
      const refusal = refusalOf(id, name, args);
      if (refusal === null) return handler(request);
      return new ToolMessage({ content: refusal, tool_call_id: id ?? "", name, status: "error" });
    },
  });
}

/** LangChain names every message after its node, which not all servers take. */
function withoutName(message: BaseMessage): BaseMessage {
  if (!AIMessage.isInstance(message)) return message;
  return new AIMessage({ content: message.text, tool_calls: message.tool_calls ?? [] });
}
