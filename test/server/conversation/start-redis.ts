/** A real redis-server for tests, on a free port of this machine and without anything on disk. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** Set where a missing redis-server is a fault and no reason to skip. */
const REQUIRED = process.env["MANJAM_REQUIRE_REDIS"] === "1";

/** Whether tests of Redis can run; says so where they cannot. */
export function hasRedis(): boolean {
  const found = spawnSync("redis-server", ["--version"]).status === 0;
  if (!found && REQUIRED) throw new Error("redis-server is required here and is not installed");
  if (!found) {
    process.stderr.write(
      "\nSKIPPED: the tests of Redis, as there is no redis-server (Debian: apt-get install redis-server)\n\n",
    );
  }
  return found;
}

export interface TestRedis {
  readonly url: string;
  /** It goes on taking connections and commands, and answers none. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

export async function startRedis(port?: number): Promise<TestRedis> {
  const chosen = port ?? (await findFreePort());
  const server = spawn(
    "redis-server",
    ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let log = "";
  for await (const piece of server.stdout) {
    log += String(piece);
    if (log.includes("Ready to accept connections")) break;
  }
  if (!log.includes("Ready to accept connections")) throw new Error(`redis-server ended: ${log}`);
  return {
    url: `redis://127.0.0.1:${chosen}`,
    pause: () => void server.kill("SIGSTOP"),
    resume: () => void server.kill("SIGCONT"),
    async stop() {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, "exit");
    },
  };
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("has no port");
  return address.port;
}
