/** The reward of a block: the subsidy that is given, or else known, and the fees. */
import { subsidyInForce } from "./halvings.ts";
import type { HashpriceInput } from "./hashprice-input.ts";
import { feesOfShare } from "./network.ts";
import { subsidySats, toBtc, toSats } from "./subsidy.ts";

export interface Reward {
  readonly subsidySats: bigint;
  readonly subsidyBtc: number;
  readonly feesBtcPerBlock: number;
}

/** By the subsidy given, else by the height, else by the day. @param today ISO day */
export function deriveReward(input: HashpriceInput, today: string): Reward {
  const sats = subsidyOf(input, today);
  const subsidyBtc = toBtc(sats);
  const fees = input.feesBtcPerBlock ?? feesOfShare(subsidyBtc, input.feeShareOfReward ?? 0);
  return { subsidySats: sats, subsidyBtc, feesBtcPerBlock: fees };
}

function subsidyOf({ subsidyBtc, blockHeight }: HashpriceInput, today: string): bigint {
  if (subsidyBtc !== undefined) return toSats(subsidyBtc);
  return blockHeight === undefined ? subsidyInForce(today) : subsidySats(blockHeight);
}
