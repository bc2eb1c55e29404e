/** Metrics in a registry of prom-client: one for each application, so that two in a process share nothing. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Metrics } from "./metrics.ts";

/** From a page's file to the minute after which an answer is given up. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const ANSWER_SECONDS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60];
/** Node's parser knows three dozen more, and anyone can send them. */
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "DELETE", "OPTIONS"]);

export function createPrometheusMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requestSeconds = new Histogram({
    name: "manjam_http_request_duration_seconds",
    help: "Time from an HTTP request to the end of its answer, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const answers = new Counter({
    name: "manjam_answers_total",
    help: "Questions answered, by kind of answer, its language, where it was asked, and who worded it.",
    labelNames: ["kind", "language", "front", "mode"],
    registers,
  });
  const answerSeconds = new Histogram({
    name: "manjam_answer_duration_seconds",
    help: "Time from a question to its whole answer, by where it was asked and who worded it.",
    labelNames: ["front", "mode"],
    buckets: ANSWER_SECONDS,
    registers,
  });
  const failures = new Counter({
    name: "manjam_answer_failures_total",
    help: "Questions that got no whole answer, by the code of the problem or abandoned, and where they were asked.",
    labelNames: ["reason", "front"],
    registers,
  });
  const running = new Gauge({
    name: "manjam_answers_running",
    help: "Questions being answered now, by where they were asked.",
    labelNames: ["front"],
    registers,
  });
  const refusals = new Counter({
    name: "manjam_refusals_total",
    help: "Questions refused because too many were being answered, and requests over the rate limit.",
    labelNames: ["reason"],
    registers,
  });
  const fallbacks = new Counter({
    name: "manjam_model_fallbacks_total",
    help: "Failures of the language model: answers made of quotes, and follow-ups read by rules, instead of its own.",
    labelNames: ["replaced", "failure"],
    registers,
  });
  const articles = new Gauge({
    name: "manjam_index_articles",
    help: "Articles in the index.",
    registers,
  });
  const chunks = new Gauge({
    name: "manjam_index_chunks",
    help: "Pieces of articles in the index.",
    registers,
  });

  // From zero, so that the first refusal is an increase.
  refusals.inc({ reason: "overloaded" }, 0);
  refusals.inc({ reason: "rate-limited" }, 0);

  return {
    requestEnded({ method, route, status, seconds }) {
      const labels = {
        method: METHODS.has(method) ? method : "other",
        route: route ?? "unmatched",
        status: status === null ? "aborted" : String(status),
      };
      requestSeconds.observe(labels, seconds);
    },
    answerStarted: (front) => running.inc({ front }),
    answerGiven({ front, kind, language, mode, seconds }) {
      answers.inc({ kind, language, front, mode });
      answerSeconds.observe({ front, mode }, seconds);
    },
    answerFailed: (front, reason) => failures.inc({ reason, front }),
    answerStopped: (front) => running.dec({ front }),
    refused: (reason) => refusals.inc({ reason }),
    modelFailed: ({ replaced, failure }) => fallbacks.inc({ replaced, failure }),
    contentType: registry.contentType,
    print(index) {
      show(articles, index?.articles);
      show(chunks, index?.chunks);
      return registry.metrics();
    },
  };
}

/** A number that is not known is left out: zero would say that there is none. */
function show(gauge: Gauge, value: number | undefined): void {
  if (value === undefined) gauge.remove();
  else gauge.set(value);
}
