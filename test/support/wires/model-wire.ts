/** A local server in the place of a model's: it speaks the provider's protocol and follows a script. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import type { RefusedTurn, SpokenTurn, Turn } from "./turns.ts";

export interface WireRequest<Body> {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Body;
  /** Whether the client left before the answer was whole. */
  hungUp(): boolean;
  /** Settles when the client leaves, or when the answer is whole. */
  readonly over: Promise<void>;
}

/** One turn for each request in order, or whatever a request gets. */
export type Script<Body> = readonly Turn[] | ((body: Body, number: number) => Turn);

export interface Wire<Body> {
  readonly baseUrl: string;
  /** In the order of their arrival; filled as they come. */
  readonly requests: readonly WireRequest<Body>[];
  /** Lets go of the requests so far; a script's numbers go on. */
  forget(): void;
  close(): Promise<void>;
}

export interface Protocol {
  /** The one path that is served. */
  readonly path: string;
  readonly contentType: string;
  /** The events of a whole message, without those that end it. */
  say(turn: SpokenTurn): readonly string[];
  /** The events that end it. */
  end(turn: SpokenTurn): readonly string[];
}

/** Listens on a free port of 127.0.0.1. Beyond the end of its script it answers 400. */
export async function openWire<Body>(
  protocol: Protocol,
  script: Script<Body>,
): Promise<Wire<Body>> {
  const requests: WireRequest<Body>[] = [];
  let number = 0;
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const body = (text === "" ? null : JSON.parse(text)) as Body; // what the client under test wrote
    let hungUp = false;
    const over = (async () => {
      await once(response, "close");
      hungUp = !response.writableFinished;
    })();
    const path = request.url ?? "";
    number += 1;
    requests.push({ path, headers: request.headers, body, hungUp: () => hungUp, over });
    const turn = typeof script === "function" ? script(body, number) : script[number - 1];
    if (path !== protocol.path) refuse(response, { status: 404 });
    else if (turn === undefined) {
      refuse(response, { status: 400, body: { error: { code: "script_over" } } });
    } else if ("status" in turn) refuse(response, turn);
    else await speak(response, protocol, turn);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("has no port");
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    requests,
    forget() {
      requests.length = 0;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function refuse(response: ServerResponse, { status, headers = {}, body = {} }: RefusedTurn): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function speak(
  response: ServerResponse,
  protocol: Protocol,
  turn: SpokenTurn,
): Promise<void> {
  const { ending = "whole", paceMs = 0, raw = "" } = turn;
  response.writeHead(200, { "content-type": protocol.contentType });
  response.flushHeaders();
  const last = ending === "whole" ? protocol.end(turn) : [];
  for (const event of [...protocol.say(turn), raw, ...last]) {
    for (const piece of split(event, turn.splitBytes)) response.write(piece);
    if (paceMs > 0) await delay(paceMs);
    if (response.destroyed) return;
  }
  if (ending === "stall") return;
  if (ending === "cut") {
    await delay(20); // so that what was written before has left
    response.destroy();
  } else response.end();
}

function split(text: string, bytes: number | undefined): readonly Buffer[] {
  const whole = Buffer.from(text);
  if (whole.length === 0) return [];
  const size = bytes ?? whole.length;
  return Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
    whole.subarray(index * size, (index + 1) * size),
  );
}

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // no encoding is set
  return Buffer.concat(pieces).toString();
}
