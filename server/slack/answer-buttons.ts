/** The buttons below an answer: ratings, and showing a private answer to everyone. */
import type { RespondFn } from "@slack/bolt";
import { z } from "zod";
import type { Feedback, KeptAnswer } from "../../core/contract/answers.ts";
import type { Logger } from "../../core/runtime/logger.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { AnswerStore } from "../answers/answer-store.ts";
import { toAsker, type RateAnswer } from "../answers/rate-answer.ts";
import type { ConversationStore } from "../conversation/conversation-store.ts";
import { toConversationTurn } from "../conversation/to-conversation-turn.ts";
import type { Bot } from "./answer-post.ts";
import { tellProblem } from "./ask-question.ts";
import type { OwnThreads } from "./own-threads.ts";
import { conversationOfThread, ownerOf } from "./read-post.ts";
import type { Seen } from "./seen.ts";
import { sendAnswer, type Sendable } from "./send-answer.ts";
import { isPlaceRefused } from "./slack-errors.ts";
import { SLACK_PHRASES } from "./slack-phrases.ts";

const clickSchema = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  actions: z.tuple([
    z.object({ value: z.string(), text: z.object({ text: z.string() }).optional() }),
  ]),
});

export interface ButtonClick {
  /** The whole interaction, as Slack sends it. */
  readonly body: unknown;
  readonly respond: RespondFn;
  readonly bot: Bot;
}

export interface AnswerButtons {
  rate(rating: Feedback["rating"], click: ButtonClick): Promise<void>;
  showEveryone(click: ButtonClick): Promise<void>;
}

export interface AnswerButtonsOptions {
  readonly store: AnswerStore;
  readonly rateAnswer: RateAnswer;
  readonly conversations: ConversationStore;
  readonly ownThreads: OwnThreads;
  readonly seen: Seen;
  readonly logger: Logger;
  /** ISO day that ages are counted from. */
  readonly today: () => string;
}

export function createAnswerButtons(options: AnswerButtonsOptions): AnswerButtons {
  const { store, rateAnswer, conversations, ownThreads, seen, logger, today } = options;

  /** @returns the thread that the answer began, or null where Slack does not tell */
  async function post(answer: KeptAnswer, click: Click, { respond, bot }: ButtonClick) {
    const send = async (message: Sendable): Promise<string | null> => {
      try {
        const channel = click.channel.id;
        const unfurl = { unfurl_links: false, unfurl_media: false };
        const { ts } = await bot.web.chat.postMessage({ ...message, ...unfurl, channel });
        return ts ?? null;
      } catch (error) {
        if (!isPlaceRefused(error)) throw error;
        await respond({ ...message, response_type: "in_channel", replace_original: false });
        return null;
      }
    };
    const audience = { kind: "shown", user: click.user.id } as const;
    return sendAnswer(answer, { audience, today: today() }, send);
  }

  /** What is asked below goes on from this answer, and from nothing else that was asked privately. */
  async function beginThread(answer: KeptAnswer, click: Click, ts: string): Promise<void> {
    const team = teamOf(click);
    const thread = { team, channel: click.channel.id, ts };
    ownThreads.add(thread);
    const turn = toConversationTurn(answer, null);
    await conversations.append(ownerOf(team), conversationOfThread(thread), turn);
  }

  async function rate(rating: Feedback["rating"], click: Click, event: ButtonClick): Promise<void> {
    const [{ value: answerId }] = click.actions;
    const asker = toAsker(`slack:${teamOf(click)}:${click.user.id}`);
    const isKept = await rateAnswer({ answerId, rating }, asker);
    const phrases = phrasesOf(click);
    await tellPrivately(isKept ? phrases.thanks : phrases.forgotten, click, event);
  }

  async function showEveryone(click: Click, event: ButtonClick): Promise<void> {
    const [{ value: answerId }] = click.actions;
    const key = `shown:${click.channel.id}:${answerId}`;
    if (!seen.isFirst(key)) return;
    try {
      const answer = await store.load(answerId);
      if (answer === null) {
        await tellPrivately(phrasesOf(click).forgotten, click, event);
        return;
      }
      const ts = await post(answer, click, event);
      if (ts !== null) await beginThread(answer, click, ts);
    } catch (error) {
      seen.forget(key);
      throw error;
    }
    await event.respond({ delete_original: true });
  }

  /** A button that does nothing would be pressed again and again. */
  async function orTell(event: ButtonClick, take: (click: Click) => Promise<void>): Promise<void> {
    const click = clickSchema.parse(event.body);
    try {
      await take(click);
    } catch (error) {
      const [{ text }] = click.actions;
      await tellPrivately(tellProblem(error, text?.text ?? "", logger), click, event);
    }
  }

  return {
    rate: (rating, event) => orTell(event, (click) => rate(rating, click, event)),
    showEveryone: (event) => orTell(event, (click) => showEveryone(click, event)),
  };
}

type Click = z.output<typeof clickSchema>;

function teamOf({ team, user }: Click): string {
  return team?.id ?? user.team_id ?? "";
}

/** In the language of the button, which is the answer's. */
function phrasesOf({ actions: [{ text }] }: Click) {
  return SLACK_PHRASES[detectLanguage(text?.text ?? "")];
}

async function tellPrivately(
  text: string,
  { channel, user, message, container }: Click,
  { respond, bot }: ButtonClick,
): Promise<void> {
  if (container?.is_ephemeral === true || message === undefined) {
    await respond({ text, response_type: "ephemeral", replace_original: false });
    return;
  }
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  await bot.web.chat.postEphemeral({ channel: channel.id, user: user.id, text, ...thread });
}
