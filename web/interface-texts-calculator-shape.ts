/** What the calculator says, in each language. */
import type { QuantityField } from "../core/hashprice/quantity-limits.ts";
import type { UnitName } from "./src/calculator/quantity-unit.ts";

export interface CalculatorTexts {
  readonly heading: string;
  readonly lead: string;
  readonly example: string;
  readonly resetToExample: string;
  readonly clearAll: string;
  readonly useLiveValues: string;
  readonly liveValuesUsed: string;
  readonly liveValuesGone: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly openInCalculator: string;

  readonly basis: string;
  readonly basisNetwork: string;
  readonly basisHashprice: string;
  readonly machineGroup: string;
  readonly machine: string;
  readonly noMachine: string;
  readonly ownMachine: string;
  /** Of the machine's maker, around its presets. */
  readonly makers: Readonly<Record<"antminer" | "whatsminer" | "avalon", string>>;
  readonly outlookGroup: string;
  readonly fields: Readonly<Record<QuantityField, string>>;
  readonly units: Readonly<Record<UnitName, string>>;
  /** Name of the choice of a field's unit. */
  readonly unitOf: (field: string) => string;
  /** Below the fields that may be left empty with a meaning of its own. */
  readonly hints: Readonly<Partial<Record<QuantityField, string>>>;

  /** The name of a field inside a sentence. */
  readonly quoted: (name: string) => string;
  readonly notANumber: string;
  readonly notFinite: string;
  readonly notPositive: string;
  readonly negative: string;
  readonly notWhole: string;
  readonly implausible: (value: string, least: string, most: string) => string;
  readonly missingPartner: string;
  readonly useSuggestion: (value: string) => string;
  readonly meant: (value: string) => string;
  readonly highFeeShare: (percent: string) => string;
  readonly nothingGiven: string;
  readonly faultsLeft: (count: number) => string;

  readonly result: string;
  /** @param net of the machine in a day; null where it is not known */
  readonly resultBriefly: (hashprice: string, net: string | null) => string;
  readonly hashpriceUnit: string;
  readonly usd: (amount: string) => string;
  readonly btc: (amount: string) => string;
  readonly sats: (amount: string) => string;
  readonly exahash: (amount: string) => string;
  readonly trillion: (amount: string) => string;
  readonly perKwh: (amount: string) => string;
  readonly perPHDay: (amount: string) => string;
  readonly joulesPerTerahash: (amount: string) => string;
  readonly days: (count: number) => string;

  readonly network: string;
  readonly feesPerBlock: string;
  readonly day: string;
  readonly efficiency: string;
  readonly revenue: string;
  readonly electricity: string;
  readonly net: string;
  readonly breakEven: string;
  readonly hashCost: string;
  readonly revenuePerMwh: string;
  readonly payback: string;
  readonly neverPaysBack: string;
  readonly assumptions: string;
  readonly warnings: string;

  readonly asTable: string;
  readonly hosting: string;
  readonly hostingUnit: string;
  readonly hostingMining: string;
  readonly hostingRange: (low: string, high: string) => string;
  readonly hostingSummary: (mining: number, low: number, high: number) => string;
  readonly breakEvenChart: string;
  readonly breakEvenAxes: string;
  readonly breakEvenSummary: (breakEven: string) => string;
  readonly breakEvenMark: (breakEven: string) => string;
  /** Over the line at the electricity price that is given. */
  readonly ownPriceMark: string;
  readonly electricityColumn: string;
  readonly netColumn: string;
  readonly projectionChart: string;
  readonly projectionAxes: string;
  readonly projectionSummary: (months: number, end: string) => string;
  readonly paidBackIn: (month: number) => string;
  readonly halvingIn: (month: number) => string;
  readonly halvingMark: string;
  readonly monthColumn: string;
  readonly hashpriceColumn: string;
  readonly monthNetColumn: string;
  readonly cumulativeColumn: string;
}
