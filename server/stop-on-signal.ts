/** The end of a server's process: in order, and once. */

/**
 * On SIGINT or SIGTERM: waits for `close`, however often the signal comes, then ends the process.
 * @returns does the same, for whatever else ends the process
 */
export function stopOnSignal(close: () => Promise<void>): () => void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await close();
    process.exit(0);
  };
  const begin = (): void => void stop();
  process.on("SIGINT", begin);
  process.on("SIGTERM", begin);
  return begin;
}
