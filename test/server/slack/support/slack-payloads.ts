/** What happens in a workspace, in Slack's words. */
import { createHmac } from "node:crypto";
import { BOT_USER, TEAM, type SlackWire } from "../../../support/wires/slack-wire.ts";

export type Payload = Readonly<Record<string, unknown>>;

export const CHANNEL = "C0NEWSROOM";
export const DIRECT = "D0DIRECT";
export const USER = "U0READER";

let count = 0;

/** A `ts` that no other message has. */
export function nextTs(): string {
  count += 1;
  return `${1_763_000_000 + count}.000200`;
}

export interface Said {
  readonly text: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly channel?: string;
  readonly fields?: Payload;
  readonly eventId?: string;
}

/** A message that mentions the bot, as its event `app_mention`. */
export function mention({ text, ...said }: Said): Payload {
  return toEvent("app_mention", { ...said, text: `<@${BOT_USER}> ${text}` });
}

/** A message of a channel, or with `channel: DIRECT` of a direct conversation. */
export function message(said: Said): Payload {
  const channelType = said.channel === DIRECT ? "im" : "channel";
  return toEvent("message", { ...said, fields: { channel_type: channelType, ...said.fields } });
}

function toEvent(type: string, said: Said): Payload {
  const { text, ts = nextTs(), thread, channel = CHANNEL, fields = {} } = said;
  count += 1;
  const threadTs = thread === undefined ? {} : { thread_ts: thread };
  return {
    token: "verification",
    team_id: TEAM,
    api_app_id: "A0MANJAM",
    event: { type, user: USER, text, ts, channel, event_ts: ts, ...threadTs, ...fields },
    type: "event_callback",
    event_id: said.eventId ?? `Ev${count}`,
    event_time: 1_763_000_000,
    authorizations: [{ team_id: TEAM, user_id: BOT_USER, is_bot: true }],
  };
}

export function command(text: string, responseUrl: string): Payload {
  return {
    command: "/manjam",
    text,
    response_url: responseUrl,
    trigger_id: "13345224609.738474920",
    user_id: USER,
    user_name: "reader",
    team_id: TEAM,
    team_domain: "news",
    channel_id: CHANNEL,
    channel_name: "newsroom",
    api_app_id: "A0MANJAM",
  };
}

export interface Click {
  readonly action: string;
  readonly value: string;
  readonly label: string;
  readonly responseUrl: string;
  readonly isEphemeral?: boolean;
  readonly user?: string;
  readonly thread?: string;
}

export function click(click: Click): Payload {
  const ts = nextTs();
  const { isEphemeral = false, thread } = click;
  return {
    type: "block_actions",
    team: { id: TEAM, domain: "news" },
    user: { id: click.user ?? USER, team_id: TEAM },
    channel: { id: CHANNEL, name: "newsroom" },
    container: { type: "message", message_ts: ts, is_ephemeral: isEphemeral },
    message: { ts, ...(thread === undefined ? {} : { thread_ts: thread }) },
    response_url: click.responseUrl,
    actions: [
      {
        type: "button",
        action_id: click.action,
        value: click.value,
        text: { type: "plain_text", text: click.label },
      },
    ],
  };
}

const ENVELOPES = { event_callback: "events_api", block_actions: "interactive" } as const;

/** Over the socket; returns the envelope's id. */
export function sendOverSocket(wire: SlackWire, payload: Payload, retry = 0): string {
  count += 1;
  const envelopeId = `envelope-${count}`;
  const { type } = payload;
  wire.send({
    envelope_id: envelopeId,
    payload,
    type:
      type === "event_callback" || type === "block_actions" ? ENVELOPES[type] : "slash_commands",
    accepts_response_payload: type !== "event_callback",
    ...(retry === 0 ? {} : { retry_attempt: retry, retry_reason: "timeout" }),
  });
  return envelopeId;
}

export interface Signed {
  readonly secret: string;
  /** Seconds since 1970. */
  readonly at?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Over HTTP, signed as Slack does. */
export function postSigned(
  url: string,
  body: string,
  { secret, at, headers = {} }: Signed,
): Promise<Response> {
  return fetch(url, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", ...signatureOf(body, secret, at), ...headers },
  });
}

/** @param at seconds since 1970 */
export function signatureOf(
  body: string,
  secret: string,
  at = Math.floor(Date.now() / 1_000),
): Record<string, string> {
  const signature = createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex");
  return { "X-Slack-Request-Timestamp": String(at), "X-Slack-Signature": `v0=${signature}` };
}
