/** What a language model is told of a conversation: some earlier turns, then the sources and the question. */
import type { AgentMessage } from "./answering-agent.ts";
import type { AskedQuestion } from "../answerer.ts";
import { cutText } from "./cut-text.ts";
import type { NumberedSource } from "./numbered-sources.ts";
import type { Prompts } from "./prompts.ts";
import { toSourceBlock } from "./source-block.ts";

const EARLIER_TURNS = 4;
const EARLIER_ANSWER_CHARACTERS = 1_500;

/** The markers of earlier answers are left out: their numbers are those of other sources. */
export function toMessages(
  { text, language, history }: AskedQuestion,
  sources: readonly NumberedSource[],
  prompts: Pick<Prompts, "question">,
): readonly AgentMessage[] {
  const earlier = history.slice(-EARLIER_TURNS).flatMap(({ question, answer }): AgentMessage[] => [
    { role: "user", text: question },
    { role: "assistant", text: cutText(withoutMarkers(answer), EARLIER_ANSWER_CHARACTERS) },
  ]);
  const blocks = sources.map(({ id, passage }) => toSourceBlock(passage, id));
  const asked = prompts.question[language]({ sources: blocks.join("\n\n"), question: text });
  return [...earlier, { role: "user", text: asked }];
}

function withoutMarkers(answer: string): string {
  return answer.replaceAll(/ ?(?:\[\d+\])+/gu, "");
}
