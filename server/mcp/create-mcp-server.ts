/** A server of the Model Context Protocol for one connection, or for one request where there is none. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import {
  CallToolRequestSchema,
  CompleteRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { QUESTION_MAX_CHARACTERS } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import { toProblem } from "../http/to-problem.ts";
import { checkCompletable } from "./article-resources.ts";
import type { McpServices } from "./create-mcp-services.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { createProgressReport } from "./progress-report.ts";
import { toToolFailure } from "./tool-failure.ts";

export interface McpCaller {
  /** The digest of the caller's key; empty where nobody is told from anybody. */
  readonly owner: string;
  /** In which descriptions and errors are told where a request itself is in no language. */
  readonly language: Language;
  /** Takes what is asked, for a log that may hold it. */
  readonly onQuestion: (question: string) => void;
  /** Names a failure in the log and in its text. */
  readonly requestId: () => string;
  /** Takes what went wrong on our side. */
  readonly onFailure: (error: unknown, requestId: string) => void;
}

/**
 * The SDK's high-level registration would check arguments itself and tell its own, English faults; with handlers
 * of the protocol's requests the faults are those of the HTTP API.
 */
export function createMcpServer(
  { tools, resources, version }: McpServices,
  { owner, language, onQuestion, requestId, onFailure }: McpCaller,
): McpServer {
  const phrases = MCP_PHRASES[language];
  const mcpServer = new McpServer(
    { name: "manjam", title: language === "ar" ? "منجم" : "Manjam", version },
    { instructions: phrases.instructions },
  );
  const { server } = mcpServer;
  // Not among the options above: those would also promise to tell of changed lists.
  server.registerCapabilities({ tools: {}, resources: {}, completions: {} });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map((tool) => tool.describe(language)),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) {
      throw new McpError(ErrorCode.InvalidParams, phrases.unknownTool(params.name));
    }
    const input = params.arguments ?? {};
    const question = tool.readQuestion(input);
    if (question !== null) onQuestion(question.slice(0, QUESTION_MAX_CHARACTERS));
    const spoken = tool.chooseLanguage(input, language);
    try {
      const { text, structured } = await tool.run(input, {
        owner,
        language: spoken,
        signal: extra.signal,
        reportProgress: createProgressReport(extra),
      });
      return { content: [{ type: "text", text }], structuredContent: { ...structured } };
    } catch (error) {
      const problem = toProblem(error, { language: spoken, requestId: requestId() });
      // Whoever went away is told nothing, and nothing went wrong.
      if (problem.status >= 500 && !extra.signal.aborted) onFailure(error, problem.requestId);
      return toToolFailure(problem);
    }
  });

  /** Faults of resources are the protocol's own errors: there is no result that could hold them. */
  async function asProtocolError<Result>(answer: () => Promise<Result>): Promise<Result> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof McpError) throw error;
      const problem = toProblem(error, { language, requestId: requestId() });
      const isOurs = problem.status >= 500;
      if (isOurs) onFailure(error, problem.requestId);
      const code = isOurs ? ErrorCode.InternalError : ErrorCode.InvalidParams;
      throw new McpError(code, problem.detail, problem);
    }
  }
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    asProtocolError(() => resources.list(params?.cursor, language)),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => resources.templates(language));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) =>
    asProtocolError(() => resources.read(params.uri, language)),
  );
  server.setRequestHandler(CompleteRequestSchema, ({ params: { ref, argument } }) =>
    asProtocolError(async () => {
      checkCompletable(ref.type === "ref/resource" ? ref.uri : ref.name, argument.name, language);
      return { completion: await resources.completeId(argument.value) };
    }),
  );
  return mcpServer;
}
