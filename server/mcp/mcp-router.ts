/** POST /mcp: the Model Context Protocol over streamable HTTP, without sessions. */
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import {
  CancelledNotificationSchema,
  ErrorCode,
  isInitializeRequest,
  isJSONRPCRequest,
} from "@modelcontextprotocol/sdk/types.js";
import { Router, type Request, type RequestHandler, type Response } from "express";
import { ASK_BODY_MAX_BYTES } from "../http/body-size-gate.ts";
import { chooseLanguage } from "../http/choose-language.ts";
import { discardBody } from "../http/read-body.ts";
import { readJsonBody } from "../http/read-json-body.ts";
import { contextOf } from "../http/request-context.ts";
import { createMcpServer } from "./create-mcp-server.ts";
import type { McpServices } from "./create-mcp-services.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { createOriginGuard } from "./origin-guard.ts";
import { createRunningRequests, type RunningRequests } from "./running-requests.ts";

const SESSION_HEADER = "Mcp-Session-Id";
const SESSION = /^[\x21-\x7e]{1,128}$/;
/** The SDK's own code for a method that the address does not take. */
const METHOD_NOT_ALLOWED = -32_000;

export interface McpRouterOptions {
  readonly services: McpServices;
  readonly corsOrigins: readonly string[];
}

/** To be mounted at /mcp, behind the guards of the API. */
export function createMcpRouter({ services, corsOrigins }: McpRouterOptions): Router {
  const router = Router({ caseSensitive: true });
  const running = createRunningRequests();
  router
    .route("/")
    .all(createOriginGuard(corsOrigins))
    .post(createMessageRoute(services, running))
    .all(refuseMethod);
  return router;
}

function createMessageRoute(services: McpServices, running: RunningRequests): RequestHandler {
  return async (request, response) => {
    const message = await readJsonBody(request, ASK_BODY_MAX_BYTES);
    if (Array.isArray(message)) {
      // One request of the rate limit must not become many answers.
      const { noBatches } = MCP_PHRASES[chooseLanguage(request)];
      sendRpcError(response, 400, { code: ErrorCode.InvalidRequest, message: noBatches });
      return;
    }
    // Whoever left while the body was on its way would never be noticed again.
    if (response.destroyed) return;
    const context = contextOf(response);
    const session = readSession(request);
    const owner = context.apiKey?.digest ?? "";
    if (isInitializeRequest(message)) response.set(SESSION_HEADER, randomUUID());
    const cancelled = CancelledNotificationSchema.safeParse(message);
    const cancelledId = cancelled.data?.params.requestId;
    if (session !== null && cancelledId !== undefined) {
      running.cancel({ owner, session, id: cancelledId });
    }

    const server = createMcpServer(services, {
      owner,
      language: chooseLanguage(request),
      onQuestion: (question) => (context.question = question),
      requestId: () => context.requestId,
      onFailure: (error) => (context.failure = error),
    });
    const close = (): void => void server.close();
    response.once("close", close);
    if (session !== null && isJSONRPCRequest(message)) {
      response.once("close", running.add({ owner, session, id: message.id }, close));
    }
    // The key is left out, not undefined: without a generator the transport keeps no session.
    const transport = new StreamableHTTPServerTransport({});
    await server.connect(transport);
    await transport.handleRequest(request, response, message);
  };
}

function readSession(request: Request): string | null {
  const session = request.get(SESSION_HEADER);
  return session !== undefined && SESSION.test(session) ? session : null;
}

// A GET would wait for messages that this server never sends, a DELETE end a session that it never kept.
const refuseMethod: RequestHandler = async (request, response) => {
  response.set("Allow", "POST");
  await discardBody(request, ASK_BODY_MAX_BYTES);
  if (request.method === "OPTIONS") response.status(204).end();
  else {
    const { postOnly } = MCP_PHRASES[chooseLanguage(request)];
    sendRpcError(response, 405, { code: METHOD_NOT_ALLOWED, message: postOnly });
  }
};

interface RpcError {
  readonly code: number;
  readonly message: string;
}

/** Errors of the transport are JSON-RPC's, since only clients of the protocol ever read them. */
function sendRpcError(response: Response, status: number, error: RpcError): void {
  response.status(status).json({ jsonrpc: "2.0", error, id: null });
}
