/** The real application on a real port of this machine, with fakes behind it. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach } from "vitest";
import {
  createHttpApplication,
  type HttpApplicationOptions,
} from "../../../../server/http/application.ts";
import { boundAnswering } from "../../../../server/answering/bounded-question-answering.ts";
import { startHttpServer, type HttpServer } from "../../../../server/http/http-server.ts";
import { createPrometheusMetrics } from "../../../../server/metrics/prometheus-metrics.ts";
import {
  fakeAnswering,
  fakeLibrary,
  fakeSearchEngine,
  ready,
  type FakeAnswering,
  type FakeLibrary,
  type FakeSearchEngine,
} from "./fakes.ts";

export const openSettings: HttpApplicationOptions["settings"] = {
  apiKeys: [],
  rateLimit: null,
  corsOrigins: [],
  logQuestions: false,
  showFullText: true,
};

export interface TestServer extends HttpServer {
  readonly answering: FakeAnswering;
  readonly searchEngine: FakeSearchEngine;
  readonly library: FakeLibrary;
  readonly logLines: Record<string, unknown>[];
  /** Settles once a log line fits. */
  logged(fits: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
}

export interface TestServerOptions extends Partial<Omit<HttpApplicationOptions, "settings">> {
  readonly answering?: FakeAnswering;
  readonly library?: FakeLibrary;
  readonly settings?: Partial<HttpApplicationOptions["settings"]>;
  readonly graceMs?: number;
  /** As the composition root bounds it. */
  readonly mostAnswersAtOnce?: number;
}

const running: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Starts a server that the end of the test closes. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { settings, graceMs = 50, mostAnswersAtOnce = 64, ...overrides } = options;
  const answering = options.answering ?? fakeAnswering();
  const library = options.library ?? fakeLibrary();
  const searchEngine = fakeSearchEngine();
  const closing = new AbortController();
  const log = createLog();
  const application = createHttpApplication({
    searchEngine,
    library,
    health: { readiness: async () => ready },
    logger: pino({ base: null }, log.stream),
    metrics: createPrometheusMetrics(),
    webFolder: "/does/not/exist",
    version: "1.2.3",
    closing: closing.signal,
    ...overrides,
    answering: boundAnswering(answering, mostAnswersAtOnce),
    settings: { ...openSettings, ...settings },
  });
  const server = await startHttpServer({
    application,
    host: "127.0.0.1",
    port: 0,
    closing,
    graceMs,
  });
  running.push(server);
  return { ...server, answering, library, searchEngine, logLines: log.lines, logged: log.logged };
}

function createLog() {
  type Line = Record<string, unknown>;
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  const stream = new Writable({
    write(chunk, _encoding, callback) {
      lines.push(JSON.parse(String(chunk)));
      for (const check of waiting) check();
      callback();
    },
  });
  function logged(fits: (line: Line) => boolean): Promise<Line> {
    return new Promise((resolve) => {
      const check = (): void => {
        const line = lines.find(fits);
        if (line === undefined) return;
        waiting.delete(check);
        resolve(line);
      };
      waiting.add(check);
      check();
    });
  }
  return { lines, stream, logged };
}
