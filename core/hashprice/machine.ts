/** What a mining machine earns and costs in a day. */

const HOURS_PER_DAY = 24;
const WATTS_PER_KILOWATT = 1_000;
const KWH_PER_MWH = 1_000;
const TH_PER_PH = 1_000;

export interface MachineSize {
  readonly hashrateTHs: number;
  readonly powerW: number;
}

export interface MachineConditions {
  /** US dollars for 1 PH/s in a day; null where it is not known. */
  readonly hashpriceUsd: number | null;
  readonly electricityUsdPerKwh: number | null;
  /** A fraction of the revenue. */
  readonly poolFee: number;
  readonly capexUsd: number | null;
}

/** What cannot be derived is null. */
export interface MachineDay extends MachineSize {
  readonly efficiencyJPerTH: number;
  readonly revenueUsdPerDay: number | null;
  readonly powerUsdPerDay: number | null;
  readonly netUsdPerDay: number | null;
  readonly breakEvenUsdPerKwh: number | null;
  readonly hashcostUsdPerPHDay: number | null;
  readonly revenueUsdPerMwh: number | null;
  readonly paybackDays: number | null;
}

/**
 * A machine's day, by the usual formulas of Hashrate Index (https://hashrateindex.com):
 * - revenue $/day = hashprice * TH/s / 1,000 * (1 - pool fee)
 * - power $/day = W / 1,000 * 24 * $/kWh; net = revenue - power
 * - break-even $/kWh = hashprice * (1 - pool fee) / (24 * J/TH): the electricity price at which net is 0
 * - hash cost $/PH/day = 24 * J/TH * $/kWh
 * - revenue $/MWh = hashprice * (1 - pool fee) * 1,000 / (24 * J/TH)
 * - payback days = price of the machine / net, null where net is not above 0
 */
export function machineDay(size: MachineSize, conditions: MachineConditions): MachineDay {
  const { hashpriceUsd, electricityUsdPerKwh, poolFee, capexUsd } = conditions;
  const efficiencyJPerTH = size.powerW / size.hashrateTHs;
  // 1 J/TH is 1 kW for each PH/s.
  const kwhPerPHDay = HOURS_PER_DAY * efficiencyJPerTH;
  const earned = hashpriceUsd === null ? null : hashpriceUsd * (1 - poolFee);
  const revenue = earned === null ? null : (earned * size.hashrateTHs) / TH_PER_PH;
  const power =
    electricityUsdPerKwh === null
      ? null
      : (size.powerW / WATTS_PER_KILOWATT) * HOURS_PER_DAY * electricityUsdPerKwh;
  const net = revenue === null || power === null ? null : revenue - power;
  return {
    hashrateTHs: size.hashrateTHs,
    powerW: size.powerW,
    efficiencyJPerTH,
    revenueUsdPerDay: revenue,
    powerUsdPerDay: power,
    netUsdPerDay: net,
    breakEvenUsdPerKwh: earned === null ? null : earned / kwhPerPHDay,
    hashcostUsdPerPHDay: electricityUsdPerKwh === null ? null : kwhPerPHDay * electricityUsdPerKwh,
    revenueUsdPerMwh: earned === null ? null : (earned * KWH_PER_MWH) / kwhPerPHDay,
    paybackDays: capexUsd === null || net === null || net <= 0 ? null : capexUsd / net,
  };
}
