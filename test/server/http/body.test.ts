import { gzipSync, brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { send, type PlainRequest } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;
const json = { "Content-Type": "application/json" };

function post(
  url: string,
  path: string,
  body: Buffer | string,
  headers = {},
): Promise<Awaited<ReturnType<typeof send>>> {
  const options: PlainRequest = { method: "POST", headers: { ...json, ...headers }, body };
  return send(url, path, options);
}

describe("the body of a request", () => {
  it.each([
    ["text/plain", "text/plain"],
    ["a form", "application/x-www-form-urlencoded"],
    ["a type that only begins like JSON", "application/jsonp"],
    ["an unknown charset", "application/json; charset=klingon"],
    ["a charset other than UTF-8", "application/json; charset=utf-16"],
  ])("is refused as %s", async (_name, type) => {
    const server = await startServer();
    for (const path of ["/ask", "/articles"]) {
      const response = await post(server.url, path, '{"question":"x"}', { "Content-Type": type });
      expect(response.status).toBe(415);
      expect(JSON.parse(response.text)).toMatchObject({ code: "unsupported-media-type" });
    }
  });

  it.each([
    ["a body without a type", { method: "POST", body: "{}" }, 415],
    ["neither a body nor a type", { method: "POST" }, 400],
  ])("is refused with %s", async (_name, options, status) => {
    const server = await startServer();
    expect((await send(server.url, "/ask", options)).status).toBe(status);
  });

  it.each([
    "application/json; charset=UTF-8",
    'application/json;charset="utf-8"',
    "APPLICATION/JSON",
    "application/ld+json",
  ])("is taken as %s", async (type) => {
    const server = await startServer();
    const response = await post(server.url, "/ask", '{"question":"x"}', { "Content-Type": type });
    expect(response.status).toBe(200);
  });

  it.each([
    ["empty", ""],
    ["blank", "  \n"],
    ["cut off", '{"question": "x"'],
    ["followed by more", '{"question":"x"} more'],
    ["not JSON", "question=x"],
    ["not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
    [
      "a surrogate written as UTF-8",
      Buffer.concat([
        Buffer.from('{"question":"'),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from('"}'),
      ]),
    ],
    ["60,000 open brackets", "[".repeat(60_000)],
  ])("is invalid JSON when it is %s", async (_name, body) => {
    const server = await startServer();
    const response = await post(server.url, "/ask", body);
    expect(response.status).toBe(400);
    expect(JSON.parse(response.text)).toMatchObject({ code: "invalid-json" });
  });

  it("may begin with a byte order mark", async () => {
    const server = await startServer();
    expect((await post(server.url, "/ask", '\uFEFF{"question":"x"}')).status).toBe(200);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("may be packed as %s", async (encoding, pack) => {
    const server = await startServer();
    const body = pack(Buffer.from('{"question":"هل أُغلق؟"}'));
    const response = await post(server.url, "/ask", body, { "Content-Encoding": encoding });
    expect(response.status).toBe(200);
    expect(server.answering.requests[0]?.question).toBe("هل أُغلق؟");
  });

  it("is bounded as unpacked", async () => {
    const server = await startServer();
    const bomb = gzipSync(Buffer.alloc(100 * MEGABYTE, "a"));
    const response = await post(server.url, "/articles", bomb, { "Content-Encoding": "gzip" });
    expect(response.status).toBe(413);
    const small = gzipSync(Buffer.alloc(80 * KILOBYTE, " "));
    expect((await post(server.url, "/ask", small, { "Content-Encoding": "gzip" })).status).toBe(
      413,
    );
  });

  it.each([
    ["is not packed as it says", "gzip", Buffer.from('{"question":"x"}'), 400],
    [
      "is cut off while packed",
      "gzip",
      gzipSync(Buffer.from('{"question":"x"}')).subarray(0, 20),
      400,
    ],
    ["is packed in an unknown way", "zip", Buffer.from("PK"), 415],
    ["is packed twice", "gzip, gzip", Buffer.from("PK"), 415],
    ["is packed as a property of every object", "constructor", Buffer.from("PK"), 415],
  ])("is refused when it %s", async (_name, encoding, body, status) => {
    const server = await startServer();
    const response = await post(server.url, "/ask", body, { "Content-Encoding": encoding });
    expect(response.status).toBe(status);
  });
});
