/** A calculation as Markdown, in the sentences and tables that the calculator's own answers use. */
import type { HashpriceResponse } from "../../core/contract/hashprice.ts";
import type { Language } from "../../core/contract/language.ts";
import { ARABIC_PHRASES } from "../answering/calculator/phrases-arabic.ts";
import type { CalculatorPhrases } from "../answering/calculator/calculator-phrases.ts";
import { ENGLISH_PHRASES } from "../answering/calculator/phrases-english.ts";
import { formatBtc, formatMoney, formatUpTo } from "../answering/calculator/format-figures.ts";
import { tellDay, tellMonths } from "../answering/calculator/tell-tables.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";

const CALCULATOR_PHRASES: Readonly<Record<Language, CalculatorPhrases>> = {
  en: ENGLISH_PHRASES,
  ar: ARABIC_PHRASES,
};

export function renderHashprice(response: HashpriceResponse, language: Language): string {
  const calculator = CALCULATOR_PHRASES[language];
  const phrases = MCP_PHRASES[language];
  const { machine, projection, aiHosting, assumptions, warnings } = response;
  return [
    [renderValue(response, language), renderNetwork(response, calculator)].join(" ").trim(),
    machine === null ? "" : tellDay(machine, calculator),
    machine === null || machine.paybackDays === null
      ? ""
      : phrases.paybackDays(formatUpTo(machine.paybackDays, 0)),
    projection === null ? "" : tellMonths(projection, calculator),
    renderList(
      phrases.aiHosting,
      (aiHosting ?? []).map(
        ({ deal, usdPerMwhLow, usdPerMwhHigh }) =>
          `${deal}${calculator.colon}${phrases.usdPerMwh(formatUpTo(usdPerMwhLow, 0), formatUpTo(usdPerMwhHigh, 0))}`,
      ),
    ),
    renderList(calculator.assumptions, assumptions),
    renderList(calculator.warnings, warnings),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function renderValue({ hashprice }: HashpriceResponse, language: Language): string {
  const { usdPerPHDay, btcPerPHDay, satsPerPHDay } = hashprice;
  const phrases = CALCULATOR_PHRASES[language];
  const usd = usdPerPHDay === null ? null : formatMoney(usdPerPHDay);
  if (btcPerPHDay === null || satsPerPHDay === null) {
    return usd === null ? MCP_PHRASES[language].notComputable : phrases.hashpriceInUsd(usd);
  }
  const [btc, satoshi] = [formatBtc(btcPerPHDay), formatUpTo(satsPerPHDay, 0)];
  return usd === null ? phrases.hashpriceInBtc(btc, satoshi) : phrases.hashprice(usd, btc, satoshi);
}

function renderNetwork({ network }: HashpriceResponse, phrases: CalculatorPhrases): string {
  if (network === null) return "";
  const { hashrateEHs, difficulty, subsidyBtc, feesBtcPerBlock } = network;
  return [
    phrases.network(formatUpTo(hashrateEHs, 1), formatUpTo(difficulty / 1e12, 2)),
    phrases.reward(
      formatBtc(subsidyBtc),
      feesBtcPerBlock === 0 ? null : formatUpTo(feesBtcPerBlock, 4),
    ),
  ].join(" ");
}

function renderList(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `**${title}**\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
