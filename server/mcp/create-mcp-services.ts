/** What the protocol's server offers: made once, used by every connection. */
import type { QuestionAnswering } from "../answering/question-answering.ts";
import type { PassageSearchEngine } from "../retrieval/passage-search.ts";
import type { ArticleLibrary } from "../http/article-library.ts";
import { createArticleResources, type ArticleResources } from "./article-resources.ts";
import { createAskTool } from "./ask-tool.ts";
import { createHashpriceTool } from "./hashprice-tool.ts";
import type { McpTool } from "./mcp-tool.ts";
import { createAnswerRunner, type AnswerRunnerOptions } from "../http/run-answer.ts";
import { createSearchTool } from "./search-tool.ts";

export interface McpServices {
  readonly tools: readonly McpTool[];
  readonly resources: ArticleResources;
  /** The product's. */
  readonly version: string;
}

export interface McpServicesOptions extends AnswerRunnerOptions {
  readonly answering: QuestionAnswering;
  readonly searchEngine: PassageSearchEngine;
  readonly library: Pick<ArticleLibrary, "list" | "get">;
  /** ISO day that the calculator counts from. */
  readonly today: () => string;
  readonly showFullText: boolean;
  readonly version: string;
}

export function createMcpServices(options: McpServicesOptions): McpServices {
  const { answering, searchEngine, library, today, showFullText, version } = options;
  return {
    tools: [
      createAskTool({ answering, runAnswer: createAnswerRunner(options) }),
      createSearchTool({ searchEngine }),
      createHashpriceTool({ today }),
    ],
    resources: createArticleResources({ library, showFullText }),
    version,
  };
}
