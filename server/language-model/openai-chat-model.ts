/** LangChain's model for OpenAI's chat completions, which compatible servers speak too. */
import { ChatOpenAICompletions } from "@langchain/openai";

/**
 * OpenAI's client never lets go of a signal that it listens to, and LangGraph makes a new one for each step: some
 * kilobytes a run would be kept for ever. The client needs none, as its `fetch` follows the run's.
 */
export class OpenAiChatModel extends ChatOpenAICompletions {
  override _streamResponseChunks(
    ...[messages, options, runManager]: Parameters<ChatOpenAICompletions["_streamResponseChunks"]>
  ) {
    const { signal: _signal, ...others } = options;
    return super._streamResponseChunks(messages, others, runManager);
  }
}
