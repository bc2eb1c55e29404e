/** A local server in the place of Slack's: the Web API, response URLs and socket mode, as Slack speaks them. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { acceptWebSocket, type WebSocketPeer } from "./web-socket-peer.ts";

export const BOT_USER = "U0MANJAM";
export const TEAM = "T0NEWS";

type Fields = Readonly<Record<string, unknown>>;

export interface SlackCall {
  /** Such as `chat.postMessage`, or `response_url`. */
  readonly method: string;
  /** Fields that Slack takes as JSON are read. */
  readonly fields: Fields;
  readonly authorization: string;
}

export interface SlackReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Fields;
}

export interface SlackWire {
  /** What SLACK_API_URL is set to. */
  readonly apiUrl: string;
  /** In the order of their arrival. */
  readonly calls: readonly SlackCall[];
  /** What came over the sockets: `{ envelope_id, payload }`. */
  readonly acknowledgements: readonly { readonly envelope_id: string }[];
  /** How many sockets were opened so far. */
  readonly connections: number;
  /** Answers the next call of `method` in another way. */
  answerNext(method: string, reply: SlackReply): void;
  /** Sends an envelope to the client that is connected. */
  send(envelope: Fields): void;
  /** Breaks the line. */
  cut(): void;
  /** A new address for the answers to a command or an interaction. */
  responseUrl(): string;
  /** Of the message that was posted last. */
  lastPostedTs(): string;
  /** What `conversations.replies` tells of a thread's first message. */
  putMessage(channel: string, ts: string, message: Fields): void;
  /** Waits until `count` calls of `method` have come, and gives all of them. */
  waitFor(method: string, count?: number): Promise<readonly SlackCall[]>;
  /** Waits until `isSo`. */
  until(isSo: () => boolean): Promise<void>;
  forget(): void;
  close(): Promise<void>;
}

export async function openSlackWire(): Promise<SlackWire> {
  const calls: SlackCall[] = [];
  const acknowledgements: { envelope_id: string }[] = [];
  const replies = new Map<string, SlackReply[]>();
  const messages = new Map<string, Fields>();
  const peers = new Set<WebSocketPeer>();
  let connections = 0;
  let clock = 1_764_000_000;
  let urls = 0;
  const address = (): string => {
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new Error("has no port");
    return `127.0.0.1:${bound.port}`;
  };

  function reply(method: string, fields: Fields): Fields {
    switch (method) {
      case "apps.connections.open":
        return { ok: true, url: `ws://${address()}/link?ticket=secret-ticket` };
      case "auth.test":
        return { ok: true, user_id: BOT_USER, bot_id: "B0MANJAM", team_id: TEAM, user: "manjam" };
      case "chat.postMessage":
        clock += 1;
        return { ok: true, channel: fields["channel"], ts: toTs(clock) };
      case "conversations.replies": {
        const message = messages.get(`${String(fields["channel"])} ${String(fields["ts"])}`);
        return message === undefined
          ? { ok: false, error: "thread_not_found" }
          : { ok: true, messages: [message] };
      }
      default:
        return { ok: true };
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const path = request.url ?? "";
    const method = path.startsWith("/response/") ? "response_url" : path.replace("/api/", "");
    const isJson = (request.headers["content-type"] ?? "").startsWith("application/json");
    const fields = isJson ? (JSON.parse(text) as Fields) : readForm(text); // what the client wrote
    calls.push({ method, fields, authorization: request.headers.authorization ?? "" });
    const { status = 200, headers = {}, body } = replies.get(method)?.shift() ?? {};
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body ?? reply(method, fields)));
  }

  const server = createServer((request, response) => void answer(request, response));
  server.on("upgrade", (request, socket) => {
    connections += 1;
    const peer = acceptWebSocket(request, socket, (text) => {
      acknowledgements.push(JSON.parse(text) as { envelope_id: string }); // all that clients send
    });
    peers.add(peer);
    socket.once("close", () => peers.delete(peer));
    peer.send(JSON.stringify({ type: "hello", num_connections: 1 }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const until = async (isSo: () => boolean): Promise<void> => {
    const end = performance.now() + 15_000;
    while (!isSo()) {
      if (performance.now() > end) {
        throw new Error(`did not come about; calls: ${JSON.stringify(calls)}`);
      }
      await delay(5);
    }
  };
  const callsOf = (method: string) => calls.filter((call) => call.method === method);
  return {
    apiUrl: `http://${address()}/api/`,
    calls,
    acknowledgements,
    get connections() {
      return connections;
    },
    answerNext(method, reply) {
      replies.set(method, [...(replies.get(method) ?? []), reply]);
    },
    send(envelope) {
      for (const peer of peers) peer.send(JSON.stringify(envelope));
    },
    cut() {
      for (const peer of peers) peer.cut();
    },
    responseUrl() {
      urls += 1;
      return `http://${address()}/response/${urls}`;
    },
    lastPostedTs: () => toTs(clock),
    putMessage: (channel, ts, message) => void messages.set(`${channel} ${ts}`, message),
    async waitFor(method, count = 1) {
      await until(() => callsOf(method).length >= count);
      return callsOf(method);
    },
    until,
    forget() {
      calls.length = 0;
      acknowledgements.length = 0;
      replies.clear();
    },
    async close() {
      for (const peer of peers) peer.cut();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function toTs(seconds: number): string {
  return `${seconds}.000100`;
}

function readForm(text: string): Fields {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, name === "blocks" ? JSON.parse(value) : value]),
  );
}

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // no encoding is set
  return Buffer.concat(pieces).toString();
}
