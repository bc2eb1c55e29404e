/** A small server that serves the built page and speaks the contract with scripted answers. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { answerHashprice } from "../../server/http/answer-hashprice.ts";
import type { HashpriceLive } from "../../core/contract/hashprice.ts";
import type { KeptAnswer } from "../../core/contract/answers.ts";
import type { Article } from "../../core/contract/article.ts";
import { answerCollection, type ScriptedQuestions } from "./scripted-collection.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";

/** As the real server sends it: test/server/http/security-headers.test.ts. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

export type ScriptStep =
  | StreamEvent
  /** A pause that the test ends through `release`. */
  | { readonly event: "wait" }
  | { readonly event: "hang-up" }
  | { readonly event: "refuse"; readonly status: number; readonly body: unknown };

export interface Script {
  readonly answers: Readonly<Record<string, readonly ScriptStep[]>>;
  readonly articles: readonly Article[];
  readonly live?: HashpriceLive;
  /** What GET /answers/:id gives. */
  readonly kept?: readonly KeptAnswer[];
  readonly questions?: ScriptedQuestions;
}

export interface ScriptedServer {
  readonly url: string;
  /** Bodies of the POST /ask requests, in order. */
  readonly asked: readonly Record<string, unknown>[];
  /** Bodies of the POST /feedback requests, in order. */
  readonly rated: readonly unknown[];
  /** Lets every waiting answer go on, as soon as there is one. */
  readonly release: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the build in `folder` on a free port of the loopback address. */
export async function startScriptedServer(script: Script, folder: string): Promise<ScriptedServer> {
  const asked: Record<string, unknown>[] = [];
  const rated: unknown[] = [];
  const waiting = new Set<() => void>();

  const takeRating = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    rated.push(await readJson(request));
    response.writeHead(204).end();
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = (await readJson(request)) as Record<string, unknown>; // only the page posts here
    asked.push(body);
    const steps = script.answers[String(body["question"])] ?? [];
    for (const step of steps) {
      if (response.destroyed) return;
      if (step.event === "refuse") return sendJson(response, step.status, step.body);
      if (step.event === "hang-up") return void response.destroy();
      if (!response.headersSent) {
        response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
        response.write(": heartbeat\n\n");
      }
      if (step.event === "wait") await waitIn(waiting, response);
      else await sendInPieces(response, toFrame(step));
    }
    response.end();
  };

  const server = createServer((request, response) => {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    const address = new URL(request.url ?? "/", "http://localhost");
    const path = address.pathname;
    if (path === "/ask") return void answer(request, response);
    if (path === "/tools/hashprice") return void calculate(request, response);
    if (path === "/tools/hashprice/live") {
      return sendJson(response, 200, script.live ?? { available: false, reason: "off" });
    }
    const collection = answerCollection(address, script.articles, script.questions ?? {});
    if (collection !== null) return sendJson(response, 200, collection);
    if (path === "/feedback") return void takeRating(request, response);
    if (path.startsWith("/articles/")) return sendById(response, path, script.articles);
    if (path.startsWith("/answers/")) return sendById(response, path, script.kept ?? []);
    void sendFile(response, join(folder, path === "/" ? "index.html" : path));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    rated,
    release: async () => {
      for (let turns = 0; waiting.size === 0 && turns < 1_000; turns += 1)
        await new Promise((next) => setTimeout(next, 10));
      for (const resume of waiting) resume();
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Whoever hangs up waits no longer. */
async function waitIn(waiting: Set<() => void>, response: ServerResponse): Promise<void> {
  await new Promise<void>((resume) => {
    const leave = (): void => {
      waiting.delete(leave);
      resume();
    };
    waiting.add(leave);
    response.once("close", leave);
  });
}

function toFrame({ event, data }: StreamEvent): Buffer {
  return Buffer.from(`event: ${event}\r\ndata: ${JSON.stringify(data)}\r\n\r\n`);
}

/** Odd pieces, so that chunk borders fall inside lines and inside Arabic letters. */
async function sendInPieces(response: ServerResponse, frame: Buffer): Promise<void> {
  for (let start = 0; start < frame.length; start += 997) {
    response.write(frame.subarray(start, start + 997));
    await new Promise((next) => setImmediate(next));
  }
}

/** As the real server does, but that a refusal fails here. */
async function calculate(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  sendJson(response, 200, answerHashprice(await readJson(request), { today, language: "en" }));
}

function sendById(
  response: ServerResponse,
  path: string,
  kept: readonly { readonly id: string }[],
): void {
  const id = decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
  const found = kept.find((candidate) => candidate.id === id);
  if (found !== undefined) return sendJson(response, 200, found);
  sendJson(response, 404, { code: "not-found", status: 404, detail: "Nothing has this id." });
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const content = await readFile(file).catch(() => null);
  if (content === null) return sendJson(response, 404, { code: "not-found", status: 404 });
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(content);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "Content-Type": status < 400 ? "application/json" : "application/problem+json",
  });
  response.end(JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += String(part);
  return JSON.parse(text);
}
