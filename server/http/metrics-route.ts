/** GET /metrics, for Prometheus. */
import { setTimeout as delay } from "node:timers/promises";
import type { RequestHandler } from "express";
import type { IndexSize, Metrics } from "../metrics/metrics.ts";
import type { HealthCheck } from "./article-library.ts";

/** Prometheus gives a scrape up after ten seconds, and would lose all numbers for the sake of two. */
const INDEX_WAIT_MS = 2_000;

export interface MetricsRouteOptions {
  readonly metrics: Pick<Metrics, "contentType" | "print">;
  readonly health: HealthCheck;
}

/** Answers whatever the index does: where its size cannot be read in time, it is left out. */
export function createMetricsRoute({ metrics, health }: MetricsRouteOptions): RequestHandler {
  return async (_request, response) => {
    const late = delay(INDEX_WAIT_MS, null, { ref: false });
    const text = await metrics.print(await Promise.race([readIndexSize(health), late]));
    response.set({ "Content-Type": metrics.contentType, "Cache-Control": "no-store" });
    response.end(text);
  };
}

async function readIndexSize(health: HealthCheck): Promise<IndexSize | null> {
  try {
    const { index } = await health.readiness();
    return index.ok ? index : null;
  } catch {
    // GET /readyz tells it, and what is wrong.
    return null;
  }
}
