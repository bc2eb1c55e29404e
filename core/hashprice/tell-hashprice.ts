/** A result with its notes in words: the response of POST /tools/hashprice. */
import type { TextLanguage } from "../text/language.ts";
import type { HashpriceResult } from "./calculate-hashprice.ts";
import { describeNotes } from "./describe-notes.ts";

type Numbers = Pick<HashpriceResult, "hashprice" | "network" | "machine">;

/** As HashpriceResponse of the contract has it. */
export interface ToldHashprice extends Numbers {
  readonly projection: NonNullable<HashpriceResult["projection"]>[number][] | null;
  readonly aiHosting: { deal: string; usdPerMwhLow: number; usdPerMwhHigh: number }[] | null;
  readonly assumptions: string[];
  readonly warnings: string[];
}

export function tellHashprice(result: HashpriceResult, language: TextLanguage): ToldHashprice {
  return {
    hashprice: result.hashprice,
    network: result.network,
    machine: result.machine,
    projection: result.projection === null ? null : [...result.projection],
    aiHosting:
      result.aiHosting?.map(({ deal, ...range }) => ({ deal: deal[language], ...range })) ?? null,
    assumptions: describeNotes(result.assumptions, language),
    warnings: describeNotes(result.warnings, language),
  };
}
