/** Follow-ups rewritten by a language model, by rules where it fails. */
import { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";
import type { AnsweringAgent } from "./answering-agent.ts";
import { elementsAsked, elementsTold } from "../question-elements.ts";
import type { FollowUp, FollowUpRewriter } from "../understand-question.ts";
import type { Prompts } from "./prompts.ts";

const EARLIER_TURNS = 4;
const EARLIER_ANSWER_CHARACTERS = 400;
/** A reader waits for this before anything is searched. */
const TIMEOUT_MS = 6_000;
const LANGUAGE_NAMES = { en: "English", ar: "Arabic" } as const;

export interface ModelFollowUpRewriterOptions {
  readonly agent: AnsweringAgent;
  readonly prompts: Pick<Prompts, "rewriteFollowUp">;
  readonly rules: FollowUpRewriter;
  /** Told why the rules were used; holds no text of the conversation. */
  readonly onFallback: (reason: unknown) => void;
}

export function createModelFollowUpRewriter({
  agent,
  prompts,
  rules,
  onFallback,
}: ModelFollowUpRewriterOptions): FollowUpRewriter {
  async function askModel(followUp: FollowUp, signal: AbortSignal): Promise<string> {
    const system = prompts.rewriteFollowUp({
      history: toTranscript(followUp),
      question: followUp.question,
      language: LANGUAGE_NAMES[followUp.language],
    });
    let text = "";
    const request = { system, messages: [userMessage(followUp.question)], tools: [] };
    for await (const event of agent.run(request, signal)) {
      if (event.kind === "text") text += event.text;
    }
    return text;
  }

  return {
    async rewrite(followUp, signal) {
      const bounded = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      try {
        const rewritten = toQuestion(await askModel(followUp, bounded));
        if (rewritten !== null && staysWithin(rewritten, followUp)) return rewritten;
        onFallback(new Error("what came back is not the question"));
      } catch (error) {
        signal.throwIfAborted();
        onFallback(error);
      }
      return rules.rewrite(followUp, signal);
    },
  };
}

function userMessage(text: string) {
  return { role: "user", text } as const;
}

function toTranscript({ history }: FollowUp): string {
  return history
    .slice(-EARLIER_TURNS)
    .map(({ standaloneQuestion, answer }) => {
      const told = answer.slice(0, EARLIER_ANSWER_CHARACTERS).replaceAll(/\s+/gu, " ");
      return `- ${standaloneQuestion}\n  ${told}`;
    })
    .join("\n");
}

/** Whether each place and company that it names was named in the conversation. */
function staysWithin(rewritten: string, { question, history }: FollowUp): boolean {
  const said = history.flatMap((turn) => [turn.question, turn.standaloneQuestion, turn.answer]);
  const told = elementsTold([question, ...said].join("\n"));
  return [...elementsAsked(rewritten)].every(
    (element) => !/^(?:place|company):/u.test(element) || told.has(element),
  );
}

/** One line, as a question is; null for what cannot be one. */
function toQuestion(text: string): string | null {
  const line = text.trim().replace(/^["“«]|["”»]$/gu, "");
  const isQuestion =
    /[\p{L}\p{N}]/u.test(line) && !line.includes("\n") && line.length <= QUESTION_MAX_CHARACTERS;
  return isQuestion ? line : null;
}
