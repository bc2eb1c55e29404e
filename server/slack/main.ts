/** Entry point of `npm run slack`: Slack in socket mode, without an HTTP server. */
import { createLogger } from "../../core/runtime/logger.ts";
import { loadEnvironmentFile } from "../../core/runtime/load-environment-file.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { readSettings, SettingsError } from "../../core/runtime/settings.ts";
import { composeManjam } from "../compose.ts";
import { composeSlack } from "../compose-slack.ts";
import { explainFailure } from "../explain-failure.ts";
import { stopOnSignal } from "../stop-on-signal.ts";

const projectRoot = findProjectRoot(import.meta.url);
loadEnvironmentFile(projectRoot);

try {
  await serve();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exit(1);
}

async function serve(): Promise<void> {
  const settings = readSettings(process.env, projectRoot);
  if ((settings.slack?.appToken ?? null) === null) {
    throw new SettingsError([
      "SLACK_APP_TOKEN: npm run slack needs it and SLACK_BOT_TOKEN; docs/slack.md tells how to get them",
    ]);
  }
  const logger = createLogger(settings.logLevel);
  const manjam = await composeManjam(settings, { logger });
  const slack = await composeSlack({ settings, manjam, logger });

  stopOnSignal(async () => {
    logger.info("shutting down; running answers end first");
    await slack?.close();
    await manjam.close();
  });

  const { index } = await manjam.health.readiness();
  if (index.articles === 0) {
    logger.warn("the index is empty, so every question will be refused: npm run ingest -- corpus");
  }
  await slack?.start();
  process.stdout.write(`Manjam answers in Slack (${index.articles} articles)\n`);
}
