import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { openConnection } from "../server/http/support/requests.ts";
import { expectMarkersMatch, toStreamEvents } from "./support/answers.ts";
import { folderOfTestFile } from "./support/folders.ts";
import { corpusBriefs, fillIndex } from "./support/processes.ts";
import { startServer } from "./support/running-server.ts";

const QUESTION = "How many votes were cast against Core Scientific's merger with CoreWeave?";

it("a server that is told to stop ends the answer that is running, and then itself", async () => {
  const index = join(await folderOfTestFile(), "index");
  await fillIndex(index, ...corpusBriefs("en/core-scientific-coreweave"));
  const server = await startServer(index);
  const body = JSON.stringify({ question: QUESTION, stream: true });
  const connection = await openConnection(server.url);
  connection.socket.write(
    "POST /ask HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" +
      `Content-Length: ${Buffer.byteLength(body)}\r\nExpect: 100-continue\r\n\r\n`,
  );
  // Only a server that has begun with the request says this; it now waits for the question.
  await connection.until("100 Continue");
  server.signal("SIGTERM");
  await vi.waitUntil(() => server.stderr().includes("shutting down"), { timeout: 30_000 });
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow("fetch failed");
  connection.socket.write(body);

  const received = await connection.ended();
  expect(received).toMatch(/HTTP\/1\.1 200 OK\r\n/);
  const last = toStreamEvents(withoutChunkSizes(received)).at(-1);
  if (last?.event !== "done") throw new Error(`the stream ends in ${last?.event}`);
  expect(last.data.status).toBe("answered");
  expect(last.data.answer).toContain("203,451,498");
  expectMarkersMatch(last.data);
  const { exitCode, stderr } = await server.ended;
  expect(exitCode).toBe(0);
  expect(stderr).not.toMatch(/"level":[56]0/);
});

/** The body of a chunked response: lines that are a hexadecimal number and end in CR LF are sizes. */
function withoutChunkSizes(received: string): string {
  const body = received.slice(received.lastIndexOf("\r\n\r\n", received.indexOf("event: ")) + 4);
  return body.replaceAll(/(^|\r\n)[0-9a-f]+\r\n/g, "");
}
