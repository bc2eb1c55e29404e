/** The Express application: every route of the contract, and what stands before and behind them. */
import express, { type Express, type IRoute, type RequestHandler, type Router } from "express";
import { dayNow } from "../../core/runtime/day-now.ts";
import type { Logger } from "../../core/runtime/logger.ts";
import type { Settings } from "../../core/runtime/settings.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import type { RatedAnswers } from "../answers/rate-answer.ts";
import type { LiveNetwork } from "../hashprice/live-network.ts";
import { createMcpRouter } from "../mcp/mcp-router.ts";
import { createMcpServices } from "../mcp/create-mcp-services.ts";
import type { QuestionSuggestions } from "../suggestions/suggest-questions.ts";
import { measureAnswering } from "../metrics/measure-answering.ts";
import type { Metrics } from "../metrics/metrics.ts";
import type { PassageSearchEngine } from "../retrieval/passage-search.ts";
import { createAddArticleRoute } from "./add-article-route.ts";
import type { ArticleLibrary, HealthCheck } from "./article-library.ts";
import { createAnswerRoute } from "./answer-route.ts";
import { ANSWER_TIMEOUT_MS } from "./answer-run.ts";
import { createAskRoute } from "./ask-route.ts";
import { ARTICLE_BODY_MAX_BYTES, createBodySizeGate } from "./body-size-gate.ts";
import { createCollectionRoute } from "./collection-route.ts";
import { createCors } from "./cors.ts";
import { createFeedbackRoute } from "./feedback-route.ts";
import { createGetArticleRoute } from "./get-article-route.ts";
import { createGuards } from "./guards.ts";
import { createHashpriceLiveRoute } from "./hashprice-live-route.ts";
import { createHashpricePresetsRoute } from "./hashprice-presets-route.ts";
import { createHashpriceRoute } from "./hashprice-route.ts";
import { createListArticlesRoute } from "./list-articles-route.ts";
import { createRequestLog } from "./log-requests.ts";
import { createRequestMeasures, nameRoute } from "./measure-requests.ts";
import { createNotFoundRoute, createWrongMethodRoute } from "./not-found.ts";
import { createProblemHandler } from "./problem-handler.ts";
import { createRelatedArticlesRoute } from "./related-articles-route.ts";
import { createRemoveArticleRoute } from "./remove-article-route.ts";
import { createRequestContext } from "./request-context.ts";
import { createSearchRoute } from "./search-route.ts";
import { createSecurityHeaders } from "./security-headers.ts";
import { addServiceRoutes } from "./service-routes.ts";
import { createShutdownGate } from "./shutdown-gate.ts";
import { createSuggestedQuestionsRoute } from "./suggested-questions-route.ts";
import { createMissingPageRoute, createWebPage } from "./web-page.ts";

const HEARTBEAT_MS = 15_000;

export interface HttpApplicationOptions {
  readonly answering: QuestionAnswering;
  /** Answers given earlier; missing: none are kept. */
  readonly answers?: RatedAnswers;
  readonly searchEngine: PassageSearchEngine;
  readonly library: ArticleLibrary;
  /** Questions to begin with; missing: none. */
  readonly suggestions?: QuestionSuggestions;
  readonly health: HealthCheck;
  readonly settings: Pick<
    Settings,
    "apiKeys" | "rateLimit" | "corsOrigins" | "logQuestions" | "showFullText"
  >;
  readonly logger: Logger;
  /** Of this application alone. */
  readonly metrics: Metrics;
  /** The built page; it need not exist. */
  readonly webFolder: string;
  /** The product's version, for the OpenAPI document. */
  readonly version: string;
  /** Aborted once the server begins to close: see startHttpServer. */
  readonly closing: AbortSignal;
  /** Live inputs of the calculator; null or missing: turned off. */
  readonly liveNetwork?: LiveNetwork | null;
  /** POST /slack/events; null or missing: Slack is not set up. */
  readonly slackEvents?: RequestHandler | null;
  /** ISO day that the calculator counts from. */
  readonly today?: () => string;
  readonly askTimeoutMs?: number;
  readonly heartbeatMs?: number;
}

export function createHttpApplication(options: HttpApplicationOptions): Express {
  const { settings, library, metrics } = options;
  const application = express();
  application.disable("x-powered-by");
  application.set("query parser", "simple");
  application.enable("case sensitive routing");

  application.use(
    createRequestContext(),
    createRequestLog({ logger: options.logger, logQuestions: settings.logQuestions }),
    createRequestMeasures(metrics),
    createSecurityHeaders(),
    createCors(settings.corsOrigins),
    createShutdownGate(options.closing),
    createBodySizeGate(ARTICLE_BODY_MAX_BYTES),
  );

  const { readGuards, writeGuard } = createGuards(settings);
  const guarded = (path: string): IRoute => application.route(path).all(noStore, ...readGuards);

  guarded("/ask")
    .post(
      createAskRoute({
        answering: measureAnswering(options.answering, {
          metrics,
          frontOf: ({ stream }) => (stream ? "sse" : "http"),
        }),
        timeoutMs: options.askTimeoutMs ?? ANSWER_TIMEOUT_MS,
        heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
      }),
    )
    .all(createWrongMethodRoute("POST"));
  application
    .route("/answers/:id")
    .all(noStore, ...readGuards)
    .get(createAnswerRoute({ store: options.answers?.store ?? null }))
    .all(createWrongMethodRoute("GET, HEAD"));
  guarded("/feedback")
    .post(
      createFeedbackRoute({
        answers: options.answers ?? null,
        logQuestions: settings.logQuestions,
      }),
    )
    .all(createWrongMethodRoute("POST"));
  guarded("/search")
    .get(createSearchRoute({ searchEngine: options.searchEngine }))
    .all(createWrongMethodRoute("GET, HEAD"));
  guarded("/articles")
    .get(createListArticlesRoute({ library }))
    .post(writeGuard, createAddArticleRoute({ library }))
    .all(createWrongMethodRoute("GET, HEAD, POST"));
  guarded("/collection")
    .get(createCollectionRoute({ library }))
    .all(createWrongMethodRoute("GET, HEAD"));
  guarded("/collection/questions")
    .get(createSuggestedQuestionsRoute({ suggestions: options.suggestions ?? null }))
    .all(createWrongMethodRoute("GET, HEAD"));
  application
    .route("/articles/:id/related")
    .all(noStore, ...readGuards)
    .get(createRelatedArticlesRoute({ library }))
    .all(createWrongMethodRoute("GET, HEAD"));
  application
    .route("/articles/:id")
    .all(noStore, ...readGuards)
    .get(createGetArticleRoute({ library, showFullText: settings.showFullText }))
    .delete(writeGuard, createRemoveArticleRoute({ library }))
    .all(createWrongMethodRoute("GET, HEAD, DELETE"));

  guarded("/tools/hashprice")
    .post(createHashpriceRoute({ today: options.today ?? dayNow }))
    .all(createWrongMethodRoute("POST"));
  guarded("/tools/hashprice/presets")
    .get(createHashpricePresetsRoute())
    .all(createWrongMethodRoute("GET, HEAD"));
  guarded("/tools/hashprice/live")
    .get(createHashpriceLiveRoute({ liveNetwork: options.liveNetwork ?? null }))
    .all(createWrongMethodRoute("GET, HEAD"));

  // A router of its own, which the OpenAPI document does not describe: the protocol describes itself.
  application.use("/mcp", nameRoute("/mcp"), noStore, ...readGuards, createMcp(options));

  // Without the guards: Slack sends no key and knows the server by another name; it signs what it sends.
  if (options.slackEvents) {
    application
      .route("/slack/events")
      .all(noStore)
      .post(options.slackEvents)
      .all(createWrongMethodRoute("POST"));
  }

  addServiceRoutes(application, options);
  application.use(createWebPage(options.webFolder));
  application.route("/").get(createMissingPageRoute()).all(createWrongMethodRoute("GET, HEAD"));
  application.use(createNotFoundRoute(), createProblemHandler());
  return application;
}

function createMcp(options: HttpApplicationOptions): Router {
  const { answering, metrics, searchEngine, library, settings, version } = options;
  const services = createMcpServices({
    answering: measureAnswering(answering, { metrics, frontOf: () => "mcp" }),
    searchEngine,
    library,
    today: options.today ?? dayNow,
    showFullText: settings.showFullText,
    version,
    timeoutMs: options.askTimeoutMs ?? ANSWER_TIMEOUT_MS,
  });
  return createMcpRouter({ services, corsOrigins: settings.corsOrigins });
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};
