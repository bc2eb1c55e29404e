/** Live inputs from mempool.space, or from a server of one's own that speaks its API. */
import { z, type ZodType } from "zod";
import { SATS_PER_BTC } from "../../core/hashprice/subsidy.ts";
import type { LiveInputs, LiveNetwork } from "./live-network.ts";

const BLOCKS_OF_REWARD_STATS = 144;
const HASHES_PER_EXAHASH = 1e18;

/** Both are 0 while mempool's own node is down. */
const hashrateSchema = z.object({
  currentDifficulty: z.number().positive(),
  currentHashrate: z.number().positive(),
});
/** Satoshi, as a string. */
const rewardStatsSchema = z.object({
  totalFee: z
    .string()
    .regex(/^\d{1,18}$/u)
    .transform(Number),
});
const pricesSchema = z.object({ USD: z.number().positive() });
const heightSchema = z.number().int().positive();

export interface MempoolOptions {
  /** Such as `https://mempool.space`, without a slash at its end. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly now: () => Date;
}

/**
 * All or nothing: null where any of the four calls fails (a status such as 429, a time-out, a body that does
 * not fit, a difficulty of 0). Source: https://mempool.space/docs/api/rest
 */
export function createMempoolLiveNetwork(options: MempoolOptions): LiveNetwork {
  return {
    async current() {
      try {
        return await readAll(options);
      } catch {
        return null;
      }
    },
  };
}

async function readAll({ baseUrl, timeoutMs, now }: MempoolOptions): Promise<LiveInputs> {
  // One that fails makes the others pointless. A timer of its own: inside AbortSignal.any, Node forgets
  // AbortSignal.timeout when it collects garbage.
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  const timer = setTimeout(stop, timeoutMs);
  const { signal } = stopped;
  const read = <Output>(path: string, schema: ZodType<Output>): Promise<Output> =>
    readJson(`${baseUrl}${path}`, schema, signal);
  try {
    const [hashrate, rewards, prices, blockHeight] = await Promise.all([
      read("/api/v1/mining/hashrate/3d", hashrateSchema),
      read(`/api/v1/mining/reward-stats/${BLOCKS_OF_REWARD_STATS}`, rewardStatsSchema),
      read("/api/v1/prices", pricesSchema),
      read("/api/blocks/tip/height", heightSchema),
    ]);
    return {
      difficulty: hashrate.currentDifficulty,
      networkHashrateEHs: hashrate.currentHashrate / HASHES_PER_EXAHASH,
      feesBtcPerBlock: rewards.totalFee / BLOCKS_OF_REWARD_STATS / SATS_PER_BTC,
      btcPriceUsd: prices.USD,
      blockHeight,
      at: now().toISOString(),
    };
  } finally {
    clearTimeout(timer);
    stop();
  }
}

async function readJson<Output>(
  url: string,
  schema: ZodType<Output>,
  signal: AbortSignal,
): Promise<Output> {
  const response = await fetch(url, {
    signal,
    redirect: "error",
    headers: { Accept: "application/json" },
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${url} answered ${response.status}`);
  }
  return schema.parse(await response.json());
}
