/** Server-sent events from a byte stream, as the HTML standard reads them (section 9.2.6). */

export interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

/**
 * Reads events until the stream ends. Borders of chunks may lie anywhere, inside a character or a line break too;
 * comments, unknown fields and an event that the end of the stream cuts off are left out.
 */
export async function* readServerSentEvents(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  const reader = stream.getReader();
  // The decoder holds back the first bytes of a character, and drops a byte order mark.
  const decoder = new TextDecoder();
  const parser = createEventParser();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Whoever stops reading early no longer wants the rest either.
    await reader.cancel().catch(() => undefined);
  }
}

export interface EventParser {
  /** Takes the next piece of text; answers the events that it completes. */
  readonly push: (piece: string) => readonly ServerSentEvent[];
}

export function createEventParser(): EventParser {
  let rest = "";
  let endedInCarriageReturn = false;
  let name = "";
  let data: string[] = [];

  const takeLine = (line: string): ServerSentEvent | null => {
    if (line === "") {
      const event = data.length === 0 ? null : { name: name || "message", data: data.join("\n") };
      name = "";
      data = [];
      return event;
    }
    const colon = line.indexOf(":");
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") name = value;
    if (field === "data") data.push(value);
    return null;
  };

  return {
    push: (piece) => {
      // A line feed that follows the carriage return of the piece before belongs to the same line break.
      const text = endedInCarriageReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
      if (piece !== "") endedInCarriageReturn = piece.endsWith("\r");
      const lines = (rest + text).split(/\r\n|\r|\n/);
      rest = lines.pop() ?? "";
      return lines.map(takeLine).filter((event) => event !== null);
    },
  };
}
