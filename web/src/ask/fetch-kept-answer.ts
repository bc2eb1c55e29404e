/** GET /answers/:id. */
import type { KeptAnswer } from "../../../core/contract/answers.ts";
import { fetchJson, type FetchJsonOptions } from "./fetch-json.ts";

/** @throws AskFailure with status 404 when the answer is no longer kept; the signal's reason when it aborts. */
export async function fetchKeptAnswer(
  answerId: string,
  options: FetchJsonOptions,
): Promise<KeptAnswer> {
  // The page and its server are one build, so a good answer has the contract's shape.
  return (await fetchJson(`/answers/${encodeURIComponent(answerId)}`, options)) as KeptAnswer;
}
