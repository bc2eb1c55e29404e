/** The beginning of a server's process, and its end where it cannot start. */
import { loadEnvironmentFile } from "../core/runtime/load-environment-file.ts";
import { createLogger, type Logger } from "../core/runtime/logger.ts";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { readSettings, type Settings } from "../core/runtime/settings.ts";
import { explainFailure } from "./explain-failure.ts";

export interface ProcessStart {
  readonly settings: Settings;
  /** As talkative as the settings want it. */
  readonly logger: Logger;
}

/**
 * Reads the settings, `.env` included, and serves. What is thrown until `serve` settles, `explain` words on standard
 * error, and the process ends with 1.
 */
export async function startProcess(
  serve: (start: ProcessStart) => Promise<void>,
  explain: (error: unknown) => string = explainFailure,
): Promise<void> {
  const projectRoot = findProjectRoot(import.meta.url);
  loadEnvironmentFile(projectRoot);
  try {
    const settings = readSettings(process.env, projectRoot);
    await serve({ settings, logger: createLogger(settings.logLevel) });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
