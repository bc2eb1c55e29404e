/** What a scripted model does with one request, whatever protocol it speaks. */

export interface SpokenToolCall {
  /** Null: the server gives none. */
  readonly id: string | null;
  readonly name: string;
  /** The arguments as JSON, in the pieces in which they are streamed. */
  readonly pieces: readonly string[];
}

/** A streamed message. */
export interface SpokenTurn {
  readonly text?: readonly string[];
  readonly toolCalls?: readonly SpokenToolCall[];
  readonly finish?: "stop" | "length" | "refused";
  readonly usage?: { readonly input: number; readonly output: number };
  /** Sent as it is after all else, such as a line that is not JSON. */
  readonly raw?: string;
  /** `cut` breaks the connection off, `close` ends the body early, `stall` sends no more and keeps it open. */
  readonly ending?: "whole" | "cut" | "close" | "stall";
  /** Splits what is sent into pieces of so many bytes, in the middle of letters too. */
  readonly splitBytes?: number;
  /** Milliseconds between two events of the stream. */
  readonly paceMs?: number;
}

/** An answer that is no stream. */
export interface RefusedTurn {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Turn = SpokenTurn | RefusedTurn;

/** A single call whose arguments come in one piece. */
export function callTool(
  name: string,
  input: Readonly<Record<string, unknown>>,
  id = "call_1",
): SpokenTurn {
  return { toolCalls: [{ id, name, pieces: [JSON.stringify(input)] }] };
}
