/** A tool as the protocol's server offers it, apart from the wire. */
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import type { Language } from "../../core/contract/language.ts";

export interface ToolContext {
  /** In which the result and its problems are told, as `chooseLanguage` has chosen it. */
  readonly language: Language;
  /** As QuestionAnswering has it: whose conversations a question may go on with. */
  readonly owner: string;
  /** Aborted once nobody waits for the result. */
  readonly signal: AbortSignal;
  /** Tells whoever waits how far it has come; does nothing where they did not ask for it. */
  readonly reportProgress: (message: string) => Promise<void>;
}

export interface ToolOutcome {
  /** Markdown, for models and people. */
  readonly text: string;
  /** Fits the tool's output schema. */
  readonly structured: Readonly<Record<string, unknown>>;
}

export interface McpTool {
  readonly name: string;
  /** Name, schemas and what it is good for, in `language`. */
  describe(language: Language): Tool;
  /** The question or words that `input` holds, for the log where that is allowed; null where there are none. */
  readQuestion(input: unknown): string | null;
  /** @param fallback the caller's language, where `input` is in none */
  chooseLanguage(input: unknown, fallback: Language): Language;
  /**
   * @param input the arguments as they came
   * @throws ProblemError for arguments that the contract does not allow, and whatever the service behind it throws
   */
  run(input: unknown, context: ToolContext): Promise<ToolOutcome>;
}
