/** The connection to Slack in socket mode: opened, and opened again whenever it ends. */
import { setTimeout as delay } from "node:timers/promises";
import { SocketModeReceiver, type Logger as SlackLogger, type webApi } from "@slack/bolt";
import type { Logger } from "../../core/runtime/logger.ts";
import { SettingsError } from "../../core/runtime/settings.ts";
import { isTokenRefused, slackCodeOf } from "./slack-errors.ts";

const HELLO_TIMEOUT_MS = 15_000;
const FAREWELL_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

export interface SocketConnectionOptions {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly boltLogger: SlackLogger;
  readonly logger: Logger;
}

export interface SocketConnection {
  readonly receiver: SocketModeReceiver;
  /**
   * Settles once Slack has said hello, however long it takes.
   * @throws SettingsError where Slack refuses the token
   */
  start(): Promise<void>;
  /** Takes nothing more; what was taken goes on. */
  close(): Promise<void>;
}

/**
 * Reconnecting is done here: Bolt's own leaves a rejection without a handler when Slack answers a reconnection
 * with an error, which would end the process.
 */
export function createSocketConnection({
  appToken,
  clientOptions,
  boltLogger,
  logger,
}: SocketConnectionOptions): SocketConnection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    // One attempt: the next one is decided below. A copy, as the client changes what it is given.
    installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
  });
  const { client } = receiver;
  const closing = new AbortController();

  async function connect(): Promise<void> {
    const timer = setTimeout(() => void client.disconnect(), HELLO_TIMEOUT_MS);
    try {
      await client.start();
    } finally {
      clearTimeout(timer);
    }
  }

  async function connectAgainAndAgain(): Promise<void> {
    for (let attempt = 1; !closing.signal.aborted; attempt += 1) {
      try {
        await connect();
        if (closing.signal.aborted) {
          void client.disconnect();
          return;
        }
        logger.info("connected to Slack");
        return;
      } catch (error) {
        if (closing.signal.aborted) return;
        if (isTokenRefused(error)) throw tokenRefused(slackCodeOf(error));
        const pauseMs = Math.min(2 ** (attempt - 1) * 500, LONGEST_PAUSE_MS);
        const reason = error instanceof Error ? error.name : "the connection ended";
        logger.warn({ reason, pauseMs }, "Slack cannot be reached; trying again");
        await delay(pauseMs, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  }

  let isOpen = false;
  client.on("connected", () => (isOpen = true));
  client.on("disconnected", () => {
    if (!isOpen || closing.signal.aborted) return;
    isOpen = false;
    connectAgainAndAgain().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : "unknown";
      logger.error({ reason }, "the connection to Slack has ended");
    });
  });
  return {
    receiver,
    start: connectAgainAndAgain,
    async close() {
      closing.abort();
      // Slack's own farewell may take half a minute, or not come at all.
      if (isOpen) await Promise.race([client.disconnect(), delay(FAREWELL_MS)]);
    },
  };
}

function tokenRefused(code: string | null): SettingsError {
  return new SettingsError([
    `SLACK_APP_TOKEN: Slack refuses it (${code}); it needs the scope connections:write`,
  ]);
}
