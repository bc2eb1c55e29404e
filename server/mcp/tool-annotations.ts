/** What clients may know of all tools: they look and compute, and change nothing. */
import type { ToolAnnotations } from "@modelcontextprotocol/sdk/types.js";

export const READ_ONLY: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  // The collection is closed: nothing is looked up on the web.
  openWorldHint: false,
};
