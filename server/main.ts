/** Entry point of `npm start`: the server, with an index filled from the corpus if there is none. */
import { join } from "node:path";
import { readProductVersion } from "../core/runtime/product-version.ts";
import { composeManjam } from "./compose.ts";
import { composeSlack } from "./compose-slack.ts";
import { explainFailure } from "./explain-failure.ts";
import { fillFromCorpus } from "./fill-empty-index.ts";
import { createHttpApplication } from "./http/application.ts";
import { startHttpServer } from "./http/http-server.ts";
import { measureAnswering } from "./metrics/measure-answering.ts";
import { createPrometheusMetrics } from "./metrics/prometheus-metrics.ts";
import { startProcess, type ProcessStart } from "./start-process.ts";
import { stopOnSignal } from "./stop-on-signal.ts";

await startProcess(serve, explain);

async function serve({ settings, logger }: ProcessStart): Promise<void> {
  const closing = new AbortController();
  const metrics = createPrometheusMetrics();
  const manjam = await composeManjam(settings, {
    logger,
    onModelFailure: (failure) => metrics.modelFailed(failure),
  });
  const measured = measureAnswering(manjam.questions, { metrics, frontOf: () => "slack" });
  const slack = await composeSlack({
    settings,
    manjam: { ...manjam, questions: measured },
    logger,
  });
  const application = createHttpApplication({
    answering: manjam.questions,
    answers: manjam.answers,
    searchEngine: manjam.search,
    library: manjam.articles,
    suggestions: manjam.suggestions,
    health: manjam.health,
    liveNetwork: manjam.liveNetwork,
    slackEvents: slack?.events ?? null,
    settings,
    logger,
    metrics,
    webFolder: join(settings.projectRoot, "web", "dist"),
    version: readProductVersion(settings.projectRoot),
    closing: closing.signal,
  });
  const { host, port } = settings;
  const server = await startHttpServer({ application, host, port, closing });

  stopOnSignal(async () => {
    logger.info("shutting down; running answers end first");
    await Promise.all([server.close(), slack?.close()]);
    await manjam.close();
  });

  if ((await manjam.health.readiness()).index.articles === 0) {
    logger.info("the index is empty; ingesting the corpus");
    const filled = await fillFromCorpus(settings, closing.signal);
    await manjam.refresh();
    if (!filled && !closing.signal.aborted) logger.error("the corpus was not ingested whole");
  }
  const { index } = await manjam.health.readiness();
  if (closing.signal.aborted) return;
  // The rest of the server does not wait for Slack, nor end with it.
  slack?.start().catch((error: unknown) => {
    logger.error({ reason: explainFailure(error) }, "Slack is not answered");
  });
  logger.info({ url: server.url, articles: index.articles }, "listening");
  process.stdout.write(`Manjam answers at ${server.url} (${index.articles} articles)\n`);
}

function explain(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return "The port is in use by another program. Stop it, or set PORT to a free one.";
  }
  if (error instanceof Error && "code" in error && error.code === "EACCES") {
    return "This port may not be used without more rights. Set PORT to one above 1023.";
  }
  return explainFailure(error);
}
