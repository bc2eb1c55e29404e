/** Answers a message in its thread: eyes while it works, whatever comes of it. */
import type { webApi } from "@slack/bolt";
import type { Logger } from "../../core/runtime/logger.ts";
import { tellProblem, type AskQuestion } from "./ask-question.ts";
import { isCourtesy } from "./courtesies.ts";
import { renderHelp } from "./render/render-help.ts";
import type { OwnThreads } from "./own-threads.ts";
import { conversationOfThread, type Post } from "./read-post.ts";
import { sendAnswer, type Sendable } from "./send-answer.ts";
import { slackCodeOf } from "./slack-errors.ts";
import { toQuestion } from "./to-question.ts";

const EYES = "eyes";

export interface PostAnswering {
  /**
   * Whether `post` asks the bot: by a mention, in a direct message, or as a reply in a thread that is a conversation
   * with it and is said to nobody else; a reply that only gives thanks does not.
   */
  isAsked(post: Post, bot: Bot): Promise<boolean>;
  answer(post: Post, bot: Bot): Promise<void>;
}

/** The bot's side of a workspace. */
export interface Bot {
  readonly userId: string;
  readonly web: webApi.WebClient;
}

export interface PostAnsweringOptions {
  readonly ask: AskQuestion;
  readonly ownThreads: OwnThreads;
  readonly logger: Logger;
  /** ISO day that ages are counted from. */
  readonly today: () => string;
}

export function createPostAnswering(options: PostAnsweringOptions): PostAnswering {
  const { ask, ownThreads, logger, today } = options;

  async function react(name: "add" | "remove", { thread, ts }: Post, { web }: Bot): Promise<void> {
    try {
      await web.reactions[name]({ channel: thread.channel, timestamp: ts, name: EYES });
    } catch (error) {
      // An answer without eyes is better than none.
      const reason = slackCodeOf(error) ?? (error instanceof Error ? error.message : "unknown");
      logger.debug({ reason, name }, "no reaction in Slack");
    }
  }

  async function reply(post: Post, { web }: Bot, question: string): Promise<void> {
    const { channel, ts } = post.thread;
    const send = (message: Sendable) =>
      web.chat.postMessage({
        ...message,
        channel,
        thread_ts: ts,
        unfurl_links: false,
        unfurl_media: false,
      });
    if (question === "") {
      await send({ text: renderHelp() });
      return;
    }
    try {
      const conversationId = conversationOfThread(post.thread);
      const answer = await ask({ team: post.thread.team, text: question, conversationId });
      await sendAnswer(answer, { audience: { kind: "thread" }, today: today() }, send);
    } catch (error) {
      await send({ text: tellProblem(error, question, logger) });
    }
  }

  return {
    async isAsked(post, { userId, web }) {
      if (post.mentionsBot) return true;
      if (post.isReply && isCourtesy(post.text)) return false;
      if (post.isDirect) return true;
      if (!post.isReply || post.mentionsOthers) return false;
      return ownThreads.has(post.thread, web, userId);
    },
    async answer(post, bot) {
      if (!post.isReply) ownThreads.add(post.thread);
      const added = react("add", post, bot);
      try {
        await reply(post, bot, toQuestion(post.text, bot.userId));
      } finally {
        // Not before it was added, or it would stay.
        await added;
        await react("remove", post, bot);
      }
    },
  };
}
