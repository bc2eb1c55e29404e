/** Errors of Slack's Web API. */

/** Codes that no second attempt changes: the token is wrong, or not of this use. */
const REFUSALS = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "user_removed_from_team",
  "team_disabled",
  "not_allowed_token_type",
  "missing_scope",
]);
const SHAPES = new Set([
  "msg_blocks_too_long",
  "msg_too_long",
  "invalid_blocks",
  "invalid_blocks_format",
]);
/** Where the bot may not write, but an answer to a command may. */
const PLACES = new Set(["not_in_channel", "channel_not_found", "restricted_action", "is_archived"]);

/** Slack's own code, such as `not_in_channel`; null for other errors. */
export function slackCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("data" in error)) return null;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("error" in data)) return null;
  return typeof data.error === "string" ? data.error : null;
}

export function isTokenRefused(error: unknown): boolean {
  return REFUSALS.has(slackCodeOf(error) ?? "");
}

/** Whether a shorter or plainer message may be taken. */
export function isShapeRefused(error: unknown): boolean {
  // Response URLs tell no more than the status.
  const isBadResponse = error instanceof Error && "statusCode" in error && error.statusCode === 400;
  return isBadResponse || SHAPES.has(slackCodeOf(error) ?? "");
}

export function isPlaceRefused(error: unknown): boolean {
  return PLACES.has(slackCodeOf(error) ?? "");
}
