/** GET /livez and GET /readyz, for whoever watches over the process. */
import type { RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { HealthCheck } from "./article-library.ts";

export interface ReadyRouteOptions {
  readonly health: HealthCheck;
}

export function createLiveRoute(): RequestHandler {
  return (_request, response) => {
    response.json({ status: "live" });
  };
}

/** 503 without an encoder or without articles; while closing, the shutdown gate has answered already. */
export function createReadyRoute({ health }: ReadyRouteOptions): RequestHandler {
  return async (_request, response) => {
    const { index, encoder } = await health.readiness();
    if (!encoder.ok) {
      throw new ProblemError("model-unavailable", {
        en: "The encoder is not loaded.",
        ar: "نموذج الترميز غير محمّل.",
      });
    }
    if (!index.ok || index.articles === 0) {
      throw new ProblemError("index-empty", {
        en: index.ok ? "The index holds no articles." : "The index cannot be read.",
        ar: index.ok ? "لا توجد مقالات في الفهرس." : "تعذّرت قراءة الفهرس.",
      });
    }
    response.json({ status: "ready", index, encoder });
  };
}
