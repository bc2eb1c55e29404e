/** The server under test. */
import { vi } from "vitest";
import { startProcess, type RunningProcess } from "./processes.ts";

const READY = /^Manjam answers at (http:\S+) \((\d+) articles\)$/m;
const START_TIMEOUT_MS = 90_000;

export interface RunningServer extends RunningProcess {
  readonly url: string;
  /** How many articles it had when it began to answer. */
  readonly articles: number;
}

/** Starts the server on `index` and waits until it says that it answers. */
export async function startServer(index: string): Promise<RunningServer> {
  const server = startProcess("server/main.ts", index);
  await vi.waitUntil(() => server.hasEnded() || READY.test(server.stdout()), {
    timeout: START_TIMEOUT_MS,
    interval: 20,
  });
  const [, url, articles] = READY.exec(server.stdout()) ?? [];
  if (url === undefined) throw new Error(`the server did not start: ${server.stderr()}`);
  return { ...server, url, articles: Number(articles) };
}
