/** Short ways to send what a test wants to send. */
import { once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect, type Socket } from "node:net";

export type Body = Record<string, unknown>;

/** The JSON object of a response. */
export async function bodyOf(response: Response): Promise<Body> {
  const body: unknown = await response.json();
  if (typeof body !== "object" || body === null) throw new Error("not a JSON object");
  return { ...body };
}

export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

export interface PlainResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface PlainRequest {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
}

/** For what fetch does not let through: the Host header, unnormalised paths. */
export function send(
  base: string,
  path: string,
  options: PlainRequest = {},
): Promise<PlainResponse> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        hostname,
        port,
        path,
        method: options.method ?? "GET",
        headers: options.headers,
        agent: false,
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    request.on("error", reject);
    // As bytes: a string would make Node encode the headers along with it.
    request.end(options.body === undefined ? undefined : Buffer.from(options.body));
  });
}

export interface RawConnection {
  readonly socket: Socket;
  /** All that has come so far. */
  received(): string;
  /** Settles once what has come contains `text`; rejects when the connection ends without it. */
  until(text: string): Promise<string>;
  /** Settles once the connection is closed, with all that has come. */
  ended(): Promise<string>;
}

export async function openConnection(base: string): Promise<RawConnection> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  let text = "";
  let wasReset = false;
  const closed = once(socket, "close");
  socket.setEncoding("utf8");
  socket.on("data", (chunk) => (text += String(chunk)));
  socket.on("error", () => (wasReset = true));
  return {
    socket,
    received: () => text,
    until(wanted) {
      return new Promise((resolve, reject) => {
        const check = (): void => {
          if (!text.includes(wanted)) return;
          socket.off("data", check);
          resolve(text);
        };
        socket.on("data", check);
        socket.once("close", () =>
          reject(new Error(`closed${wasReset ? " by a reset" : ""}: ${text}`)),
        );
        check();
      });
    },
    async ended() {
      await closed;
      return text;
    },
  };
}

export interface ServerSentEvent {
  readonly event: string;
  readonly data: Body;
}

/** The events of a whole stream; comments are left out. */
export function eventsOf(text: string): ServerSentEvent[] {
  return text
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const [event = "", data = ""] = block.split("\n");
      return {
        event: event.slice("event: ".length),
        data: JSON.parse(data.slice("data: ".length)),
      };
    });
}
