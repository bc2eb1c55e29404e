/** The state of the bitcoin network as of now: a convenience for whoever fills in the calculator. */

export interface LiveInputs {
  readonly difficulty: number;
  readonly networkHashrateEHs: number;
  /** Mean of the last 144 blocks. */
  readonly feesBtcPerBlock: number;
  readonly btcPriceUsd: number;
  /** Of the latest block. */
  readonly blockHeight: number;
  /** When these were read, ISO 8601 in universal time. */
  readonly at: string;
}

export interface LiveNetwork {
  /** Null while the source cannot be reached or tells nothing usable; never throws. */
  current(): Promise<LiveInputs | null>;
}
