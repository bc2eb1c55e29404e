/** A calculation told in English. */
import { formatDate } from "../format-date.ts";
import type { CalculatorPhrases, Subject } from "./calculator-phrases.ts";

const named = (subject: Subject): string => {
  if (subject.kind === "petahash") return "one PH/s of hash rate";
  const { name, count } = subject;
  if (count > 1) return name === null ? "the machines together" : `the ${name} machines together`;
  return name === null ? "this machine" : `the ${name}`;
};
const opening = (subject: Subject): string =>
  named(subject).replace(/^./u, (letter) => letter.toUpperCase());
const verb = (subject: Subject, singular: string, plural: string): string =>
  subject.kind === "machines" && subject.count > 1 ? plural : singular;

export const ENGLISH_PHRASES: CalculatorPhrases = {
  inputs: "Inputs",
  assumptions: "Assumptions",
  warnings: "Please note",
  colon: ": ",
  hashprice: (usd, btc, satoshi) =>
    `Hashprice comes to **${usd} $/PH/day**: a PH/s of hash rate can expect ${btc} BTC (${satoshi} satoshi) a day, before costs.`,
  hashpriceInUsd: (usd) => `Hashprice comes to **${usd} $/PH/day**, before costs.`,
  hashpriceInBtc: (btc, satoshi) =>
    `Hashprice comes to **${btc} BTC/PH/day** (${satoshi} satoshi), before costs. In dollars it depends on the price of bitcoin, which was not given.`,
  network: (hashrate, difficulty) =>
    `The network stands at ${hashrate} EH/s, which is a difficulty of ${difficulty} T.`,
  reward: (subsidy, fees) =>
    fees === null
      ? `A block pays a subsidy of ${subsidy} BTC; fees are not counted.`
      : `A block pays a subsidy of ${subsidy} BTC and ${fees} BTC in fees.`,
  earns: (subject, revenue) =>
    `${opening(subject)} ${verb(subject, "earns", "earn")} **$${revenue} a day** before electricity.`,
  gains: (subject, revenue, power, net) =>
    `${opening(subject)} ${verb(subject, "earns", "earn")} $${revenue} a day and ${verb(subject, "uses", "use")} electricity for $${power}: that leaves **a profit of $${net} a day**.`,
  loses: (subject, revenue, power, net) =>
    `${opening(subject)} ${verb(subject, "earns", "earn")} $${revenue} a day and ${verb(subject, "uses", "use")} electricity for $${power}: that is **a loss of $${net} a day**.`,
  breaksEven: (price) => `It breaks even at **${price} $/kWh**; dearer electricity means a loss.`,
  isProfitableAt: (isProfitable, price) =>
    isProfitable
      ? `So it is profitable up to an electricity price of ${price} $/kWh.`
      : `So it is not profitable: that would take electricity below ${price} $/kWh.`,
  paysBack: (subject, price, days) =>
    `At today's rate ${named(subject)} ${verb(subject, "pays", "pay")} back the $${price} in about **${days} days**.`,
  neverPaysBack: (subject, price) =>
    `At today's rate ${named(subject)} never ${verb(subject, "earns", "earn")} back the $${price}.`,
  total: (months, total, isLoss) =>
    `After ${months} ${months === "1" ? "month" : "months"} the total is **${isLoss ? "-" : ""}$${total}**.`,
  day: {
    head: ["Per day", "Value"],
    revenue: "Revenue",
    power: "Electricity",
    net: "Net",
    breakEven: "Break-even electricity price",
    hashcost: "Hash cost",
    revenuePerMwh: "Revenue per MWh",
  },
  dayUnits: {
    usd: (figure) => `${figure} $`,
    perKwh: (figure) => `${figure} $/kWh`,
    perPHDay: (figure) => `${figure} $/PH/day`,
    perMwh: (figure) => `${figure} $/MWh`,
  },
  projection: ["Month", "Hashprice ($/PH/day)", "Net ($)", "Total ($)"],
  readings: {
    "per-ph-day": ({ value }) => `The hashprice was given without a unit and is read as ${value}.`,
    "per-kwh": ({ value }) =>
      `The electricity price was given without a unit of energy and is read as ${value}.`,
    usd: ({ label, value }) => `${label} was given without a currency and is read as ${value}.`,
    "eh-per-second": ({ value }) =>
      `The network's hash rate was given without a unit and is read as ${value}.`,
    "per-month-from-year": ({ value }) =>
      `Growth given for a year is spread evenly over its months: ${value}.`,
    "in-force-on-date": ({ value, date }) =>
      `The block subsidy is the one in force ${date.length === 10 ? "on" : "in"} ${formatDate(date, "en")}: ${value}.`,
  },
  priceOfEach: "The price is read as that of each machine; the calculation takes all of them.",
  onePetahash: "Only an efficiency was given, so the figures are for one PH/s of hash rate.",
  machinesOfSite: (site, count) => `${site} feed ${count} such machines, cooling not counted.`,
  idle: (labels) =>
    `The hashprice given is used as it stands, without what was given beside it: ${labels.join(", ").toLowerCase()}.`,
  unused: (label, needs) =>
    needs === "machine"
      ? `Not used, since no machine was given: ${label.toLowerCase()}.`
      : `Not used, since no number of months was given: ${label.toLowerCase()}.`,
};
