/** The front with Bolt's real client against a local Slack, over scripted answers. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { rememberAnswers } from "../../../../server/answers/remember-answers.ts";
import { createInMemoryAnswerStore } from "../../../../server/answers/in-memory-answer-store.ts";
import { answersKeptFor } from "../../../../server/answers/answer-limits.ts";
import type { FeedbackEntry } from "../../../../server/answers/feedback-book.ts";
import type { QuestionAnswering } from "../../../../server/answering/question-answering.ts";
import { createInMemoryConversationStore } from "../../../../server/conversation/in-memory-conversation-store.ts";
import type { ConversationStore } from "../../../../server/conversation/conversation-store.ts";
import { createSlackFront, type SlackFront } from "../../../../server/slack/create-slack-front.ts";
import { openSlackWire, type SlackWire } from "../../../support/wires/slack-wire.ts";

export const TOKENS = {
  botToken: "xoxb-bot-0123456789",
  appToken: "xapp-app-0123456789",
  signingSecret: "signing-0123456789",
} as const;

export interface OpenedSlack {
  readonly wire: SlackWire;
  readonly front: SlackFront;
  readonly conversations: ConversationStore;
  readonly feedback: FeedbackEntry[];
  readonly logLines: string[];
}

export interface OpenSlackOptions {
  readonly answering: QuestionAnswering;
  readonly mode?: "socket" | "http";
  readonly wire?: SlackWire;
  readonly graceMs?: number;
}

/** Connected, where the mode is the socket. */
export async function openSlack({
  answering,
  mode = "socket",
  wire: given,
  graceMs = 2_000,
}: OpenSlackOptions): Promise<OpenedSlack> {
  const wire = given ?? (await openSlackWire());
  const logLines: string[] = [];
  const logger = pino(
    { level: "debug", base: null },
    new Writable({
      write(line, _encoding, callback) {
        logLines.push(String(line));
        callback();
      },
    }),
  );
  const store = createInMemoryAnswerStore({ limits: answersKeptFor(1) });
  const conversations = createInMemoryConversationStore();
  const feedback: FeedbackEntry[] = [];
  const front = createSlackFront({
    settings: {
      botToken: TOKENS.botToken,
      appToken: mode === "socket" ? TOKENS.appToken : null,
      signingSecret: mode === "http" ? TOKENS.signingSecret : null,
      apiUrl: wire.apiUrl,
    },
    answering: rememberAnswers(answering, { store, logger }),
    answers: {
      store,
      feedback: {
        record: async (entry) => void feedback.push(entry),
        read: async () => feedback,
      },
    },
    conversations,
    logger,
    logQuestions: false,
    today: () => "2026-11-25",
    graceMs,
  });
  await front.start();
  return { wire, front, conversations, feedback, logLines };
}
