/** The server in a process of its own, as users run it. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface ServerProcess {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const URL_LINE = /^Manjam answers at (http:\S+)/;

/**
 * Runs Node with `programArguments` on a free port, and waits until it answers.
 * @param environment the index and the encoder; all other settings are the defaults, whatever `.env` says
 */
export async function startServerProcess(
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
  projectRoot: string,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, programArguments, {
    cwd: projectRoot,
    env: { ...process.env, ...DEFAULTS, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { pid, stdout } = child;
  const url = await readUrl(child, stdout);
  if (pid === undefined) throw new Error("the server has no process id");
  return {
    url,
    pid,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGTERM");
      await exit;
    },
  };
}

// An empty variable counts as unset, and keeps `.env` from setting it.
const DEFAULTS = {
  PORT: "0",
  HOST: "127.0.0.1",
  LOG_LEVEL: "warn",
  MANJAM_API_KEYS: "",
  MANJAM_RATE_LIMIT: "",
  MANJAM_LOG_QUESTIONS: "",
};

function readUrl(child: ChildProcess, stdout: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout }).on("line", (line) => {
      const url = URL_LINE.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended early with ${code}`)));
  });
}
