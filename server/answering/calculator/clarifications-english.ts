/** Questions back in English. */
import type { CalculatorClarification, NeededInput } from "./calculator-question.ts";
import { formatInput, formatShare } from "./format-figures.ts";
import { INPUT_PHRASES } from "./input-phrases.ts";

const PHRASES = INPUT_PHRASES.en;

const MISSING: Readonly<Record<NeededInput, string>> = {
  machine:
    "Which machine is it? Please name its model, such as S21 XP, or give its hash rate and its power.",
  machinePowerW: "How much power does the machine draw, in watts?",
  machineHashrateTHs: "What is the machine's hash rate, in TH/s?",
  hashprice:
    "At which hashprice should this be calculated, in $/PH/day? The difficulty and the price of bitcoin would do as well.",
  network:
    "At which difficulty should this be calculated? The hash rate of the network in EH/s would do as well.",
  btcPriceUsd: "At which price of bitcoin, in US dollars?",
  electricityUsdPerKwh: "What does the electricity cost, in cents or dollars per kWh?",
  capexUsd: "What does the machine cost, in US dollars?",
  subsidyBtc: "Which block subsidy should be used, in BTC?",
};

/** One polite question. */
export function askInEnglish(asked: CalculatorClarification): string {
  switch (asked.reason) {
    case "implausible":
      return askOfImplausible(asked);
    case "hashprice-unit":
      return askOfHashprice(asked);
    case "ambiguous-number":
      return askOfNumber(asked);
    case "unknown-machine":
      return `There are no figures here for the ${asked.name}. Please give its hash rate and its power, or choose a machine that is known, such as ${asked.nearest.join(", ")}.`;
    case "several-machines":
      return `One machine at a time, please: which should come first, the ${asked.names.join(" or the ")}?`;
    case "several-values": {
      const { label, show } = PHRASES[asked.field];
      return `${label} was given more than once: ${asked.values.map(show).join(" and ")}. Which should be used?`;
    }
    case "other-currency":
      return `The calculator works in US dollars. What is the amount of ${formatInput(asked.value)} in US dollars?`;
    case "missing":
      return MISSING[asked.needed];
  }
}

function askOfImplausible({
  field,
  value,
  suggestion,
}: Extract<CalculatorClarification, { reason: "implausible" }>): string {
  const { label, show } = PHRASES[field];
  if (field === "subsidyBtc") {
    return suggestion === null
      ? `No block has ever paid a subsidy of ${formatInput(value)} BTC. Which subsidy should be used, in BTC?`
      : `No block pays a subsidy of ${formatInput(value)} BTC; that is a common misprint of ${formatInput(suggestion)}. Did you mean ${show(suggestion)}?`;
  }
  return suggestion === null
    ? `${label}: ${show(value)} is out of any usual range. What should it be?`
    : `${label}: ${show(value)} is out of any usual range. Did you mean ${show(suggestion)}?`;
}

function askOfHashprice({
  value,
  unit,
  suggestion,
}: Extract<CalculatorClarification, { reason: "hashprice-unit" }>): string {
  const figure = formatInput(value);
  if (unit === null || suggestion === null) {
    return `In which unit is the hashprice of ${figure}: $/TH/day, $/PH/day or $/EH/day?`;
  }
  const meant = PHRASES.hashpriceUsdPerPHDay.show(suggestion);
  return unit === "PH"
    ? `A hashprice of ${figure} $/PH/day is out of any usual range. Did you mean ${meant}?`
    : `In which unit is the hashprice of ${figure}? Did you mean ${figure} $/${unit}/day, which is ${meant}?`;
}

function askOfNumber({
  value,
  unit,
  field,
  suggestion,
}: Extract<CalculatorClarification, { reason: "ambiguous-number" }>): string {
  if (field === "feeShareOfReward" && suggestion !== null) {
    return `Are the transaction fees ${formatShare(suggestion)}% of the reward, or ${formatInput(value)} BTC a block?`;
  }
  const figure = unit === "percent" ? `${formatInput(value)}%` : formatInput(value);
  if (field !== null && suggestion !== null) {
    const { label, show } = PHRASES[field];
    return `What does ${unit === "usd" ? "$" : ""}${figure} stand for? Is it the ${label.toLowerCase()}, ${show(suggestion)}?`;
  }
  return unit === "percent"
    ? `What does ${figure} stand for: transaction fees, the pool fee or growth a month?`
    : `What does ${figure} stand for, and in which unit?`;
}
