/** Bolt's log inside of ours: without payloads, and without anything secret. */
import { LogLevel, type Logger as SlackLogger } from "@slack/bolt";
import type { Logger } from "../../core/runtime/logger.ts";

/** A ticket in the address of a socket lets anyone take our place. */
const SOCKET_ADDRESS = /wss?:\/\/[^\s"']+/gu;

/** @param secrets never written, wherever they turn up */
export function createBoltLogger(logger: Logger, secrets: readonly string[]): SlackLogger {
  const tell = (parts: readonly unknown[]): string => {
    const text = parts.map((part) => toText(part)).join(" ");
    return secrets
      .reduce((told, secret) => told.replaceAll(secret, "[secret]"), text)
      .replace(SOCKET_ADDRESS, "[socket]");
  };
  return {
    // Bolt tells whole requests and answers there.
    debug: () => undefined,
    info: (...parts: unknown[]) => logger.debug({ slack: tell(parts) }, "Slack client"),
    warn: (...parts: unknown[]) => logger.warn({ slack: tell(parts) }, "Slack client"),
    error: (...parts: unknown[]) => logger.error({ slack: tell(parts) }, "Slack client"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Other objects may hold what a user wrote. */
function toText(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === "string" || typeof part === "number" ? String(part) : "";
}
