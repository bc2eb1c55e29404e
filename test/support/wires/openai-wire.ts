/** OpenAI's chat completions, streamed as server-sent events. */
import { openWire, type Script, type Wire } from "./model-wire.ts";
import type { SpokenTurn } from "./turns.ts";

export interface OpenAiToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

export interface OpenAiBody {
  readonly model: string;
  readonly stream: boolean;
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly messages: readonly {
    readonly role: "system" | "user" | "assistant" | "tool";
    readonly content: string;
    readonly tool_calls?: readonly OpenAiToolCall[];
    readonly tool_call_id?: string;
  }[];
  readonly tools?: readonly {
    readonly type: "function";
    readonly function: {
      readonly name: string;
      readonly description: string;
      readonly parameters: unknown;
    };
  }[];
}

export function openOpenAiWire(script: Script<OpenAiBody>): Promise<Wire<OpenAiBody>> {
  return openWire(
    {
      path: "/chat/completions",
      contentType: "text/event-stream",
      say: (turn) => [
        toEvent({ role: "assistant", content: "" }),
        ...(turn.text ?? []).map((content) => toEvent({ content })),
        ...(turn.toolCalls ?? []).flatMap(({ id, name, pieces }, index) => [
          toEvent({
            tool_calls: [
              {
                index,
                ...(id === null ? {} : { id }),
                type: "function",
                function: { name, arguments: "" },
              },
            ],
          }),
          ...pieces.map((piece) =>
            toEvent({ tool_calls: [{ index, function: { arguments: piece } }] }),
          ),
        ]),
      ],
      end: (turn) => [
        toEvent({}, finishReason(turn)),
        ...(turn.usage === undefined ? [] : [usageEvent(turn.usage)]),
        "data: [DONE]\n\n",
      ],
    },
    script,
  );
}

const CHUNK = {
  id: "chatcmpl-1",
  object: "chat.completion.chunk",
  created: 1_763_000_000,
  model: "scripted",
};

function toEvent(delta: object, finish_reason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason }];
  return `data: ${JSON.stringify({ ...CHUNK, choices })}\n\n`;
}

function usageEvent({
  input,
  output,
}: {
  readonly input: number;
  readonly output: number;
}): string {
  const usage = { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
  return `data: ${JSON.stringify({ ...CHUNK, choices: [], usage })}\n\n`;
}

function finishReason({ finish, toolCalls = [] }: SpokenTurn): string {
  if (finish === "refused") return "content_filter";
  return finish ?? (toolCalls.length > 0 ? "tool_calls" : "stop");
}
