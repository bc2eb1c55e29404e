/** The ingest command, from its arguments to its exit code. */
import type { Knowledge, OpenKnowledgeOptions } from "../core/knowledge/open-knowledge.ts";
import { ProblemError } from "../core/runtime/problem-error.ts";
import { readSettings, SettingsError, type Settings } from "../core/runtime/settings.ts";
import { readCommandLine, USAGE, type IngestOptions } from "./command-line.ts";
import { outcomeToJson, summaryToJson } from "./format-json.ts";
import { formatFailure, formatSummary, type Spoken } from "./format-summary.ts";
import { indexSources } from "./index-sources.ts";
import { createBarProgress } from "./progress/bar-progress.ts";
import { createLineProgress, createQuietProgress } from "./progress/line-progress.ts";
import type { Progress } from "./progress/types.ts";
import { openSource } from "./sources/open-source.ts";
import type { SeenFiles } from "./sources/types.ts";
import { count, createTally, type RunOutcome, type RunSummary } from "./tally.ts";

export interface IngestEnvironment {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where standard error is a terminal, on which a bar can be drawn. */
  readonly isTerminal: boolean;
  /** Ends the run after the article at hand. */
  readonly signal: AbortSignal;
  readonly projectRoot: string;
  /** Milliseconds; only differences count. */
  now(): number;
  openKnowledge(options: OpenKnowledgeOptions): Promise<Knowledge>;
}

const SUCCESS = 0;
const SOMETHING_FAILED = 1;
const WRONG_USAGE = 2;
const INTERRUPTED = 130;

function spokenIn(env: IngestEnvironment["env"]): readonly Spoken[] {
  const locale = env["LC_ALL"] || env["LANG"] || "";
  return locale.startsWith("ar") ? ["en", "ar"] : ["en"];
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const told = error instanceof Error ? error.message : String(error);
  const detail = { en: `Something went wrong: ${told}`, ar: `حدث خطأ: ${told}` };
  return new ProblemError("internal", detail, { cause: error });
}

function createProgress({ quiet }: IngestOptions, environment: IngestEnvironment): Progress {
  if (quiet) return createQuietProgress(environment.stderr);
  const create = environment.isTerminal ? createBarProgress : createLineProgress;
  return create(environment.stderr);
}

async function ingest(
  options: IngestOptions,
  settings: Settings,
  environment: IngestEnvironment,
): Promise<RunSummary> {
  const { signal, stdout } = environment;
  const spoken = spokenIn(environment.env);
  const tally = createTally();
  const seen: SeenFiles = new Set();
  const sources = await Promise.all(options.paths.map((path) => openSource(path, seen)));
  let [done, total, passages] = [0, 0, 0];
  for (const source of sources) total += await source.count();

  const start = environment.now();
  const seconds = () => (environment.now() - start) / 1_000;
  const progress = createProgress(options, environment);
  const show = () => progress.update({ done, total, passages, seconds: seconds() });
  show();
  const onOutcome = (outcome: RunOutcome) => {
    count(tally, outcome);
    if (options.json) stdout.write(outcomeToJson(outcome));
    if (outcome.kind === "failed") {
      progress.note(spoken.map((language) => `${formatFailure(outcome, language)}\n`).join(""));
    }
    if (outcome.kind === "failed" || outcome.kind === "indexed") done += 1;
    show();
  };
  let error: ProblemError | null = null;
  try {
    const knowledge = await environment.openKnowledge({ settings, write: true });
    try {
      await indexSources({
        sources,
        index: knowledge.index,
        embedder: knowledge.embedder,
        prune: options.prune,
        signal,
        onOutcome,
        onMore(more) {
          total += more;
        },
        onPassage() {
          passages += 1;
          show();
        },
      });
    } finally {
      await knowledge.close();
    }
  } catch (thrown) {
    error = toProblem(thrown);
  } finally {
    progress.stop();
  }
  const interrupted = signal.aborted;
  const failed = error !== null || tally.failures.length > 0;
  const exitCode = interrupted ? INTERRUPTED : failed ? SOMETHING_FAILED : SUCCESS;
  return { ...tally, passages, seconds: seconds(), interrupted, error, exitCode };
}

/**
 * Runs the command with `argv`, the arguments without program and script. Progress and failures go to
 * standard error, the summary or the JSON lines to standard output.
 * @returns the exit code: 0 all went well, 1 something failed, 2 wrong usage, 130 interrupted
 */
export async function runIngest(
  argv: readonly string[],
  environment: IngestEnvironment,
): Promise<number> {
  const { stdout, stderr } = environment;
  const spoken = spokenIn(environment.env);
  const usage = spoken.map((language) => USAGE[language]).join("\n");
  const commandLine = readCommandLine(argv);
  if (commandLine.kind === "help") {
    stdout.write(usage);
    return SUCCESS;
  }
  if (commandLine.kind === "mistake") {
    stderr.write(`${commandLine.message}\n\n${usage}`);
    return WRONG_USAGE;
  }
  const { options } = commandLine;
  try {
    const settings = readSettings(environment.env, environment.projectRoot);
    const summary = await ingest(options, settings, environment);
    if (options.json) {
      stdout.write(summaryToJson(summary));
    } else if (!options.quiet) {
      stdout.write(spoken.map((language) => formatSummary(summary, language)).join("\n"));
    }
    if (summary.error && (options.json || options.quiet)) {
      const { code, detail } = summary.error;
      stderr.write(spoken.map((language) => `${code}: ${detail[language]}\n`).join(""));
    }
    return summary.exitCode;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    stderr.write(`${error.lines.join("\n")}\n`);
    return WRONG_USAGE;
  }
}
