/** Hands on what the model writes while it writes it. */
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import type { HandleLLMNewTokenCallbackFields } from "@langchain/core/callbacks/base";
import { ChatGenerationChunk } from "@langchain/core/outputs";

/** LangGraph's own streaming is not used: its callbacks run behind one queue for all runs of the process. */
export class TokenReader extends BaseCallbackHandler {
  readonly name = "token-reader";
  /** Makes the agent stream from the model at all. */
  readonly lc_prefer_streaming = true;
  /** Each piece is read before the next comes, and all before the step ends. */
  override awaitHandlers = true;
  readonly #read: (chunk: ChatGenerationChunk) => void;

  constructor(read: (chunk: ChatGenerationChunk) => void) {
    super();
    this.#read = read;
  }

  override handleLLMNewToken(
    ...parameters: Parameters<NonNullable<BaseCallbackHandler["handleLLMNewToken"]>>
  ): void {
    const fields: HandleLLMNewTokenCallbackFields | undefined = parameters[5];
    if (fields?.chunk instanceof ChatGenerationChunk) this.#read(fields.chunk);
  }
}
