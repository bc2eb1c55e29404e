import { array, assert, asyncProperty, nat } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readServerSentEvents,
  type ServerSentEvent,
} from "../../../web/src/ask/server-sent-events.ts";

async function readAll(chunks: readonly Uint8Array[]): Promise<ServerSentEvent[]> {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: ServerSentEvent[] = [];
  for await (const event of readServerSentEvents(stream)) events.push(event);
  return events;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("reading server-sent events", () => {
  it.each<[string, string, readonly ServerSentEvent[]]>([
    ["a named event", "event: done\ndata: {}\n\n", [{ name: "done", data: "{}" }]],
    ["an event without a name", "data: a\n\n", [{ name: "message", data: "a" }]],
    ["data over several lines", "data: a\ndata: b\n\n", [{ name: "message", data: "a\nb" }]],
    ["line breaks of Windows", "event: x\r\ndata: a\r\n\r\n", [{ name: "x", data: "a" }]],
    [
      "lone carriage returns",
      "data: a\r\rdata: b\r\r",
      [
        { name: "message", data: "a" },
        { name: "message", data: "b" },
      ],
    ],
    [
      "comments between and inside events",
      ": hi\n\n:\ndata: a\n: mid\ndata: b\n\n",
      [{ name: "message", data: "a\nb" }],
    ],
    [
      "only one blank after the colon taken away",
      "data:  a\n\n",
      [{ name: "message", data: " a" }],
    ],
    ["a field without a colon", "data\n\n", [{ name: "message", data: "" }]],
    ["unknown fields", "id: 1\nretry: 5\ndata: a\n\n", [{ name: "message", data: "a" }]],
    [
      "a name that holds for one event only",
      "event: x\ndata: a\n\ndata: b\n\n",
      [
        { name: "x", data: "a" },
        { name: "message", data: "b" },
      ],
    ],
    ["a name without data", "event: x\n\n", []],
    ["an event cut off by the end", "data: a\n\ndata: b\n", [{ name: "message", data: "a" }]],
    ["a byte order mark", "\ufeffdata: a\n\n", [{ name: "message", data: "a" }]],
  ])("understands %s", async (_, text, expected) => {
    expect(await readAll([bytes(text)])).toEqual(expected);
  });

  it("gives the same events wherever the chunks are cut, inside Arabic letters and line breaks too", async () => {
    const whole = bytes(
      ': صحيح\r\n\r\nevent: answer-delta\r\ndata: {"text":"التعدين 🪨"}\r\ndata: ٣٫١٢٥\r\n\r\nevent: done\ndata: {}\n\n',
    );
    const expected = await readAll([whole]);
    expect(expected).toHaveLength(2);
    const cuts = array(nat({ max: whole.length }), { maxLength: 40 });
    await assert(
      asyncProperty(cuts, async (positions) => {
        const borders = [0, ...positions.toSorted((left, right) => left - right), whole.length];
        const chunks = borders.slice(1).map((end, index) => whole.subarray(borders[index], end));
        expect(await readAll(chunks)).toEqual(expected);
      }),
    );
  });

  it("lets go of the stream when the reader stops early", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes("data: a\n\n")),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const event of readServerSentEvents(stream)) {
      expect(event.data).toBe("a");
      break;
    }
    expect(cancelled).toBe(true);
  });
});
