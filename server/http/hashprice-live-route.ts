/** GET /tools/hashprice/live: inputs of the calculator as they are now, where that is turned on. */
import type { RequestHandler } from "express";
import type { HashpriceLive } from "../../core/contract/hashprice.ts";
import type { LiveNetwork } from "../hashprice/live-network.ts";

export interface HashpriceLiveRouteOptions {
  /** Null where live inputs are turned off. */
  readonly liveNetwork: LiveNetwork | null;
}

export function createHashpriceLiveRoute({
  liveNetwork,
}: HashpriceLiveRouteOptions): RequestHandler {
  return async (_request, response) => {
    response.json(await look(liveNetwork));
  };
}

async function look(liveNetwork: LiveNetwork | null): Promise<HashpriceLive> {
  if (liveNetwork === null) return { available: false, reason: "off" };
  const inputs = await liveNetwork.current();
  return inputs === null
    ? { available: false, reason: "unreachable" }
    : { available: true, ...inputs };
}
