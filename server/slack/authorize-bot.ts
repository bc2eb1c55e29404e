/** Who the bot is: asked of Slack once, and again only while Slack does not answer. */
import type { AuthorizeResult, webApi } from "@slack/bolt";

export interface BotIdentity extends AuthorizeResult {
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
}

/** @throws whatever Slack's client throws, such as a refused token; the next call asks anew */
export type AuthorizeBot = () => Promise<BotIdentity>;

export function createBotAuthorization(botToken: string, web: webApi.WebClient): AuthorizeBot {
  let asked: Promise<BotIdentity> | null = null;
  const ask = async (): Promise<BotIdentity> => {
    const { user_id: botUserId = "", bot_id: botId = "" } = await web.auth.test();
    return { botToken, botId, botUserId };
  };
  return async () => {
    asked ??= ask();
    try {
      return await asked;
    } catch (error) {
      asked = null;
      throw error;
    }
  };
}
