/** The result beside the form: hashprice, network, the machine's day, comparisons, and what was assumed. */
import type { HashpriceResult } from "../../../core/hashprice/calculate-hashprice.ts";
import type { MachineDay } from "../../../core/hashprice/machine.ts";
import type { Network } from "../../../core/hashprice/network.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import { describeFormNotes } from "./describe-form.ts";
import { createFigureList, setFigure, type Figure } from "./figure-list.ts";
import { createHostingBars } from "./hosting-bars.ts";
import type { FormOutcome } from "./read-form.ts";
import { createResultCharts } from "./result-charts.ts";
import { toFixed, toSignificant } from "./result-numbers.ts";

export interface ResultView {
  readonly element: HTMLElement;
  /** Shows this outcome and nothing of the one before. */
  readonly show: (outcome: FormOutcome) => void;
  readonly focus: () => void;
}

export function createResultView(): ResultView {
  const note = createElement("p", { class: "result-note" });
  const figures = createElement("div");
  const charts = createResultCharts();
  const hosting = createElement("div");
  const notes = createElement("div");
  const parts = createElement("div", {
    class: "result-parts",
    children: [figures, charts.element, hosting, notes],
  });
  const heading = localiseText(
    createElement("h3", { attributes: { tabindex: "-1" } }),
    ({ texts }) => texts.calculator.result,
  );
  const element = createElement("section", {
    class: "calculator-result",
    children: [heading, note, parts],
  });
  return {
    element,
    show: (outcome) => {
      const { calculator: texts } = pageWording().texts;
      parts.hidden = outcome.kind !== "result";
      note.hidden = outcome.kind === "result";
      note.textContent = "";
      figures.replaceChildren();
      hosting.replaceChildren();
      notes.replaceChildren();
      if (outcome.kind !== "result") {
        note.textContent =
          outcome.kind === "faults" ? texts.faultsLeft(outcome.faults.size) : texts.nothingGiven;
        return;
      }
      const { result, input } = outcome;
      figures.append(...createFigures(result, input.capexUsd !== undefined));
      charts.show(result, input);
      const bars = createHostingBars(result);
      if (bars !== null) hosting.append(bars);
      notes.append(...createNotes(result));
    },
    focus: () => heading.focus(),
  };
}

function createFigures(result: HashpriceResult, hasCapex: boolean): readonly HTMLElement[] {
  const { calculator: texts } = pageWording().texts;
  return [
    createHeadline(result.hashprice),
    ...(result.machine === null
      ? []
      : [createPart(texts.day, toDayFigures(result.machine, hasCapex))]),
    ...(result.network === null
      ? []
      : [createPart(texts.network, toNetworkFigures(result.network))]),
  ];
}

function createHeadline({
  usdPerPHDay,
  btcPerPHDay,
  satsPerPHDay,
}: HashpriceResult["hashprice"]): HTMLElement {
  const { calculator: texts } = pageWording().texts;
  const btc = btcPerPHDay === null ? null : texts.btc(toSignificant(btcPerPHDay, 5));
  const sats = satsPerPHDay === null ? null : texts.sats(toFixed(satsPerPHDay, 0));
  const [first, ...others] = [
    usdPerPHDay === null ? null : texts.usd(toFixed(usdPerPHDay, 2)),
    btc,
    sats,
  ].filter((form) => form !== null);
  const main = createElement("p", { class: "headline" });
  setFigure(main, first ?? "");
  const also = others.map((form) => {
    const line = createElement("p", { class: "headline-form" });
    setFigure(line, form);
    return line;
  });
  return createElement("div", {
    class: "headline-block",
    children: [
      createElement("p", { class: "kicker", text: texts.fields.hashpriceUsdPerPHDay }),
      main,
      createElement("p", { class: "headline-unit", text: texts.hashpriceUnit }),
      ...also,
    ],
  });
}

function createPart(name: string, figures: readonly (Figure | null)[]): HTMLElement {
  return createElement("section", {
    class: "result-part",
    children: [createElement("h4", { text: name }), createFigureList(figures)],
  });
}

function toNetworkFigures({
  hashrateEHs,
  difficulty,
  subsidyBtc,
  feesBtcPerBlock,
}: Network): readonly Figure[] {
  const { calculator: texts } = pageWording().texts;
  return [
    { name: texts.fields.difficulty, value: texts.trillion(toSignificant(difficulty / 1e12, 6)) },
    { name: texts.fields.networkHashrateEHs, value: texts.exahash(toSignificant(hashrateEHs, 6)) },
    { name: texts.fields.subsidyBtc, value: texts.btc(toSignificant(subsidyBtc, 9)) },
    { name: texts.feesPerBlock, value: texts.btc(toSignificant(feesBtcPerBlock, 4)) },
  ];
}

function toDayFigures(day: MachineDay, hasCapex: boolean): readonly (Figure | null)[] {
  const { calculator: texts } = pageWording().texts;
  const usd = (value: number): string => texts.usd(toFixed(value, 2));
  const net = figure(texts.net, day.netUsdPerDay, usd);
  const isNever = hasCapex && day.netUsdPerDay !== null && day.netUsdPerDay <= 0;
  return [
    figure(texts.revenue, day.revenueUsdPerDay, usd),
    figure(texts.electricity, day.powerUsdPerDay, usd),
    net === null ? null : { ...net, tone: (day.netUsdPerDay ?? 0) < 0 ? "loss" : "gain" },
    figure(texts.payback, day.paybackDays, (days) => texts.days(Math.ceil(days))),
    isNever ? { name: texts.payback, value: texts.neverPaysBack } : null,
    figure(texts.breakEven, day.breakEvenUsdPerKwh, (value) => texts.perKwh(toFixed(value, 4))),
    figure(texts.hashCost, day.hashcostUsdPerPHDay, (value) => texts.perPHDay(toFixed(value, 2))),
    figure(texts.revenuePerMwh, day.revenueUsdPerMwh, usd),
    figure(texts.efficiency, day.efficiencyJPerTH, (value) =>
      texts.joulesPerTerahash(toSignificant(value, 4)),
    ),
  ];
}

/** Null for what cannot be derived. */
function figure(
  name: string,
  value: number | null,
  write: (value: number) => string,
): Figure | null {
  return value === null ? null : { name, value: write(value) };
}

function createNotes({ warnings, assumptions }: HashpriceResult): readonly HTMLElement[] {
  const wording = pageWording();
  const { calculator: texts } = wording.texts;
  return [
    { name: texts.warnings, notes: describeFormNotes(warnings, wording), kind: "is-warning" },
    { name: texts.assumptions, notes: describeFormNotes(assumptions, wording), kind: "" },
  ]
    .filter(({ notes }) => notes.length > 0)
    .map(({ name, notes, kind }) =>
      createElement("section", {
        class: `result-part notes ${kind}`,
        children: [
          createElement("h4", { text: name }),
          createElement("ul", {
            children: notes.map((text) => {
              const item = createElement("li");
              setFigure(item, text);
              return item;
            }),
          }),
        ],
      }),
    );
}
