/** Listens, and stops listening without dropping anyone. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import { answerMalformedRequest } from "./malformed-request.ts";

const DEFAULT_GRACE_MS = 10_000;
/** Time for a whole request to arrive: a 10 MB article over a slow line takes a while. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 20_000;
/** Longer than the 60 s after which common proxies give up an idle connection, so that they do it first. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

export interface HttpServerOptions {
  readonly application: RequestListener;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Aborted by close(); its signal is what the application was created with. */
  readonly closing: AbortController;
  /** How long running answers may go on after close(). */
  readonly graceMs?: number;
}

export interface HttpServer {
  /** Such as `http://127.0.0.1:3000`. */
  readonly url: string;
  readonly port: number;
  /**
   * Accepts no more connections, turns new requests away, lets running answers end, closes idle
   * connections, and after the grace time cuts the rest. Settles once every connection is closed.
   */
  close(): Promise<void>;
}

/** Settles once the server listens; rejects with Node's error (`EADDRINUSE`, `EACCES`) where it cannot. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { application, host, closing, graceMs = DEFAULT_GRACE_MS } = options;
  const server = createServer(
    { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    application,
  );
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.on("clientError", answerMalformedRequest);
  // A connection whose last answer ends during the shutdown is idle from then on.
  server.on("request", (_request, response) => {
    response.once("close", () => {
      if (closing.signal.aborted) setImmediate(() => server.closeIdleConnections());
    });
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    if (closing.signal.aborted) socket.destroy();
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await listen(server, host, options.port);
  const port = portOf(server);
  let closed: Promise<void> | null = null;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    close() {
      closing.abort();
      closed ??= closeServer(server, sockets, graceMs);
      return closed;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  // A string or null only for pipes and for servers that do not listen.
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function closeServer(server: Server, sockets: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
    // Node does not count connections as idle that browsers open beforehand and have not used yet.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  });
}
