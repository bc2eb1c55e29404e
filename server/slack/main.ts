/** Entry point of `npm run slack`: Slack in socket mode, without an HTTP server. */
import { SettingsError } from "../../core/runtime/settings.ts";
import { composeManjam } from "../compose.ts";
import { composeSlack } from "../compose-slack.ts";
import { startProcess, type ProcessStart } from "../start-process.ts";
import { stopOnSignal } from "../stop-on-signal.ts";

await startProcess(serve);

async function serve({ settings, logger }: ProcessStart): Promise<void> {
  if ((settings.slack?.appToken ?? null) === null) {
    throw new SettingsError([
      "SLACK_APP_TOKEN: npm run slack needs it and SLACK_BOT_TOKEN; docs/slack.md tells how to get them",
    ]);
  }
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
