/** GET requests to the page's own server. */
import { AskFailure } from "../ask/ask-failure.ts";
import { pageWording } from "./page-language.ts";

/**
 * What the server answers at `address`. The page and its server are one build, so a good answer has the
 * contract's shape, which the caller names.
 * @throws AskFailure, with status 404 where there is nothing; the signal's reason when it aborts.
 */
export async function fetchJson<Shape>(address: string, signal?: AbortSignal): Promise<Shape> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { Accept: "application/json", "Accept-Language": pageWording().language },
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw AskFailure.local("unreachable", error);
  }
  if (!response.ok) throw await AskFailure.fromResponse(response);
  try {
    return (await response.json()) as Shape; // see above
  } catch (error) {
    signal?.throwIfAborted();
    throw AskFailure.local("unreadable", error);
  }
}
