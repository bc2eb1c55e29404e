/** The tool calls of a model's message, as far as they can be relied on. */
import { AIMessage, AIMessageChunk } from "@langchain/core/messages";

/** In one message. What goes beyond is dropped: the model has never asked for it, as far as it is told. */
const MOST_CALLS = 8;

export interface ReadToolCalls {
  /** The message with the calls that the model meant, each with an id. */
  readonly message: AIMessage;
  /** Ids of the calls whose arguments are not a JSON object. */
  readonly unreadable: readonly string[];
}

/**
 * LangChain mends arguments that break off (`{"price": 1069` becomes `{ price: 1069 }`) and leaves out calls that it
 * cannot mend. Here neither is run: the model is told, and may call again. Servers that give no ids get some.
 */
export function readToolCalls(message: AIMessage, step: number): ReadToolCalls {
  const chunks = AIMessageChunk.isInstance(message) ? (message.tool_call_chunks ?? []) : [];
  const unreadable: string[] = [];
  const calls = chunks.slice(0, MOST_CALLS).map((chunk, position) => {
    const id = chunk.id ?? `call-${step}-${position + 1}`;
    const input = parseObject(chunk.args ?? "");
    if (input === null) unreadable.push(id);
    return { type: "tool_call" as const, id, name: chunk.name ?? "", args: input ?? {} };
  });
  // Without the server's id: some give the same one to every message, and a later would replace an earlier one.
  return { message: new AIMessage({ content: message.text, tool_calls: calls }), unreadable };
}

/** No arguments at all are an empty object: some servers send none for a tool without any. */
function parseObject(text: string): Record<string, unknown> | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null; // checked in the line before
  } catch {
    return null;
  }
}
