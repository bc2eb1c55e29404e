/** The whole product in this process: the real index over a few invented articles, behind the real application. */
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll } from "vitest";
import type { ArticleInput } from "../../core/contract/article.ts";
import { readSettings } from "../../core/runtime/settings.ts";
import { composeManjam, type Manjam } from "../../server/compose.ts";
import { composeSlack } from "../../server/compose-slack.ts";
import { createHttpApplication } from "../../server/http/application.ts";
import { startHttpServer } from "../../server/http/http-server.ts";
import { measureAnswering } from "../../server/metrics/measure-answering.ts";
import { createPrometheusMetrics } from "../../server/metrics/prometheus-metrics.ts";
import { PROJECT_ROOT } from "./project-root.ts";
import { makeFolder, removeFolder } from "./temporary-folder.ts";

export interface RealServer {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The folder of the index. */
  readonly index: string;
  readonly manjam: Manjam;
  /** What was logged so far, each line as JSON. */
  readonly logLines: readonly string[];
}

/** The day that tests ask on. */
const TODAY = "2026-11-25";

type Environment = Readonly<Record<string, string>>;

/** Starts a server that the end of the test file closes. */
export async function startRealServer(
  articles: readonly ArticleInput[],
  environment: Environment = {},
): Promise<RealServer> {
  const folder = await makeFolder();
  const index = join(folder, "index");
  const settings = readSettings({ ...environment, MANJAM_INDEX: index }, PROJECT_ROOT);
  const logLines: string[] = [];
  const logger = pino(
    { base: null },
    new Writable({
      write(line, _encoding, callback) {
        logLines.push(String(line));
        callback();
      },
    }),
  );
  const metrics = createPrometheusMetrics();
  const manjam = await composeManjam(settings, {
    logger,
    today: () => TODAY,
    onModelFailure: (failure) => metrics.modelFailed(failure),
  });
  for (const article of articles) await manjam.articles.put(article);
  const measured = measureAnswering(manjam.questions, { metrics, frontOf: () => "slack" });
  const slack = await composeSlack({
    settings,
    manjam: { ...manjam, questions: measured },
    logger,
    today: () => TODAY,
    graceMs: 50,
  });
  const closing = new AbortController();
  const application = createHttpApplication({
    answering: manjam.questions,
    searchEngine: manjam.search,
    library: manjam.articles,
    suggestions: manjam.suggestions,
    health: manjam.health,
    settings,
    logger,
    metrics,
    webFolder: join(folder, "web"),
    version: "1.2.3",
    closing: closing.signal,
    slackEvents: slack?.events ?? null,
    today: () => TODAY,
  });
  const server = await startHttpServer({
    application,
    host: "127.0.0.1",
    port: 0,
    closing,
    graceMs: 50,
  });
  await slack?.start();
  afterAll(async () => {
    await Promise.all([server.close(), slack?.close()]);
    await manjam.close();
    await removeFolder(folder);
  });
  return { url: server.url, index, manjam, logLines };
}
