/** What a call that failed answers: the problem of the HTTP API, as a result that a model can read. */
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { Problem } from "../../core/contract/problem.ts";
import { PROBLEM_KEY } from "./meta-keys.ts";

/**
 * The stable code and the detail, then a line for each field at fault that the detail does not tell already;
 * the whole object under `_meta`.
 */
export function toToolFailure(problem: Problem): CallToolResult {
  const { code, detail, errors = [], status, requestId } = problem;
  const text = [
    `${code}: ${detail}`,
    ...errors
      .filter(({ message }) => !detail.includes(message))
      .map(({ path, message }) => `- ${path === "" ? "" : `${path}: `}${message}`),
    ...(status >= 500 ? [`requestId: ${requestId}`] : []),
  ].join("\n");
  return { isError: true, content: [{ type: "text", text }], _meta: { [PROBLEM_KEY]: problem } };
}
