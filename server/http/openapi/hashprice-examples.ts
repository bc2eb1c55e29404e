/** Examples of the calculator, each answer computed by it when the document is made. */
import type { HashpriceLive, HashpriceRequest } from "../../../core/contract/hashprice.ts";
import type { Language } from "../../../core/contract/language.ts";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import { parseHashpriceInput } from "../../../core/hashprice/parse-hashprice-input.ts";
import { tellHashprice } from "../../../core/hashprice/tell-hashprice.ts";
import type { Example } from "./openapi-types.ts";

/** The day on which the network was as the requests have it. */
const DAY = "2025-11-03";

/** The network of 3 November 2025, for which Hashrate Index published 43.33 $/PH/day. */
const networkRequest: HashpriceRequest = {
  difficulty: 156e12,
  btcPriceUsd: 106_935,
  feeShareOfReward: 0.0062,
};

const machineRequest: HashpriceRequest = {
  hashpriceUsdPerPHDay: "٣٩٫٥٣",
  machine: { preset: "S21 XP" },
  electricityUsdPerKwh: "٠٫٠٥",
  poolFee: "٠٫٠١",
  capexUsd: "٥٬٠٠٠",
  months: 3,
  difficultyGrowthPerMonth: 0.02,
};

export const HASHPRICE_REQUEST_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: "From the network", value: networkRequest },
  arabic: { summary: "A machine, with Arabic digits", value: machineRequest },
};

export const HASHPRICE_RESPONSE_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: `From the network, on ${DAY}`, value: answer(networkRequest, "en") },
  arabic: { summary: `A machine, on ${DAY}`, value: answer(machineRequest, "ar") },
};

function answer(request: HashpriceRequest, language: Language) {
  return tellHashprice(calculateHashprice(parseHashpriceInput(request), { today: DAY }), language);
}

const live: HashpriceLive = {
  available: true,
  difficulty: 155_973_032_196_072,
  networkHashrateEHs: 1_096.4,
  feesBtcPerBlock: 0.0195,
  btcPriceUsd: 106_935,
  blockHeight: 921_984,
  at: `${DAY}T09:30:00.000Z`,
};
const off: HashpriceLive = { available: false, reason: "off" };

export const HASHPRICE_LIVE_EXAMPLES: Readonly<Record<string, Example>> = {
  available: { summary: "Turned on", value: live },
  off: { summary: "Turned off, which is the default", value: off },
};
