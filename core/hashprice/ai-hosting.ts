/** What electricity earns where it is let to AI: published hosting contracts, per megawatt-hour. */
import type { TextLanguage } from "../text/language.ts";

const HOURS_PER_YEAR = 8_760;

interface HostingContract {
  readonly deal: Readonly<Record<TextLanguage, string>>;
  /** Value of the whole contract without extensions, as the miner projects it. */
  readonly valueUsd: number;
  readonly years: number;
  /** Power of the computers alone. */
  readonly loadMw: number;
  /** With cooling and losses, where it was published. */
  readonly grossMw: number | null;
}

/**
 * - TeraWulf and Fluidstack, Lake Mariner, 14 August 2025: over 200 MW for 10 years, $3.7bn (Blockspace,
 *   https://blockspace.media/insight/terawulf-signs-10-year-200-mw-hosting-deals-google-takes-8-stake);
 *   250 MW is the gross power behind the low end of the range in which the deal is quoted, $169 to $211.
 * - Core Scientific and CoreWeave, 22 October 2024: about 500 MW for 12 years, up to $8.7bn (SEC exhibit,
 *   https://www.sec.gov/Archives/edgar/data/1839341/000162828024043341/corescientifichpcoption3re.htm).
 * - Hut 8 and Fluidstack, River Bend, 17 December 2025: 245 MW of 330 MW for 15 years, $7.0bn (DCPulse,
 *   https://dcpulse.com/news/hut-fluidstack-ai-data-center-deal-river-bend).
 * - Cipher and Fluidstack, 25 September 2025: 168 MW of 244 MW for 10 years, about $3bn (StockTitan,
 *   https://stocktitan.net/news/CIFR/cipher-mining-signs-168-mw-10-year-ai-hosting-agreement-with-4xpp2kjak8yk.html).
 */
const CONTRACTS: readonly HostingContract[] = [
  {
    deal: { en: "TeraWulf and Fluidstack", ar: "تيراوولف وفلويدستاك" },
    valueUsd: 3.7e9,
    years: 10,
    loadMw: 200,
    grossMw: 250,
  },
  {
    deal: { en: "Core Scientific and CoreWeave", ar: "كور ساينتيفيك وكورويف" },
    valueUsd: 8.7e9,
    years: 12,
    loadMw: 500,
    grossMw: null,
  },
  {
    deal: { en: "Hut 8 and Fluidstack", ar: "هت 8 وفلويدستاك" },
    valueUsd: 7e9,
    years: 15,
    loadMw: 245,
    grossMw: 330,
  },
  {
    deal: { en: "Cipher and Fluidstack", ar: "سايفر وفلويدستاك" },
    valueUsd: 3e9,
    years: 10,
    loadMw: 168,
    grossMw: 244,
  },
];

export interface AiHosting {
  /** The parties, in both languages. */
  readonly deal: Readonly<Record<TextLanguage, string>>;
  /** US dollars; by the gross power where that was published, else equal to the high end. */
  readonly usdPerMwhLow: number;
  /** US dollars; by the power of the computers. */
  readonly usdPerMwhHigh: number;
}

/** Annual value of the contract for each MW / 8,760 hours, before the cost of building. */
export const AI_HOSTING: readonly AiHosting[] = CONTRACTS.map((contract) => ({
  deal: contract.deal,
  usdPerMwhLow: usdPerMwh(contract, contract.grossMw ?? contract.loadMw),
  usdPerMwhHigh: usdPerMwh(contract, contract.loadMw),
}));

function usdPerMwh({ valueUsd, years }: HostingContract, megawatts: number): number {
  return valueUsd / years / megawatts / HOURS_PER_YEAR;
}
