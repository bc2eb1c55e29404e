/** GET of what the server keeps: articles, answers. */
import type { Language } from "../../../core/contract/language.ts";
import { AskFailure } from "./ask-failure.ts";

export interface FetchJsonOptions {
  /** Language of error details. */
  readonly pageLanguage: Language;
  readonly signal: AbortSignal;
}

/**
 * @throws AskFailure, with status 404 where there is no such thing (any more); the signal's reason when it aborts.
 */
export async function fetchJson(
  path: string,
  { pageLanguage, signal }: FetchJsonOptions,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { Accept: "application/json", "Accept-Language": pageLanguage },
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw AskFailure.local("unreachable", error);
  }
  if (!response.ok) throw await AskFailure.fromResponse(response);
  try {
    return await response.json();
  } catch (error) {
    signal.throwIfAborted();
    throw AskFailure.local("unreadable", error);
  }
}
