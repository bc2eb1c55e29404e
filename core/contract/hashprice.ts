/** POST /tools/hashprice: what the calculator is asked and what it answers. */
import { z } from "zod";

/** A number, or its digits in either script with their marks: `156e12`, `"٣٫١٢٥"`, `"106,935"`. */
const quantity = z.union([z.number(), z.string().trim().min(1).max(60)]);

/** `preset` is a name of GET /tools/hashprice/presets, whatever its hyphens, blanks and case. */
const machineRequestSchema = z.union([
  z.strictObject({ preset: z.string().trim().min(1).max(60) }),
  z.strictObject({ hashrateTHs: quantity, powerW: quantity }),
]);

/** Units are in the names of the fields; a share is a fraction (`0.0062` is 0.62 %). */
export const hashpriceRequestSchema = z.strictObject({
  difficulty: quantity.optional(),
  networkHashrateEHs: quantity.optional(),
  btcPriceUsd: quantity.optional(),
  subsidyBtc: quantity.optional(),
  blockHeight: quantity.optional(),
  feesBtcPerBlock: quantity.optional(),
  /** Of the total reward: the reward of a block is the subsidy / (1 - share). */
  feeShareOfReward: quantity.optional(),
  /** In place of the network, where it is known. */
  hashpriceUsdPerPHDay: quantity.optional(),
  machine: machineRequestSchema.optional(),
  electricityUsdPerKwh: quantity.optional(),
  poolFee: quantity.optional(),
  capexUsd: quantity.optional(),
  months: quantity.optional(),
  priceGrowthPerMonth: quantity.optional(),
  difficultyGrowthPerMonth: quantity.optional(),
});
export type HashpriceRequest = z.infer<typeof hashpriceRequestSchema>;

const figure = z.number().nullable();

/** What cannot be derived from the request is null. */
export const hashpriceResponseSchema = z.strictObject({
  hashprice: z.strictObject({
    usdPerPHDay: figure,
    btcPerPHDay: figure,
    satsPerPHDay: figure,
  }),
  network: z
    .strictObject({
      hashrateEHs: z.number(),
      difficulty: z.number(),
      subsidyBtc: z.number(),
      feesBtcPerBlock: z.number(),
    })
    .nullable(),
  machine: z
    .strictObject({
      hashrateTHs: z.number(),
      powerW: z.number(),
      efficiencyJPerTH: z.number(),
      revenueUsdPerDay: figure,
      powerUsdPerDay: figure,
      netUsdPerDay: figure,
      breakEvenUsdPerKwh: figure,
      hashcostUsdPerPHDay: figure,
      revenueUsdPerMwh: figure,
      /** Null where the machine never earns its price at this rate, or no price was given. */
      paybackDays: figure,
    })
    .nullable(),
  projection: z
    .array(
      z.strictObject({
        /** 1 is the first month from today. */
        month: z.number().int(),
        hashpriceUsdPerPHDay: figure,
        netUsd: figure,
        cumulativeUsd: figure,
      }),
    )
    .nullable(),
  /** What the same electricity earns when it is let to AI: published contracts, beside `revenueUsdPerMwh`. */
  aiHosting: z
    .array(
      z.strictObject({
        deal: z.string(),
        usdPerMwhLow: z.number(),
        usdPerMwhHigh: z.number(),
      }),
    )
    .nullable(),
  assumptions: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type HashpriceResponse = z.infer<typeof hashpriceResponseSchema>;

/** GET /tools/hashprice/live: what the network is like, to fill in a request with; never needed to compute. */
export const hashpriceLiveSchema = z.discriminatedUnion("available", [
  z.strictObject({
    available: z.literal(true),
    difficulty: z.number(),
    networkHashrateEHs: z.number(),
    feesBtcPerBlock: z.number(),
    btcPriceUsd: z.number(),
    blockHeight: z.number().int(),
    /** When these were read, ISO 8601. */
    at: z.string(),
  }),
  z.strictObject({ available: z.literal(false), reason: z.enum(["off", "unreachable"]) }),
]);
export type HashpriceLive = z.infer<typeof hashpriceLiveSchema>;

/** GET /tools/hashprice/presets: the machines that are known by name. */
export const hashpricePresetsSchema = z.strictObject({
  presets: z.array(
    z.strictObject({
      name: z.string(),
      hashrateTHs: z.number(),
      powerW: z.number(),
      efficiencyJPerTH: z.number(),
    }),
  ),
});
export type HashpricePresets = z.infer<typeof hashpricePresetsSchema>;
