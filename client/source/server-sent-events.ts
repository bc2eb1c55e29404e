/** Server-sent events out of pieces of text, as the HTML standard reads them (section 9.2.6). */

export interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

export interface EventParser {
  /** Takes the next piece, wherever it was cut; gives the events that it completes. */
  push(piece: string): readonly ServerSentEvent[];
}

/** Comments and unknown fields are left out, and so is an event that the end of the stream cuts off. */
export function createEventParser(): EventParser {
  let rest = "";
  let name = "";
  let data: string[] = [];

  function takeLine(line: string): ServerSentEvent[] {
    if (line === "") {
      const event = { name: name === "" ? "message" : name, data: data.join("\n") };
      const isEmpty = data.length === 0;
      name = "";
      data = [];
      return isEmpty ? [] : [event];
    }
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === "event") name = value;
    else if (field === "data") data.push(value);
    return [];
  }

  return {
    push(piece) {
      const text = rest + piece;
      // A carriage return at the end may be half of a line break, so that it waits for the next piece.
      const end = text.endsWith("\r") ? text.length - 1 : text.length;
      const lines = text.slice(0, end).split(/\r\n|\r|\n/u);
      rest = (lines.pop() ?? "") + text.slice(end);
      return lines.flatMap(takeLine);
    },
  };
}
