/** Messages of people out of Slack's events. */
import { z } from "zod";

/** Of messages that people write; all others tell of edits, joined channels, bots and the like. */
const WRITTEN = new Set([undefined, "file_share", "thread_broadcast"]);

const eventSchema = z.object({
  type: z.enum(["app_mention", "message"]),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  text: z.string().default(""),
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.string().optional(),
  edited: z.unknown().optional(),
  hidden: z.boolean().optional(),
});

/** Where something is said. */
export interface Thread {
  readonly team: string;
  readonly channel: string;
  /** The `ts` of its first message. */
  readonly ts: string;
}

export interface Post {
  readonly thread: Thread;
  /** Of the message itself; its id within the channel. */
  readonly ts: string;
  /** Whether others have said something in the thread before. */
  readonly isReply: boolean;
  readonly isDirect: boolean;
  readonly mentionsBot: boolean;
  /** Whether it is said to a person, a group or the whole channel. */
  readonly mentionsOthers: boolean;
  readonly text: string;
}

/** @returns null for whatever is not a new message of a person */
export function readPost(
  event: unknown,
  { team, botUserId }: { readonly team: string; readonly botUserId: string },
): Post | null {
  const { success, data } = eventSchema.safeParse(event);
  if (!success) return null;
  const { channel, text, ts } = data;
  const isByPerson = data.bot_id === undefined && data.user !== botUserId;
  const isNew = data.edited === undefined && data.hidden !== true;
  if (!WRITTEN.has(data.subtype) || !isByPerson || !isNew) return null;
  const mentions = [...text.matchAll(/<(@[\w]+|![\w^]+)/gu)].map(([, name]) => name);
  const bot = `@${botUserId}`;
  return {
    thread: { team, channel, ts: data.thread_ts ?? ts },
    ts,
    isReply: data.thread_ts !== undefined && data.thread_ts !== ts,
    isDirect: data.channel_type === "im",
    mentionsBot: data.type === "app_mention" || mentions.includes(bot),
    mentionsOthers: mentions.some((name) => name !== bot),
    text,
  };
}

/** The id of the conversation that a thread is, the same after a restart. */
export function conversationOfThread({ team, channel, ts }: Thread): string {
  return `slack:${team}:${channel}:${ts}`;
}

/** Conversations of Slack are apart from those of every other front, and of other teams. */
export function ownerOf(team: string): string {
  return `slack:${team}`;
}
