/** `npm run eval`: how good retrieval and answers are, compared with the committed baseline. */
import { join } from "node:path";
import { loadEnvironmentFile } from "../core/runtime/load-environment-file.ts";
import { findProjectRoot } from "../core/runtime/project-root.ts";
import { readSettings } from "../core/runtime/settings.ts";
import { writeAblation } from "./ablation/write-ablation.ts";
import { readCommandLine, USAGE } from "./command-line.ts";
import { DataError } from "./data-error.ts";
import type { EvaluationPlace } from "./evaluation-place.ts";
import { publicDataFolder } from "./public-sets/public-data-folder.ts";
import { runEvaluation } from "./run-evaluation.ts";

const SUCCESS = 0;
const FAILURE = 1;
const WRONG_USAGE = 2;

const projectRoot = findProjectRoot(import.meta.url);
loadEnvironmentFile(projectRoot);
const place: EvaluationPlace = {
  projectRoot,
  encoder: {
    model: readSettings(process.env, projectRoot).embedder,
    cacheFolder: join(projectRoot, "data", "models"),
  },
  publicData: publicDataFolder(process.env, projectRoot),
  print: (lines) => process.stdout.write(`${lines}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = FAILURE;
}

async function run(argv: readonly string[]): Promise<number> {
  const commandLine = readCommandLine(argv);
  switch (commandLine.kind) {
    case "help":
      process.stdout.write(USAGE);
      return SUCCESS;
    case "mistake":
      process.stderr.write(`${commandLine.message}\n\n${USAGE}`);
      return WRONG_USAGE;
    case "ablation":
      await writeAblation(commandLine.fresh, place);
      return SUCCESS;
    case "measure":
      return runEvaluation(commandLine.options, place);
  }
}
