/** What a megawatt-hour earns by mining and by published AI hosting contracts, as bars with their numbers. */
import type { HashpriceResult } from "../../../core/hashprice/calculate-hashprice.ts";
import { createElement } from "../page/create-element.ts";
import { pageWording } from "../page/page-language.ts";
import { setFigure } from "./figure-list.ts";
import { toFixed } from "./result-numbers.ts";

interface Bar {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** Null without a machine or a price. */
export function createHostingBars({ machine, aiHosting }: HashpriceResult): HTMLElement | null {
  const mining = machine?.revenueUsdPerMwh ?? null;
  if (mining === null || aiHosting === null || aiHosting.length === 0) return null;
  const {
    language,
    texts: { calculator: texts },
  } = pageWording();
  const contracts = aiHosting.map(({ deal, usdPerMwhLow, usdPerMwhHigh }) => ({
    name: deal[language],
    low: usdPerMwhLow,
    high: usdPerMwhHigh,
  }));
  const own: Bar = { name: texts.hostingMining, low: 0, high: mining };
  const most = Math.max(mining, ...contracts.map(({ high }) => high));
  const summary = createElement("p");
  const least = Math.min(...contracts.map(({ low }) => low));
  const highest = Math.max(...contracts.map(({ high }) => high));
  setFigure(
    summary,
    texts.hostingSummary(Math.round(mining), Math.round(least), Math.round(highest)),
  );
  return createElement("section", {
    class: "result-part",
    children: [
      createElement("h4", { text: texts.hosting }),
      createElement("p", { class: "chart-axes", text: texts.hostingUnit }),
      createElement("ul", {
        class: "hosting-bars",
        attributes: { role: "list" },
        children: [
          createBar(own, toFixed(mining, 0), most, "is-mining"),
          ...contracts.map((bar) =>
            createBar(bar, texts.hostingRange(toFixed(bar.low, 0), toFixed(bar.high, 0)), most, ""),
          ),
        ],
      }),
      summary,
    ],
  });
}

/** From 0 to the low end, and fainter on to the high end. */
function createBar(bar: Bar, value: string, most: number, kind: string): HTMLElement {
  const { name, low, high } = bar;
  const track = createElement("span", {
    class: `hosting-track ${kind}`,
    attributes: { "aria-hidden": "true" },
    children: [createElement("span", { class: "hosting-high" }), createElement("span")],
  });
  track.style.setProperty("--high", String(high / most));
  track.style.setProperty("--low", String(kind === "" ? low / most : high / most));
  const figure = createElement("span", { class: "hosting-value" });
  setFigure(figure, value);
  return createElement("li", {
    children: [createElement("span", { class: "hosting-name", text: name }), figure, track],
  });
}
