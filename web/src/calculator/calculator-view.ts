/** The calculator: a form whose result follows every change, all computed in the page. */
import { announce } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording } from "../page/page-language.ts";
import type { View } from "../page/router.ts";
import { createCalculatorForm } from "./calculator-form.ts";
import { readCalculatorLink, toCalculatorLink } from "./calculator-link.ts";
import { createCalculatorTools } from "./calculator-tools.ts";
import { EXAMPLE, toFormValues, type FormValues } from "./form-values.ts";
import { setFigure } from "./figure-list.ts";
import type { LiveValues } from "./live-values.ts";
import { calculateForm, toInput, type FormOutcome } from "./read-form.ts";
import { createResultView } from "./result-view.ts";
import { toFixed } from "./result-numbers.ts";

export interface CalculatorViewOptions {
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: () => string;
}

/** A pause in typing: not every letter is spoken, nor makes another address. */
const SETTLED_AFTER_MS = 900;

export function createCalculatorView({
  today,
}: CalculatorViewOptions): View<{ readonly query: URLSearchParams }> {
  let settling = 0;
  const refresh = (): FormOutcome => {
    const outcome = calculateForm(form.read(), today());
    form.tell(outcome.kind === "faults" ? outcome.faults : new Map());
    result.show(outcome);
    setFigure(brief, tellBriefly(outcome));
    return outcome;
  };
  const changed = (): void => {
    example.hidden = true;
    const outcome = refresh();
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      announce(tellBriefly(outcome));
      // The entry keeps its state, by which the page knows it.
      history.replaceState(history.state, "", currentLink());
    }, SETTLED_AFTER_MS);
  };
  const fill = (values: FormValues, isExample = false): void => {
    form.write(values);
    changed();
    example.hidden = !isExample;
  };
  const currentLink = (): string => toCalculatorLink({ ...toInput(form.read()) });

  const form = createCalculatorForm(changed);
  const result = createResultView();
  const tools = createCalculatorTools({
    reset: () => fill(toFormValues(EXAMPLE), true),
    clear: () => fill(toFormValues({})),
    fillIn: (live) => fill(withLiveValues(form.read(), live)),
    link: () => `${location.origin}${location.pathname}${currentLink()}`,
  });
  // Where the form fills the screen, the result is out of sight.
  const brief = createElement("button", {
    class: "result-brief",
    attributes: { type: "button" },
    onClick: result.focus,
  });
  const example = localiseText(
    createElement("p", { class: "example-note" }),
    ({ texts }) => texts.calculator.example,
  );
  const element = createElement("section", {
    class: "calculator",
    children: [
      localiseText(createElement("h2"), ({ texts }) => texts.calculator.heading),
      localiseText(
        createElement("p", { class: "calculator-lead" }),
        ({ texts }) => texts.calculator.lead,
      ),
      example,
      tools.element,
      createElement("div", {
        class: "calculator-parts",
        children: [form.element, brief, result.element],
      }),
    ],
  });
  element.hidden = true;
  form.write(toFormValues(EXAMPLE));
  localise(element, () => void refresh());
  return {
    element,
    show: ({ query }) => {
      tools.lookForLiveValues();
      const input = readCalculatorLink(query);
      if (input === null) return void refresh();
      form.write(toFormValues(input));
      refresh();
      example.hidden = true;
    },
    hide: () => window.clearTimeout(settling),
  };
}

/** The network's fields replaced; the machine and the outlook stay as they are. */
function withLiveValues(values: FormValues, live: LiveValues): FormValues {
  const { network, price, fees, subsidy } = toFormValues({
    difficulty: live.difficulty,
    btcPriceUsd: live.btcPriceUsd,
    feesBtcPerBlock: Number(live.feesBtcPerBlock.toPrecision(6)),
    blockHeight: live.blockHeight,
  }).slots;
  return { ...values, basis: "network", slots: { ...values.slots, network, price, fees, subsidy } };
}

function tellBriefly(outcome: FormOutcome): string {
  const { calculator: texts } = pageWording().texts;
  if (outcome.kind === "faults") return texts.faultsLeft(outcome.faults.size);
  if (outcome.kind === "nothing-given") return texts.nothingGiven;
  const { hashprice, machine } = outcome.result;
  const { usdPerPHDay: usd, satsPerPHDay: sats } = hashprice;
  const net = machine?.netUsdPerDay ?? null;
  const told = usd === null ? texts.sats(toFixed(sats ?? 0, 0)) : texts.usd(toFixed(usd, 2));
  return texts.resultBriefly(told, net === null ? null : texts.usd(toFixed(net, 2)));
}
