/** Follow-ups rewritten by a language model, by rules where it fails. */
import { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";
import type { AnsweringAgent } from "./answering-agent.ts";
import { hasContactAddress } from "../grounding/claims/contact-addresses.ts";
import { elementsAsked, elementsTold } from "../question-elements.ts";
import type { FollowUp, FollowUpRewriter } from "../understand-question.ts";
import { cutText } from "./cut-text.ts";
import type { Prompts } from "./prompts.ts";

const EARLIER_TURNS = 4;
const EARLIER_ANSWER_CHARACTERS = 400;
/** A reader waits for this before anything is searched. */
const TIMEOUT_MS = 6_000;
const ASKS = /[?؟]\s*$/u;
const LANGUAGE_NAMES = { en: "English", ar: "Arabic" } as const;

export interface ModelFollowUpRewriterOptions {
  readonly agent: AnsweringAgent;
  readonly prompts: Pick<Prompts, "rewriteFollowUp">;
  readonly rules: FollowUpRewriter;
  /** Told why the rules were used; holds no text of the conversation. */
  readonly onFallback: (reason: unknown) => void;
  readonly timeoutMs?: number;
}

export function createModelFollowUpRewriter({
  agent,
  prompts,
  rules,
  onFallback,
  timeoutMs = TIMEOUT_MS,
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
      // Half a question, or an excuse.
      if (event.kind === "end" && event.finishReason !== "stop") return "";
    }
    return text;
  }

  return {
    async rewrite(followUp, signal) {
      signal.throwIfAborted();
      // Not AbortSignal.any with AbortSignal.timeout: Node forgets such a timeout when it collects garbage.
      const bounded = new AbortController();
      const stop = (): void => bounded.abort(signal.reason);
      signal.addEventListener("abort", stop, { once: true });
      const timer = setTimeout(() => bounded.abort(new Error("too slow")), timeoutMs);
      try {
        const rewritten = toQuestion(await askModel(followUp, bounded.signal), followUp.question);
        if (rewritten !== null && staysWithin(rewritten, followUp)) return rewritten;
        onFallback(new Error("what came back is not the question"));
      } catch (error) {
        signal.throwIfAborted();
        onFallback(error);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
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
      const told = cutText(answer, EARLIER_ANSWER_CHARACTERS).replaceAll(/\s+/gu, " ");
      return `- ${standaloneQuestion}\n  ${told}`;
    })
    .join("\n");
}

/**
 * Whether each place, company and number that it names was named in the conversation. An answer may name what its
 * question does, so that an order in an earlier answer must not get into the question.
 */
function staysWithin(rewritten: string, { question, history }: FollowUp): boolean {
  const asked = [question, ...history.map((turn) => turn.question)].join("\n");
  const said = history.flatMap((turn) => [turn.standaloneQuestion, turn.answer]);
  const told = elementsTold([asked, ...said].join("\n"));
  const isTold = [...elementsAsked(rewritten)].every(
    (element) => !/^(?:place|company|number):/u.test(element) || told.has(element),
  );
  return isTold && !hasContactAddress(rewritten, asked);
}

/** One line that asks where the follow-up asks; null for what cannot be a question. */
function toQuestion(text: string, followUp: string): string | null {
  const line = text.trim().replace(/^["“«]|["”»]$/gu, "");
  const isLine =
    /[\p{L}\p{N}]/u.test(line) && !line.includes("\n") && line.length <= QUESTION_MAX_CHARACTERS;
  return isLine && (ASKS.test(line) || !ASKS.test(followUp)) ? line : null;
}
