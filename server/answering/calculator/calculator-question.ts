/** What a question asks of the hashprice calculator, as far as its words tell. Plain JSON throughout. */
import { z } from "zod";

/** Units are in the names; a share or a growth is a fraction. */
const factFieldSchema = z.enum([
  "difficulty",
  "networkHashrateEHs",
  "btcPriceUsd",
  "subsidyBtc",
  "blockHeight",
  "feesBtcPerBlock",
  "feeShareOfReward",
  "hashpriceUsdPerPHDay",
  /** Becomes the USD form once a price is known. */
  "hashpriceBtcPerPHDay",
  "electricityUsdPerKwh",
  "poolFee",
  "capexUsd",
  "months",
  "priceGrowthPerMonth",
  "difficultyGrowthPerMonth",
  "machineHashrateTHs",
  "machinePowerW",
  "machineEfficiencyJPerTH",
  "machineCount",
  "sitePowerW",
]);
export type FactField = z.infer<typeof factFieldSchema>;

/** How a value was read that the words left open; told under the assumptions. */
const readingSchema = z.enum([
  "per-ph-day",
  "per-kwh",
  "usd",
  "btc",
  "eh-per-second",
  "per-machine",
  "per-month-from-year",
  "in-force-on-date",
]);
export type FactReading = z.infer<typeof readingSchema>;

const factSchema = z.strictObject({
  field: factFieldSchema,
  value: z.number(),
  reading: readingSchema.optional(),
  /** ISO day, month or year, of the reading `in-force-on-date`. */
  date: z.string().optional(),
});
export type CalculatorFact = z.infer<typeof factSchema>;

const targetSchema = z.enum([
  "hashprice",
  "profit",
  "revenue",
  "break-even",
  "payback",
  "projection",
  "conversion",
]);
export type CalculatorTarget = z.infer<typeof targetSchema>;

const understandingSchema = z.strictObject({
  targets: z.array(targetSchema).readonly(),
  facts: z.array(factSchema).readonly(),
  /** A preset's name. */
  machine: z.string().nullable(),
});
/** What was understood so far. */
export type CalculatorUnderstanding = z.infer<typeof understandingSchema>;

const neededSchema = z.enum([
  "machine",
  "machinePowerW",
  "machineHashrateTHs",
  "hashprice",
  "network",
  "btcPriceUsd",
  "electricityUsdPerKwh",
  "capexUsd",
  "subsidyBtc",
]);
/** What a calculation cannot do without. */
export type NeededInput = z.infer<typeof neededSchema>;

const clarificationSchema = z.discriminatedUnion("reason", [
  /** A value that is not in its field's range; `suggestion` is what was probably meant, in the field's unit. */
  z.strictObject({
    reason: z.literal("implausible"),
    field: factFieldSchema,
    value: z.number(),
    suggestion: z.number().nullable(),
  }),
  /** A hashprice without a unit, or with one that cannot be right; `unit` is what it was probably given in. */
  z.strictObject({
    reason: z.literal("hashprice-unit"),
    value: z.number(),
    unit: z.enum(["TH", "PH", "EH"]).nullable(),
    /** The same in $/PH/day. */
    suggestion: z.number().nullable(),
  }),
  /** A number that may be several things; `field` is the likeliest, with `suggestion` in its unit. */
  z.strictObject({
    reason: z.literal("ambiguous-number"),
    value: z.number(),
    unit: z.enum(["percent", "usd"]).nullable(),
    field: factFieldSchema.nullable(),
    suggestion: z.number().nullable(),
  }),
  z.strictObject({
    reason: z.literal("unknown-machine"),
    name: z.string(),
    nearest: z.array(z.string()).readonly(),
  }),
  z.strictObject({ reason: z.literal("several-machines"), names: z.array(z.string()).readonly() }),
  z.strictObject({
    reason: z.literal("several-values"),
    field: factFieldSchema,
    values: z.array(z.number()).readonly(),
  }),
  z.strictObject({ reason: z.literal("other-currency"), value: z.number() }),
  z.strictObject({ reason: z.literal("missing"), needed: neededSchema }),
]);
export type CalculatorClarification = z.infer<typeof clarificationSchema>;

/**
 * What a conversation keeps until its next turn: after a question back what is still open, the most important first;
 * after a calculation nothing, so that "and at 5 cents?" changes one input.
 */
export const calculatorPendingSchema = z.strictObject({
  understood: understandingSchema,
  about: z.array(clarificationSchema).readonly(),
  /** Fields whose unusual value the reader has confirmed. */
  confirmed: z.array(factFieldSchema).readonly(),
});
export type CalculatorPending = z.infer<typeof calculatorPendingSchema>;
