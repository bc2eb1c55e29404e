/** Slack as a front: Bolt takes what happens there, the one answering path answers it. */
import { App, webApi, type Receiver } from "@slack/bolt";
import type { RequestHandler } from "express";
import type { Logger } from "../../core/runtime/logger.ts";
import { SettingsError } from "../../core/runtime/settings.ts";
import type { SlackSettings } from "../../core/runtime/slack-settings.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { createAnswerRating, type RatedAnswers } from "../answers/rate-answer.ts";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import { shuttingDown } from "../http/answer-problems.ts";
import { ANSWER_TIMEOUT_MS } from "../http/answer-run.ts";
import { createAnswerRunner } from "../http/run-answer.ts";
import { toStack } from "../http/to-stack.ts";
import { createAnswerButtons } from "./answer-buttons.ts";
import { createCommandAnswering } from "./answer-command.ts";
import { createPostAnswering } from "./answer-post.ts";
import { createAskQuestion } from "./ask-question.ts";
import { createBotAuthorization } from "./authorize-bot.ts";
import { createBoltLogger } from "./bolt-logger.ts";
import { createEventsRoute } from "./events-route.ts";
import { listen } from "./listen.ts";
import { createOwnThreads } from "./own-threads.ts";
import { createRunningTasks } from "./running-tasks.ts";
import { createSeen } from "./seen.ts";
import { isTokenRefused, slackCodeOf } from "./slack-errors.ts";
import { createSocketConnection } from "./socket-connection.ts";

const GRACE_MS = 10_000;
const REQUEST_TIMEOUT_MS = 20_000;
/** About a quarter of a minute in all; a rate limit waits as long as Slack says. */
const RETRIES = { retries: 4, minTimeout: 500, factor: 2.2, randomize: true };

export interface SlackFrontOptions {
  readonly settings: SlackSettings;
  readonly answering: QuestionAnswering;
  readonly answers: RatedAnswers;
  readonly conversations: ConversationStore;
  readonly logger: Logger;
  /** Whether questions may be written down. */
  readonly logQuestions: boolean;
  /** ISO day that ages are counted from. */
  readonly today: () => string;
  /** How long running answers may go on after close(). */
  readonly graceMs?: number;
}

export interface SlackFront {
  /** POST /slack/events, to be mounted without the guards of the API; null without a signing secret. */
  readonly events: RequestHandler | null;
  /**
   * Makes itself known to Slack, and connects in socket mode where there is an app token.
   * @throws SettingsError where Slack refuses a token
   */
  start(): Promise<void>;
  /** Takes nothing more, lets running answers end, and after the grace time tells that they were given up. */
  close(): Promise<void>;
}

export function createSlackFront(options: SlackFrontOptions): SlackFront {
  const { settings, answering, answers, conversations, logger, logQuestions, today } = options;
  const { botToken, appToken, signingSecret, apiUrl } = settings;
  const secrets = [botToken, appToken, signingSecret].filter((secret) => secret !== null);
  const boltLogger = createBoltLogger(logger, secrets);
  const clientOptions: webApi.WebClientOptions = {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: RETRIES,
    timeout: REQUEST_TIMEOUT_MS,
    logger: boltLogger,
  };
  const web = new webApi.WebClient(botToken, { ...clientOptions });
  const authorize = createBotAuthorization(botToken, web);
  const socket =
    appToken === null
      ? null
      : createSocketConnection({ appToken, clientOptions, boltLogger, logger });
  const route = signingSecret === null ? null : createEventsRoute({ signingSecret });

  const receivers = [socket?.receiver, route?.receiver].filter((part) => part !== undefined);
  const app = new App({
    receiver: joinReceivers(receivers),
    authorize,
    clientOptions: { ...clientOptions },
    logger: boltLogger,
    convoStore: false,
    attachFunctionToken: false,
  });

  const closing = new AbortController();
  const onFailure = (error: unknown): void =>
    logger.error({ error: toStack(error) }, "Slack was not answered");
  const tasks = createRunningTasks(onFailure);
  const seen = createSeen();
  const ownThreads = createOwnThreads(logger);
  const ask = createAskQuestion({
    answering,
    runAnswer: createAnswerRunner({ timeoutMs: ANSWER_TIMEOUT_MS }),
    logger,
    logQuestions,
    closing: closing.signal,
  });
  listen(app, {
    posts: createPostAnswering({ ask, ownThreads, logger, today }),
    answerCommand: createCommandAnswering({ ask, logger, today }),
    buttons: createAnswerButtons({
      store: answers.store,
      rateAnswer: createAnswerRating({ answers, logQuestions }),
      conversations,
      ownThreads,
      seen,
      logger,
      today,
    }),
    seen,
    tasks,
    onFailure,
  });

  return {
    events: route?.handler ?? null,
    async start() {
      try {
        await authorize();
      } catch (error) {
        if (isTokenRefused(error)) throw botTokenRefused(slackCodeOf(error));
        logger.warn({ error: toStack(error) }, "Slack does not tell who the bot is");
      }
      await socket?.start();
    },
    async close() {
      await socket?.close();
      await tasks.end(options.graceMs ?? GRACE_MS, () => closing.abort(shuttingDown()));
    },
  };
}

/** Bolt takes one receiver; events may come in either way, and from both they are answered once. */
function joinReceivers(receivers: readonly Receiver[]): Receiver {
  return {
    init: (app) => receivers.forEach((receiver) => receiver.init(app)),
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

function botTokenRefused(code: string | null): SettingsError {
  return new SettingsError([`SLACK_BOT_TOKEN: Slack refuses it (${code})`]);
}
