/** The network as the server sees it now, where its operator has turned that on. */
import type { HashpriceLive } from "../../../core/contract/hashprice.ts";

export type LiveValues = Extract<HashpriceLive, { readonly available: true }>;

/** Null where they are not available or the server cannot be reached; never rejects. */
export async function fetchLiveValues(): Promise<LiveValues | null> {
  try {
    const response = await fetch("/tools/hashprice/live", {
      headers: { Accept: "application/json" },
    });
    if (!response.ok) return null;
    // The page and its server are one build.
    const live = (await response.json()) as HashpriceLive;
    return live.available ? live : null;
  } catch {
    return null;
  }
}
