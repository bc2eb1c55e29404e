/** Progress notifications, for calls that asked for them. */
import type { RequestHandlerExtra } from "@modelcontextprotocol/sdk/shared/protocol.js";
import type { ServerNotification, ServerRequest } from "@modelcontextprotocol/sdk/types.js";

type Extra = Pick<
  RequestHandlerExtra<ServerRequest, ServerNotification>,
  "_meta" | "signal" | "sendNotification"
>;

/** The notifications count up by one; without a token in the request there are none. */
export function createProgressReport(extra: Extra): (message: string) => Promise<void> {
  const progressToken = extra._meta?.progressToken;
  if (progressToken === undefined) return async () => undefined;
  let progress = 0;
  return async (message) => {
    if (extra.signal.aborted) return;
    progress += 1;
    await extra.sendNotification({
      method: "notifications/progress",
      params: { progressToken, progress, message },
    });
  };
}
