/** A calculation as Markdown: what was understood, the result with its units, then what was taken for granted. */
import type { Language } from "../../../core/contract/language.ts";
import type { HashpriceResult } from "../../../core/hashprice/calculate-hashprice.ts";
import { describeNotes } from "../../../core/hashprice/describe-notes.ts";
import type { HashpriceNote } from "../../../core/hashprice/hashprice-notes.ts";
import type { CalculatorUnderstanding } from "./calculator-question.ts";
import type { CalculatorPhrases, Subject } from "./calculator-phrases.ts";
import { describeInputs } from "./describe-inputs.ts";
import { describeReadings } from "./describe-readings.ts";
import { formatBtc, formatMoney, formatUpTo } from "./format-figures.ts";
import { INPUT_PHRASES } from "./input-phrases.ts";
import { ARABIC_PHRASES } from "./phrases-arabic.ts";
import { ENGLISH_PHRASES } from "./phrases-english.ts";
import { isOnePetahash, resolveMachine } from "./resolve-machine.ts";
import { tellDay, tellMonths } from "./tell-tables.ts";
import { capexOf } from "./to-request.ts";

const CALCULATOR_PHRASES: Readonly<Record<Language, CalculatorPhrases>> = {
  en: ENGLISH_PHRASES,
  ar: ARABIC_PHRASES,
};

/** Each figure is one of the result or of what was understood, rounded to what can be read. */
export function tellCalculation(
  understood: CalculatorUnderstanding,
  result: HashpriceResult,
  language: Language,
): string {
  const phrases = CALCULATOR_PHRASES[language];
  const inputs = describeInputs(understood, language);
  const asksHashprice = !understood.facts.some(({ field }) => field === "hashpriceUsdPerPHDay");
  const sentences = [
    ...(asksHashprice || result.machine === null ? tellHashprice(result, phrases) : []),
    ...tellMachine(understood, result, phrases),
    ...tellTotal(result, phrases),
  ];
  const assumptions = [
    ...describeReadings(understood, language),
    ...describeNotes(withoutTold(result.assumptions, understood), language),
  ];
  const warnings = [
    ...result.warnings.flatMap((note) => describeUnused(note, language) ?? []),
    ...describeNotes(withoutTold(result.warnings, understood), language),
  ];
  return [
    list(
      phrases.inputs,
      inputs.map(({ label, value }) => `${label}${phrases.colon}${value}`),
    ),
    sentences.join(" "),
    result.machine === null ? "" : tellDay(result.machine, phrases),
    result.projection === null ? "" : tellMonths(result.projection, phrases),
    list(phrases.assumptions, assumptions),
    list(phrases.warnings, warnings),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `**${title}**\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}

function tellHashprice(
  { hashprice, network }: HashpriceResult,
  phrases: CalculatorPhrases,
): readonly string[] {
  const { usdPerPHDay, btcPerPHDay, satsPerPHDay } = hashprice;
  const sentences: string[] = [];
  const usd = usdPerPHDay === null ? null : formatMoney(usdPerPHDay);
  if (btcPerPHDay === null || satsPerPHDay === null) {
    if (usd !== null) sentences.push(phrases.hashpriceInUsd(usd));
  } else {
    const [btc, satoshi] = [formatBtc(btcPerPHDay), formatUpTo(satsPerPHDay, 0)];
    sentences.push(
      usd === null ? phrases.hashpriceInBtc(btc, satoshi) : phrases.hashprice(usd, btc, satoshi),
    );
  }
  if (network === null) return sentences;
  const { hashrateEHs, difficulty, subsidyBtc, feesBtcPerBlock } = network;
  const tera = formatUpTo(difficulty / 1e12, 2);
  return [
    ...sentences,
    phrases.network(formatUpTo(hashrateEHs, 1), tera),
    phrases.reward(
      formatBtc(subsidyBtc),
      feesBtcPerBlock === 0 ? null : formatUpTo(feesBtcPerBlock, 4),
    ),
  ];
}

function tellMachine(
  understood: CalculatorUnderstanding,
  { machine }: HashpriceResult,
  phrases: CalculatorPhrases,
): readonly string[] {
  if (machine === null || machine.revenueUsdPerDay === null) return [];
  const subject = subjectOf(understood);
  const revenue = formatMoney(machine.revenueUsdPerDay);
  const { powerUsdPerDay, netUsdPerDay, breakEvenUsdPerKwh, paybackDays } = machine;
  const breakEven = breakEvenUsdPerKwh === null ? null : formatUpTo(breakEvenUsdPerKwh, 4);
  if (powerUsdPerDay === null || netUsdPerDay === null) {
    const earns = phrases.earns(subject, revenue);
    return breakEven === null ? [earns] : [earns, phrases.breaksEven(breakEven)];
  }
  const tell = netUsdPerDay < 0 ? phrases.loses : phrases.gains;
  const sentences = [
    tell(subject, revenue, formatMoney(powerUsdPerDay), formatMoney(netUsdPerDay)),
  ];
  if (breakEven !== null) {
    sentences.push(
      understood.targets.includes("break-even")
        ? phrases.breaksEven(breakEven)
        : phrases.isProfitableAt(netUsdPerDay > 0, breakEven),
    );
  }
  const capex = capexOf(understood);
  if (capex === null) return sentences;
  const price = formatMoney(capex).replace(/\.00$/u, "");
  const payback =
    paybackDays === null
      ? phrases.neverPaysBack(subject, price)
      : phrases.paysBack(subject, price, formatUpTo(paybackDays, 0));
  return [...sentences, payback];
}

function subjectOf(understood: CalculatorUnderstanding): Subject {
  if (isOnePetahash(understood)) return { kind: "petahash" };
  const resolved = resolveMachine(understood);
  const count = "missing" in resolved ? 1 : resolved.count;
  return { kind: "machines", name: understood.machine, count };
}

function tellTotal({ projection }: HashpriceResult, phrases: CalculatorPhrases): readonly string[] {
  const last = projection?.at(-1);
  if (last === undefined || last.cumulativeUsd === null) return [];
  const total = formatMoney(last.cumulativeUsd);
  return [phrases.total(String(last.month), total, last.cumulativeUsd < 0)];
}

/** Notes that the inputs or the sentences tell already, or that name fields which only a program knows. */
const TOLD: ReadonlySet<HashpriceNote["id"]> = new Set([
  "nameplate",
  "implied-price",
  "price-missing",
  "electricity-missing",
  "never-pays-back",
  "needs-machine",
  "needs-months",
  "ai-hosting-before-costs",
]);

function withoutTold(
  notes: readonly HashpriceNote[],
  { facts }: CalculatorUnderstanding,
): readonly HashpriceNote[] {
  const isOfDate = facts.some(({ reading }) => reading === "in-force-on-date");
  return notes.filter(({ id }) => !TOLD.has(id) && !(isOfDate && id === "subsidy-not-in-force"));
}

function describeUnused(note: HashpriceNote, language: Language): string | null {
  if (note.id !== "needs-machine" && note.id !== "needs-months") return null;
  const { label } = INPUT_PHRASES[language][note.field];
  return CALCULATOR_PHRASES[language].unused(
    label,
    note.id === "needs-machine" ? "machine" : "months",
  );
}
