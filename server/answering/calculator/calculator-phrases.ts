/** The sentences in which a calculation is told; figures come in as they are shown. */
import type { FactReading } from "./calculator-question.ts";

/** What earns and costs. */
export type Subject =
  /** `name` is a preset's, or null for machines that are known by their figures. */
  | { readonly kind: "machines"; readonly name: string | null; readonly count: number }
  /** One PH/s of hash rate, of which only the efficiency is known. */
  | { readonly kind: "petahash" };

export interface ReadInput {
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  /** ISO day, month or year, where the reading rests on one. */
  readonly date: string;
}

export interface CalculatorPhrases {
  readonly inputs: string;
  readonly assumptions: string;
  readonly warnings: string;
  /** Between a label and its value. */
  readonly colon: string;
  readonly hashprice: (usd: string, btc: string, satoshi: string) => string;
  readonly hashpriceInUsd: (usd: string) => string;
  /** No price of bitcoin was given. */
  readonly hashpriceInBtc: (btc: string, satoshi: string) => string;
  readonly network: (hashrate: string, difficulty: string) => string;
  /** `fees` is null where none are counted. */
  readonly reward: (subsidy: string, fees: string | null) => string;
  readonly earns: (subject: Subject, revenue: string) => string;
  readonly gains: (subject: Subject, revenue: string, power: string, net: string) => string;
  readonly loses: (subject: Subject, revenue: string, power: string, net: string) => string;
  readonly breaksEven: (price: string) => string;
  readonly isProfitableAt: (isProfitable: boolean, price: string) => string;
  readonly paysBack: (subject: Subject, price: string, days: string) => string;
  readonly neverPaysBack: (subject: Subject, price: string) => string;
  readonly total: (months: string, total: string, isLoss: boolean) => string;
  /** Head and rows of the table of a day. */
  readonly day: {
    readonly head: readonly [string, string];
    readonly revenue: string;
    readonly power: string;
    readonly net: string;
    readonly breakEven: string;
    readonly hashcost: string;
    readonly revenuePerMwh: string;
  };
  readonly dayUnits: {
    readonly usd: (figure: string) => string;
    readonly perKwh: (figure: string) => string;
    readonly perPHDay: (figure: string) => string;
    readonly perMwh: (figure: string) => string;
  };
  /** Head of the table of months. */
  readonly projection: readonly [string, string, string, string];
  /** How a value was read that the words left open; a reading that needs no word is left out. */
  readonly readings: Readonly<Partial<Record<FactReading, (read: ReadInput) => string>>>;
  readonly priceOfEach: string;
  readonly onePetahash: string;
  readonly machinesOfSite: (site: string, count: string) => string;
  readonly idle: (labels: readonly string[]) => string;
  readonly unused: (label: string, needs: "machine" | "months") => string;
}
