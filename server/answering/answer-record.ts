/** Gathers the parts of an answer as they come into the fields of the response. */
import type { AskResponse } from "../../core/contract/ask.ts";
import type { AnswerPart } from "./answerer.ts";

export interface AnsweredFields extends Pick<
  AskResponse,
  "status" | "answer" | "citations" | "disagreements" | "tool" | "suggestions" | "mode" | "model"
> {
  /** What the conversation keeps for its next turn: see `clarification`; null where nothing is kept. */
  readonly pending: unknown;
}

export interface AnswerRecord {
  add(part: AnswerPart): void;
  end(): AnsweredFields;
}

export function createAnswerRecord(): AnswerRecord {
  let answer = "";
  let status: AskResponse["status"] = "answered";
  let tool: AskResponse["tool"] = null;
  let suggestions: AskResponse["suggestions"] = [];
  let by: Pick<AskResponse, "mode" | "model"> = { mode: "extractive", model: null };
  let pending: unknown = null;
  const citations: AskResponse["citations"] = [];
  const disagreements: AskResponse["disagreements"] = [];
  return {
    add(part) {
      switch (part.kind) {
        case "answered-by":
          by = { mode: part.mode, model: part.model };
          break;
        case "tool-call":
          tool = { name: "hashprice", input: { ...part.input }, output: {} };
          break;
        case "tool-result":
          if (tool !== null) tool = { ...tool, output: { ...part.output } };
          break;
        case "citation":
          citations.push(part.citation);
          break;
        case "disagreement":
          disagreements.push({ citations: [...part.citations] });
          break;
        case "text":
          answer += part.text;
          break;
        case "not-found":
          status = "not-found";
          suggestions = [...part.suggestions];
          break;
        case "clarification":
          status = "needs-clarification";
          break;
        case "keep":
          pending = part.pending;
      }
    },
    end: () => ({ status, answer, citations, disagreements, tool, suggestions, ...by, pending }),
  };
}
