/** GET /answers/:id. */
import type { KeptAnswer } from "../../../core/contract/answers.ts";
import { fetchJson } from "../page/fetch-json.ts";

/** @throws AskFailure with status 404 when the answer is no longer kept; the signal's reason when it aborts. */
export function fetchKeptAnswer(answerId: string, signal: AbortSignal): Promise<KeptAnswer> {
  return fetchJson<KeptAnswer>(`/answers/${encodeURIComponent(answerId)}`, signal);
}
