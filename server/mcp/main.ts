/** Entry point of `npm run mcp`: the Model Context Protocol over standard input and output. */
import { randomUUID } from "node:crypto";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Language } from "../../core/contract/language.ts";
import { dayNow } from "../../core/runtime/day-now.ts";
import { readProductVersion } from "../../core/runtime/product-version.ts";
import { composeManjam } from "../compose.ts";
import { ANSWER_TIMEOUT_MS } from "../http/answer-run.ts";
import { toStack } from "../http/to-stack.ts";
import { startProcess, type ProcessStart } from "../start-process.ts";
import { stopOnSignal } from "../stop-on-signal.ts";
import { createMcpServer } from "./create-mcp-server.ts";
import { createMcpServices } from "./create-mcp-services.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";

await startProcess(serve);

/** Standard output is the protocol's alone; all that is told to people goes to standard error. */
async function serve({ settings, logger }: ProcessStart): Promise<void> {
  const language = readLocale(process.env);
  const manjam = await composeManjam(settings, { logger });
  const services = createMcpServices({
    answering: manjam.questions,
    searchEngine: manjam.search,
    library: manjam.articles,
    today: dayNow,
    showFullText: settings.showFullText,
    version: readProductVersion(settings.projectRoot),
    timeoutMs: ANSWER_TIMEOUT_MS,
  });
  const server = createMcpServer(services, {
    owner: "",
    language,
    onQuestion: (question) => {
      if (settings.logQuestions) logger.info({ question }, "question");
    },
    requestId: randomUUID,
    onFailure: (error, requestId) =>
      logger.error({ requestId, error: toStack(error) }, "request failed"),
  });

  const stop = stopOnSignal(async () => {
    await server.close();
    await manjam.close();
  });
  // A client ends its server by closing the pipe.
  process.stdin.once("end", stop);
  process.stdout.once("error", stop);

  const { index } = await manjam.health.readiness();
  if (index.articles === 0) process.stderr.write(`${MCP_PHRASES[language].indexEmpty}\n`);
  await server.connect(new StdioServerTransport());
  logger.info({ articles: index.articles }, "listening on standard input");
}

function readLocale(environment: NodeJS.ProcessEnv): Language {
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return /^ar(?:[^a-z]|$)/i.test(locale ?? "") ? "ar" : "en";
}
