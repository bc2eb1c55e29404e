import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventParser, type ServerSentEvent } from "../../client/source/server-sent-events.ts";

function parse(...pieces: readonly string[]): ServerSentEvent[] {
  const parser = createEventParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

describe("server-sent events", () => {
  it.each([
    ["an event with its name", "event: done\ndata: {}\n\n", [{ name: "done", data: "{}" }]],
    ["an event without a name", "data: x\n\n", [{ name: "message", data: "x" }]],
    ["data of several lines", "data: a\ndata:b\n\n", [{ name: "message", data: "a\nb" }]],
    ["only the first blank left out", "data:  x\n\n", [{ name: "message", data: " x" }]],
    ["colons in the data", 'data: {"a":1}\n\n', [{ name: "message", data: '{"a":1}' }]],
    ["an empty line of data", "data\n\n", [{ name: "message", data: "" }]],
    ["carriage returns", "event: a\r\ndata: x\r\n\r\n\n", [{ name: "a", data: "x" }]],
    ["comments left out", ": still working\n\ndata: x\n\n", [{ name: "message", data: "x" }]],
    ["unknown fields left out", "id: 1\nretry: 5\ndata: x\n\n", [{ name: "message", data: "x" }]],
    ["no event without data", "event: a\n\n", []],
    ["no event that is cut off", "event: a\ndata: x\n", []],
    [
      "a name that ends with its event",
      "event: a\n\ndata: x\n\n",
      [{ name: "message", data: "x" }],
    ],
  ])("are read with %s", (_name, text, events) => {
    expect(parse(text)).toEqual(events);
  });

  it("are the same wherever the stream is cut", () => {
    const stream =
      ": beat\r\n\r\nevent: a\r\ndata: 1\r\ndata: 2\r\n\r\nevent: b\rdata: س\r\rdata: last\n\n";
    const whole = parse(stream);
    expect(whole).toHaveLength(3);
    assert(
      property(array(integer({ min: 0, max: stream.length }), { maxLength: 12 }), (cuts) => {
        const edges = [0, ...cuts.sort((one, other) => one - other), stream.length];
        const pieces = edges.slice(1).map((end, at) => stream.slice(edges[at], end));
        expect(parse(...pieces)).toEqual(whole);
      }),
    );
  });
});
