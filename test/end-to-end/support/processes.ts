/** The product's own processes, started as a user starts them; none outlives its test file. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll } from "vitest";
import { PROJECT_ROOT } from "../../support/project-root.ts";

/** Generous: a loaded machine is slow, and only a failing test waits this long. */
const END_TIMEOUT_MS = 20_000;

/** What neither a developer's `.env` nor the test runner may bring in; a blank setting counts as unset. */
const NEUTRAL_ENVIRONMENT = {
  NODE_ENV: undefined,
  NODE_OPTIONS: undefined,
  HOST: "",
  MANJAM_EMBEDDER: "",
  MANJAM_API_KEYS: "",
  MANJAM_RATE_LIMIT: "",
  MANJAM_CORS_ORIGINS: "",
  MANJAM_LOG_QUESTIONS: "",
  MANJAM_SHOW_FULL_TEXT: "",
  SLACK_BOT_TOKEN: "",
  SLACK_APP_TOKEN: "",
  SLACK_SIGNING_SECRET: "",
  LOG_LEVEL: "info",
  LANG: "C",
  LC_ALL: "",
};

export interface Finished {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProcess {
  /** What it has written so far. */
  stdout(): string;
  stderr(): string;
  hasEnded(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Settles once the process has ended and all its output is read. */
  readonly ended: Promise<Finished>;
}

const children = new Set<ChildProcess>();

function endAtOnce(): void {
  for (const child of children) child.kill("SIGKILL");
}

/** Ends whatever still runs; SIGTERM first, since a server that fills its index then ends its own child too. */
export async function endProcesses(): Promise<void> {
  const stubborn = setTimeout(endAtOnce, END_TIMEOUT_MS);
  for (const child of children) {
    child.kill("SIGCONT");
    child.kill("SIGTERM");
  }
  await Promise.all([...children].map((child) => once(child, "close")));
  clearTimeout(stubborn);
}

process.on("exit", endAtOnce);
afterAll(endProcesses);

/** Starts one of the product's entry points, `server/main.ts` or `ingest/main.ts`, on `index`. */
export function startProcess(
  entry: "server/main.ts" | "ingest/main.ts",
  index: string,
  argv: readonly string[] = [],
): RunningProcess {
  const child = spawn(process.execPath, ["--import", "tsx", entry, ...argv], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...NEUTRAL_ENVIRONMENT, MANJAM_INDEX: index, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => (written[name] += text));
  }
  let over = false;
  const ended = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode: number | null) => {
      children.delete(child);
      over = true;
      resolve({ exitCode, ...written });
    });
  });
  return {
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    hasEnded: () => over,
    signal: (name) => void child.kill(name),
    ended,
  };
}

/** The ingest command, with JSON lines as its output. */
export function startIngest(index: string, ...paths: readonly string[]): RunningProcess {
  return startProcess("ingest/main.ts", index, ["--json", ...paths]);
}

export async function runIngest(index: string, ...paths: readonly string[]): Promise<Finished> {
  return startIngest(index, ...paths).ended;
}

/** Ingests what a test needs before it begins; answers the JSON lines. */
export async function fillIndex(index: string, ...paths: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runIngest(index, ...paths);
  if (exitCode !== 0) throw new Error(`the ingest failed: ${stderr}`);
  return stdout;
}

/** Briefs of the corpus, such as `en/texas-storms-curtailment`, as paths. */
export function corpusBriefs(...names: readonly string[]): string[] {
  return names.map((name) => join(PROJECT_ROOT, "corpus", `${name}.md`));
}
