/** Slack over the parts of the product; nothing of it is loaded where it is not set up. */
import { dayNow } from "../core/runtime/day-now.ts";
import type { Logger } from "../core/runtime/logger.ts";
import type { Settings } from "../core/runtime/settings.ts";
import type { Manjam } from "./compose.ts";
import type { SlackFront } from "./slack/create-slack-front.ts";

export interface SlackParts {
  readonly settings: Pick<Settings, "slack" | "logQuestions">;
  readonly manjam: Pick<Manjam, "questions" | "answers" | "conversations">;
  readonly logger: Logger;
  /** ISO day that ages are counted from. */
  readonly today?: () => string;
  readonly graceMs?: number;
}

/** @returns null where the settings have no Slack */
export async function composeSlack({
  settings: { slack, logQuestions },
  manjam,
  logger,
  today = dayNow,
  ...rest
}: SlackParts): Promise<SlackFront | null> {
  if (slack === null) return null;
  const { createSlackFront } = await import("./slack/create-slack-front.ts");
  return createSlackFront({
    settings: slack,
    answering: manjam.questions,
    answers: manjam.answers,
    conversations: manjam.conversations,
    logger,
    logQuestions,
    today,
    ...rest,
  });
}
