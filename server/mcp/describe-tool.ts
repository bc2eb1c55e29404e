/** What clients are told of a tool before they call it. */
import type { Tool, ToolAnnotations } from "@modelcontextprotocol/sdk/types.js";
import type { Language } from "../../core/contract/language.ts";
import type { McpTool } from "./mcp-tool.ts";
import type { ToolSchemas } from "./tool-schemas.ts";

/** Of all tools: they look and compute, and change nothing. */
const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  // The collection is closed: nothing is looked up on the web.
  openWorldHint: false,
};

export interface ToolTexts {
  readonly title: string;
  /** What it is good for, for the model that chooses among tools. */
  readonly description: string;
}

/** The parts of a tool that no call changes. */
export function describeTool(
  name: string,
  texts: Readonly<Record<Language, ToolTexts>>,
  schemas: ToolSchemas,
): Pick<McpTool, "name" | "describe"> {
  return {
    name,
    describe: (language): Tool => ({
      name,
      ...texts[language],
      ...schemas,
      annotations: { ...READ_ONLY, title: texts[language].title },
    }),
  };
}
