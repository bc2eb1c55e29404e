/** The one logger: structured lines on standard error, secrets left out. */
import { destination, pino, type Logger } from "pino";

export type { Logger };

const SECRETS = [
  "authorization",
  "*.authorization",
  '*["x-api-key"]',
  "*.cookie",
  "headers.authorization",
  "headers.cookie",
  'headers["x-api-key"]',
];

/** Writes to standard error, so that a command's own output stays clean on standard output. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, redact: { paths: SECRETS, remove: true } }, destination(2));
}
