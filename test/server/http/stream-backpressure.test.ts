import { describe, expect, it } from "vitest";
import type { StreamEvent } from "../../../core/contract/stream-events.ts";
import { done, fakeAnswering } from "./support/fakes.ts";
import { openConnection } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const ASK_STREAM =
  'POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 30\r\n\r\n{"question":"x","stream":true}';

describe("a stream", () => {
  it("waits for a client that reads slowly instead of holding the answer in memory", async () => {
    const EVENTS = 400;
    const piece: StreamEvent = { event: "answer-delta", data: { text: "a".repeat(100_000) } };
    let made = 0;
    const answering = fakeAnswering(async function* () {
      for (; made < EVENTS; made += 1) yield piece;
      yield done;
    });
    const server = await startServer({ answering });
    const connection = await openConnection(server.url);
    connection.socket.pause();
    connection.socket.write(ASK_STREAM.replace("\r\n", "\r\nConnection: close\r\n"));
    // The answering has come to a halt once it makes no more events between two looks.
    const looks = [-1, 0];
    while (looks.at(-1) === 0 || looks.at(-1) !== looks.at(-2)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      looks.push(made);
    }
    expect(made).toBeLessThan(EVENTS);
    connection.socket.resume();
    expect(await connection.ended()).toContain("event: done");
    expect(made).toBe(EVENTS);
  });
});
