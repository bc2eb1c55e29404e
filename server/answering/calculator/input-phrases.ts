/** Inputs with their names and units, in both languages. */
import type { Language } from "../../../core/contract/language.ts";
import { countInArabic } from "./arabic-counts.ts";
import type { FactField } from "./calculator-question.ts";
import { formatBtc, formatInput, formatShare } from "./format-figures.ts";

export interface InputPhrase {
  /** As a title of the value: "Electricity". */
  readonly label: string;
  /** The value with its unit. */
  readonly show: (value: number) => string;
}

const dollars = (value: number): string => countInArabic(formatInput(value), "dollar");
const tera = (value: number): string => formatInput(value / 1e12);

export const PER_PH_DAY_ARABIC = "لكل بيتاهاش/ثانية في اليوم";

export const INPUT_PHRASES: Readonly<Record<Language, Readonly<Record<FactField, InputPhrase>>>> = {
  en: {
    difficulty: {
      label: "Difficulty",
      show: (value) => (value < 1e9 ? formatInput(value) : `${tera(value)} T`),
    },
    networkHashrateEHs: {
      label: "Network hash rate",
      show: (value) => `${formatInput(value)} EH/s`,
    },
    btcPriceUsd: { label: "Bitcoin price", show: (value) => `$${formatInput(value)}` },
    subsidyBtc: { label: "Block subsidy", show: (value) => `${formatBtc(value)} BTC` },
    blockHeight: { label: "Block height", show: (value) => formatInput(value) },
    feesBtcPerBlock: {
      label: "Transaction fees",
      show: (value) => `${formatBtc(value)} BTC a block`,
    },
    feeShareOfReward: {
      label: "Transaction fees",
      show: (value) => `${formatShare(value)}% of the reward`,
    },
    hashpriceUsdPerPHDay: {
      label: "Hashprice",
      show: (value) => `${formatInput(value)} $/PH/day`,
    },
    hashpriceBtcPerPHDay: {
      label: "Hashprice",
      show: (value) => `${formatBtc(value)} BTC/PH/day`,
    },
    electricityUsdPerKwh: {
      label: "Electricity price",
      show: (value) => `${formatInput(value)} $/kWh`,
    },
    poolFee: { label: "Pool fee", show: (value) => `${formatShare(value)}%` },
    capexUsd: { label: "Price of the machine", show: (value) => `$${formatInput(value)}` },
    months: {
      label: "Period",
      show: (value) => `${formatInput(value)} ${value === 1 ? "month" : "months"}`,
    },
    priceGrowthPerMonth: {
      label: "Growth of the bitcoin price",
      show: (value) => `${formatShare(value)}% a month`,
    },
    difficultyGrowthPerMonth: {
      label: "Growth of the difficulty",
      show: (value) => `${formatShare(value)}% a month`,
    },
    machineHashrateTHs: { label: "Hash rate", show: (value) => `${formatInput(value)} TH/s` },
    machinePowerW: { label: "Power", show: (value) => `${formatInput(value)} W` },
    machineEfficiencyJPerTH: {
      label: "Efficiency",
      show: (value) => `${formatInput(value)} J/TH`,
    },
    machineCount: { label: "Number of machines", show: (value) => formatInput(value) },
    sitePowerW: { label: "Power of the site", show: (value) => `${formatInput(value / 1e6)} MW` },
  },
  ar: {
    difficulty: {
      label: "الصعوبة",
      show: (value) => (value < 1e9 ? formatInput(value) : countInArabic(tera(value), "trillion")),
    },
    networkHashrateEHs: {
      label: "معدل هاش الشبكة",
      show: (value) => `${formatInput(value)} إكساهاش في الثانية`,
    },
    btcPriceUsd: { label: "سعر بيتكوين", show: dollars },
    subsidyBtc: { label: "دعم الكتلة", show: (value) => `${formatBtc(value)} بيتكوين` },
    blockHeight: { label: "رقم الكتلة", show: (value) => formatInput(value) },
    feesBtcPerBlock: {
      label: "رسوم المعاملات",
      show: (value) => `${formatBtc(value)} بيتكوين في الكتلة`,
    },
    feeShareOfReward: {
      label: "رسوم المعاملات",
      show: (value) => `${formatShare(value)}% من المكافأة`,
    },
    hashpriceUsdPerPHDay: {
      label: "سعر الهاش",
      show: (value) => `${dollars(value)} ${PER_PH_DAY_ARABIC}`,
    },
    hashpriceBtcPerPHDay: {
      label: "سعر الهاش",
      show: (value) => `${formatBtc(value)} بيتكوين ${PER_PH_DAY_ARABIC}`,
    },
    electricityUsdPerKwh: {
      label: "سعر الكهرباء",
      show: (value) => `${dollars(value)} للكيلوواط ساعة`,
    },
    poolFee: { label: "رسوم المجمّع", show: (value) => `${formatShare(value)}%` },
    capexUsd: { label: "ثمن الجهاز", show: dollars },
    months: { label: "المدة", show: (value) => countInArabic(formatInput(value), "month") },
    priceGrowthPerMonth: {
      label: "نمو سعر بيتكوين",
      show: (value) => `${formatShare(value)}% شهريًا`,
    },
    difficultyGrowthPerMonth: {
      label: "نمو الصعوبة",
      show: (value) => `${formatShare(value)}% شهريًا`,
    },
    machineHashrateTHs: {
      label: "معدل هاش الجهاز",
      show: (value) => `${formatInput(value)} تيراهاش في الثانية`,
    },
    machinePowerW: {
      label: "استهلاك الجهاز",
      show: (value) => countInArabic(formatInput(value), "watt"),
    },
    machineEfficiencyJPerTH: {
      label: "الكفاءة",
      show: (value) => `${formatInput(value)} جول لكل تيراهاش`,
    },
    machineCount: { label: "عدد الأجهزة", show: (value) => formatInput(value) },
    sitePowerW: { label: "قدرة الموقع", show: (value) => `${formatInput(value / 1e6)} ميغاواط` },
  },
};
