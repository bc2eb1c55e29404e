/** Questions from Slack on the one answering path. */
import { randomUUID } from "node:crypto";
import { askRequestSchema, type AskResponse } from "../../core/contract/ask.ts";
import type { Language } from "../../core/contract/language.ts";
import type { Logger } from "../../core/runtime/logger.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { parseQuestion } from "../http/parse-question.ts";
import type { RunAnswer } from "../http/run-answer.ts";
import { toProblem } from "../http/to-problem.ts";
import { toStack } from "../http/to-stack.ts";
import { ownerOf } from "./read-post.ts";
import { SLACK_PHRASES } from "./slack-phrases.ts";
import { escapeMrkdwn } from "./text/escape-mrkdwn.ts";

export interface Question {
  readonly team: string;
  readonly text: string;
  readonly conversationId: string;
}

export interface AskQuestionOptions {
  readonly answering: QuestionAnswering;
  readonly runAnswer: RunAnswer;
  readonly logger: Logger;
  /** Whether the question may stand in the log. */
  readonly logQuestions: boolean;
  /** Aborted when the answers that still run are to be given up. */
  readonly closing: AbortSignal;
}

/** @throws ProblemError as the answering does, or the reason of `closing` */
export type AskQuestion = (question: Question) => Promise<AskResponse>;

export function createAskQuestion({
  answering,
  runAnswer,
  logger,
  logQuestions,
  closing,
}: AskQuestionOptions): AskQuestion {
  return async ({ team, text, conversationId }) => {
    const started = performance.now();
    const request = parseQuestion(askRequestSchema, { question: text, conversationId });
    const response = await runAnswer({
      start: (signal) => answering.ask(request, signal, { owner: ownerOf(team) }),
      signal: closing,
    });
    const durationMs = Math.round(performance.now() - started);
    const question = logQuestions ? { question: text } : {};
    logger.info({ status: response.status, durationMs, ...question }, "question from Slack");
    return response;
  };
}

/** What went wrong, for whoever asked; what is our own fault goes to the log as well. */
export function tellProblem(error: unknown, text: string, logger: Logger): string {
  const language: Language = detectLanguage(text);
  const problem = toProblem(error, { language, requestId: randomUUID() });
  const { requestId, status, detail } = problem;
  if (status < 500) return `:warning: ${escapeMrkdwn(detail)}`;
  logger.error({ requestId, error: toStack(error) }, "question from Slack failed");
  return `:warning: ${escapeMrkdwn(detail)}\n${SLACK_PHRASES[language].requestId(requestId)}`;
}
