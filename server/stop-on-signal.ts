/** The end of a server's process: in order, and once. */
import type { Logger } from "../core/runtime/logger.ts";

/** On SIGINT or SIGTERM: waits for `close`, however often the signal comes, then ends the process. */
export function stopOnSignal(logger: Pick<Logger, "info">, close: () => Promise<void>): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info("shutting down; running answers end first");
    await close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}
