/** Ollama's chat, streamed as lines of JSON. */
import { openWire, type Script, type Wire } from "./model-wire.ts";

export interface OllamaBody {
  readonly model: string;
  readonly stream: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly messages: readonly {
    readonly role: "system" | "user" | "assistant" | "tool";
    readonly content: string;
    readonly tool_calls?: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly tools?: readonly Readonly<Record<string, unknown>>[];
}

/** Ollama sends a call whole, in a line of its own, and gives it no id. */
export function openOllamaWire(script: Script<OllamaBody>): Promise<Wire<OllamaBody>> {
  return openWire(
    {
      path: "/api/chat",
      contentType: "application/x-ndjson",
      say: (turn) => [
        ...(turn.text ?? []).map((content) => toLine({ content })),
        ...(turn.toolCalls ?? []).map(({ name, pieces }) =>
          toLine({
            content: "",
            tool_calls: [{ function: { name, arguments: JSON.parse(pieces.join("")) as unknown } }],
          }),
        ),
      ],
      end: (turn) => [
        toLine(
          { content: "" },
          {
            done: true,
            done_reason: turn.finish ?? "stop",
            prompt_eval_count: turn.usage?.input ?? 1,
            eval_count: turn.usage?.output ?? 1,
          },
        ),
      ],
    },
    script,
  );
}

function toLine(message: object, end: object = { done: false }): string {
  const line = {
    model: "scripted",
    created_at: "2025-11-21T09:00:00.000Z",
    message: { role: "assistant", ...message },
    ...end,
  };
  return `${JSON.stringify(line)}\n`;
}
