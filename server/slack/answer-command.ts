/** Answers `/manjam`, for the asker alone. */
import type { RespondFn, SlashCommand } from "@slack/bolt";
import type { Logger } from "../../core/runtime/logger.ts";
import { tellProblem, type AskQuestion } from "./ask-question.ts";
import { renderHelp } from "./render/render-help.ts";
import { sendAnswer, type Sendable } from "./send-answer.ts";
import { toQuestion } from "./to-question.ts";

const HELP = new Set(["", "help", "مساعدة"]);

export interface CommandAnsweringOptions {
  readonly ask: AskQuestion;
  readonly logger: Logger;
  /** ISO day that ages are counted from. */
  readonly today: () => string;
}

export type AnswerCommand = (command: SlashCommand, respond: RespondFn) => Promise<void>;

export function createCommandAnswering({
  ask,
  logger,
  today,
}: CommandAnsweringOptions): AnswerCommand {
  return async (command, respond) => {
    const send = (message: Sendable) => respond({ ...message, response_type: "ephemeral" });
    const question = toQuestion(command.text, "");
    if (HELP.has(question.toLowerCase())) {
      await send({ text: renderHelp() });
      return;
    }
    try {
      const conversationId = conversationOfCommand(command);
      const answer = await ask({ team: command.team_id, text: question, conversationId });
      await sendAnswer(answer, { audience: { kind: "private" }, today: today() }, send);
    } catch (error) {
      await send({ text: tellProblem(error, question, logger) });
    }
  };
}

/** What one person asks privately in one channel is a conversation, so that a question asked back can be answered. */
function conversationOfCommand({ team_id, channel_id, user_id }: SlashCommand): string {
  return `slack:${team_id}:${channel_id}:${user_id}`;
}
