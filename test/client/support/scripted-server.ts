/** A server that answers one request after another as a test tells it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export type Reply = (response: ServerResponse) => void;

export interface ScriptedServer {
  readonly url: string;
  readonly requests: Pick<IncomingMessage, "method" | "url" | "headers">[];
}

/** Answers the last reply again once there are no more; the end of the test closes it. */
export async function startScriptedServer(...replies: readonly Reply[]): Promise<ScriptedServer> {
  const requests: ScriptedServer["requests"] = [];
  const server = createServer((request, response) => {
    request.resume();
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push({ method: request.method, url: request.url, headers: request.headers });
    reply?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

export function text(body: string, status: number): Reply {
  return (response) => {
    response.writeHead(status, { "Content-Type": "text/html" });
    response.end(body);
  };
}

/** Cuts the connection. */
export const cut: Reply = (response) => void response.destroy();

/** Never answers. */
export const silent: Reply = () => undefined;
