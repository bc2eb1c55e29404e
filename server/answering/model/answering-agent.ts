/** The port to a language model that answers with tools: messages in, a stream of events out. */
import type { z } from "zod";

/** A tool that the model may call. */
export interface AgentTool<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** Told to the model: what the tool does, and when to use it. */
  readonly description: string;
  /** What the model may give; told to it as JSON Schema, and checked before `run`. */
  readonly schema: Schema;
  /**
   * @returns what the model is told: a string as it is, anything else as JSON
   * @throws anything: the message is told to the model, so it may hold nothing that the model's server may not see
   */
  run(input: z.output<Schema>, signal: AbortSignal): Promise<unknown>;
}

export interface AgentMessage {
  readonly role: "user" | "assistant";
  readonly text: string;
}

export interface AgentRequest {
  /** The system message. */
  readonly system: string;
  /** The conversation, oldest first; the last one is the user's. */
  readonly messages: readonly AgentMessage[];
  readonly tools: readonly AgentTool[];
}

/** Summed over all calls of the model in a run. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/**
 * `length`: cut at the limit of tokens, the last sentence too; `refused`: the provider or the model would not answer;
 * `steps`: it still asked for tools when it had no step left. After these the text may be no answer, or none.
 */
export type FinishReason = "stop" | "length" | "refused" | "steps";

export type AgentEvent =
  /** A piece of the answer. */
  | { readonly kind: "text"; readonly text: string }
  /** All text so far led up to a tool call and is no part of the answer. */
  | { readonly kind: "text-withdrawn" }
  /** A tool starts: its input has passed the schema. Refused calls are told to the model alone. */
  | {
      readonly kind: "tool-call";
      readonly id: string;
      readonly name: string;
      readonly input: Readonly<Record<string, unknown>>;
    }
  /** What `run` returned, or the message that the model was told instead. */
  | {
      readonly kind: "tool-result";
      readonly id: string;
      readonly name: string;
      readonly output: unknown;
      readonly failed: boolean;
    }
  /** The last event of a run that did not fail; `usage` is null where the server did not tell. */
  | {
      readonly kind: "end";
      readonly finishReason: FinishReason;
      readonly usage: TokenUsage | null;
    };

export interface AnsweringAgent {
  /** The provider and the model, such as `openai:gpt-4.1-mini`. */
  readonly name: string;
  /**
   * Runs until the model has answered, within bounds of steps, tool calls, tokens and seconds.
   * Leaving the iteration early, or aborting `signal`, ends the request to the model at once.
   * @throws LanguageModelError when the model fails; the signal's reason when it was aborted
   */
  run(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent>;
}
