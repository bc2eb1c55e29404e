/** What one run of the agent keeps count of, and what it tells of itself. */
import { AIMessageChunk } from "@langchain/core/messages";
import type { AIMessage, BaseMessage, UsageMetadata } from "@langchain/core/messages";
import type { ChatGenerationChunk } from "@langchain/core/outputs";
import type { AgentEvent, FinishReason, TokenUsage } from "../answering/model/answering-agent.ts";
import { LanguageModelError } from "../answering/model/language-model-error.ts";
import { createStepText, type StepText } from "./step-text.ts";

/** Hardly a text has longer tokens on average, so that a server which keeps to the limit is never cut here. */
const MOST_CHARACTERS_A_TOKEN = 8;

const FINISH_REASONS: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  end_turn: "stop",
  stop_sequence: "stop",
  tool_calls: "stop",
  tool_use: "stop",
  length: "length",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  content_filter: "refused",
  refusal: "refused",
};

export interface AnswerRun {
  /** Calls of the model so far, the running one included. */
  readonly steps: number;
  startStep(options: { readonly mayCallTools: boolean }): void;
  /** Takes a piece of the model's message as it comes in. */
  readonly read: (chunk: ChatGenerationChunk) => void;
  /**
   * @param outcome what the message is: the answer, a call of tools that is run, or one that comes too late
   * @throws LanguageModelError where the stream ended before the message did
   */
  endStep(message: AIMessage, outcome: "answer" | "tools" | "tools-too-late"): void;
  /** The step was cut by `onTooLong`: what came until then is the answer. */
  endCut(): void;
  /** Why the last step ended, and what all of them used. */
  summary(): { readonly finishReason: FinishReason; readonly usage: TokenUsage | null };
}

/** @param onTooLong called once when the model writes more than it may: the request has to be ended */
export function createAnswerRun(options: {
  readonly maxOutputTokens: number;
  readonly emit: (event: AgentEvent) => void;
  readonly onTooLong: () => void;
}): AnswerRun {
  const mostCharacters = options.maxOutputTokens * MOST_CHARACTERS_A_TOKEN;
  let steps = 0;
  let characters = 0;
  let toldReason: string | null = null;
  let finishReason: FinishReason = "stop";
  let usage: TokenUsage | null = null;
  let text: StepText = createStepText(false, options.emit);

  return {
    get steps() {
      return steps;
    },
    startStep({ mayCallTools }) {
      steps += 1;
      characters = 0;
      toldReason = null;
      text = createStepText(mayCallTools, options.emit);
    },
    read({ message, generationInfo }) {
      toldReason ??= reasonIn(generationInfo ?? {}) ?? reasonIn(message.additional_kwargs);
      if (characters > mostCharacters) return;
      characters += message.text.length + callCharacters(message);
      if (characters > mostCharacters) options.onTooLong();
      else text.add(message.text);
    },
    endStep(message, outcome) {
      toldReason ??= reasonIn(message.response_metadata);
      if (toldReason === null) {
        throw new LanguageModelError("malformed", "the answer breaks off without an end");
      }
      finishReason =
        outcome === "tools-too-late" ? "steps" : (FINISH_REASONS[toldReason] ?? "stop");
      usage = addUsage(usage, message.usage_metadata);
      if (outcome === "tools") text.withdraw();
      else text.settle();
    },
    endCut() {
      finishReason = "length";
      text.settle();
    },
    summary: () => ({ finishReason, usage }),
  };
}

/** Each provider has its own name for it. */
function reasonIn(metadata: Readonly<Record<string, unknown>>): string | null {
  const { finish_reason, stop_reason, done_reason } = metadata;
  const reason = finish_reason ?? stop_reason ?? done_reason;
  return typeof reason === "string" ? reason : null;
}

function callCharacters(message: BaseMessage): number {
  const chunks = AIMessageChunk.isInstance(message) ? (message.tool_call_chunks ?? []) : [];
  return chunks.reduce((sum, { args }) => sum + (args?.length ?? 0), 0);
}

function addUsage(sum: TokenUsage | null, used: UsageMetadata | undefined): TokenUsage | null {
  if (used === undefined) return sum;
  return {
    inputTokens: (sum?.inputTokens ?? 0) + used.input_tokens,
    outputTokens: (sum?.outputTokens ?? 0) + used.output_tokens,
  };
}
