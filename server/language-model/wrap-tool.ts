/** A tool of the port as one of LangChain's. */
import { tool as toLangChainTool } from "@langchain/core/tools";
import { ToolMessage } from "@langchain/core/messages";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { AgentEvent, AgentTool } from "../answering/model/answering-agent.ts";
import type { WordRefusal } from "./refusals.ts";

export interface WrapToolOptions {
  readonly emit: (event: AgentEvent) => void;
  readonly signal: AbortSignal;
  readonly refuse: WordRefusal;
}

/** What the tool throws is told to the model, which may do without it or try again. */
export function wrapTool(tool: AgentTool, { emit, signal, refuse }: WrapToolOptions) {
  const { name, description, schema } = tool;
  return toLangChainTool(
    async (input, { toolCallId }: { readonly toolCallId?: string }) => {
      const id = toolCallId ?? "";
      emit({ kind: "tool-call", id, name, input });
      try {
        const output = await tool.run(input, signal);
        emit({ kind: "tool-result", id, name, output, failed: false });
        return typeof output === "string" ? output : JSON.stringify(output);
      } catch (error) {
        // Another error's message may hold a path or an address, which is nobody's business outside.
        const content =
          error instanceof ProblemError
            ? refuse("failed", { reason: error.detail.en })
            : refuse("unavailable");
        emit({ kind: "tool-result", id, name, output: content, failed: true });
        return new ToolMessage({ content, tool_call_id: id, name, status: "error" });
      }
    },
    { name, description, schema },
  );
}
