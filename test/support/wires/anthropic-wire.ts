/** Anthropic's messages, streamed as server-sent events. */
import { openWire, type Script, type Wire } from "./model-wire.ts";
import type { SpokenTurn } from "./turns.ts";

export interface AnthropicBody {
  readonly model: string;
  readonly stream: boolean;
  readonly max_tokens: number;
  readonly temperature?: number;
  readonly system?: string | readonly { readonly type: "text"; readonly text: string }[];
  readonly messages: readonly {
    readonly role: "user" | "assistant";
    readonly content: string | readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly tools?: readonly { readonly name: string; readonly input_schema: unknown }[];
  readonly tool_choice?: { readonly type: string };
}

export function openAnthropicWire(script: Script<AnthropicBody>): Promise<Wire<AnthropicBody>> {
  return openWire(
    {
      path: "/v1/messages",
      contentType: "text/event-stream",
      say: (turn) => [
        toEvent({
          type: "message_start",
          message: {
            id: "msg_1",
            type: "message",
            role: "assistant",
            model: "scripted",
            content: [],
            stop_reason: null,
            stop_sequence: null,
            usage: { input_tokens: turn.usage?.input ?? 1, output_tokens: 0 },
          },
        }),
        ...textBlock(turn.text),
        ...toolBlocks(turn),
      ],
      end: (turn) => [
        toEvent({
          type: "message_delta",
          delta: { stop_reason: stopReason(turn), stop_sequence: null },
          usage: { output_tokens: turn.usage?.output ?? 1 },
        }),
        toEvent({ type: "message_stop" }),
      ],
    },
    script,
  );
}

function textBlock(text: readonly string[] | undefined): readonly string[] {
  if (text === undefined) return [];
  return block(
    0,
    { type: "text", text: "" },
    text.map((piece) => ({ type: "text_delta", text: piece })),
  );
}

function toolBlocks({ text, toolCalls = [] }: SpokenTurn): readonly string[] {
  const first = text === undefined ? 0 : 1;
  return toolCalls.flatMap(({ id, name, pieces }, position) =>
    block(
      first + position,
      { type: "tool_use", id, name, input: {} },
      pieces.map((partial_json) => ({ type: "input_json_delta", partial_json })),
    ),
  );
}

function block(index: number, content_block: object, deltas: readonly object[]): readonly string[] {
  return [
    toEvent({ type: "content_block_start", index, content_block }),
    ...deltas.map((delta) => toEvent({ type: "content_block_delta", index, delta })),
    toEvent({ type: "content_block_stop", index }),
  ];
}

function toEvent(data: { readonly type: string; readonly [key: string]: unknown }): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

function stopReason({ finish, toolCalls = [] }: SpokenTurn): string {
  if (finish === "length") return "max_tokens";
  if (finish === "refused") return "refusal";
  return toolCalls.length > 0 ? "tool_use" : "end_turn";
}
