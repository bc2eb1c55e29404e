/** The settings of Slack. */
import { z } from "zod";
import { baseUrl, secret } from "./credentials.ts";

export interface SlackSettings {
  /** A secret. */
  readonly botToken: string;
  /** A secret. Null: no connection in socket mode is opened. */
  readonly appToken: string | null;
  /** A secret. Null: nothing is taken at POST /slack/events. */
  readonly signingSecret: string | null;
  /** Where Slack's Web API is spoken, with a slash at its end; null: at Slack itself. */
  readonly apiUrl: string | null;
}

/** The variables of the environment that make up `SlackSettings`. */
export const slackVariables = {
  SLACK_BOT_TOKEN: token("xoxb-").optional(),
  SLACK_APP_TOKEN: token("xapp-").optional(),
  SLACK_SIGNING_SECRET: secret("the signing secret").optional(),
  SLACK_API_URL: baseUrl().optional(),
};

const variablesSchema = z.object(slackVariables);

/**
 * @returns the settings, null where Slack is not set up, or what is missing as a line that names the variable
 */
export function toSlackSettings(
  variables: z.output<typeof variablesSchema>,
): SlackSettings | null | { readonly mistake: string } {
  const botToken = variables.SLACK_BOT_TOKEN;
  const appToken = variables.SLACK_APP_TOKEN ?? null;
  const signingSecret = variables.SLACK_SIGNING_SECRET ?? null;
  if (botToken === undefined) {
    if (appToken === null && signingSecret === null) return null;
    const given = appToken === null ? "SLACK_SIGNING_SECRET" : "SLACK_APP_TOKEN";
    return { mistake: `SLACK_BOT_TOKEN: ${given} is set and needs it` };
  }
  if (appToken === null && signingSecret === null) {
    return {
      mistake:
        "SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN (socket mode) or SLACK_SIGNING_SECRET (POST /slack/events) beside it",
    };
  }
  const apiUrl = variables.SLACK_API_URL?.replace(/\/*$/u, "/") ?? null;
  return { botToken, appToken, signingSecret, apiUrl };
}

/** Tokens are told apart by how they begin, and easily mistaken for one another. */
function token(beginning: string) {
  return secret("a token").startsWith(beginning, {
    error: `must be the token that begins with ${beginning}`,
  });
}
