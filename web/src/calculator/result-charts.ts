/** The two charts of a result: net by electricity price, and the total of the coming months. */
import type { HashpriceInput } from "../../../core/hashprice/hashprice-input.ts";
import type { HashpriceResult } from "../../../core/hashprice/calculate-hashprice.ts";
import { formatNumber } from "../../../core/hashprice/format-number.ts";
import { createElement } from "../page/create-element.ts";
import { pageWording } from "../page/page-language.ts";
import { createChartFigure, type ChartContent } from "./charts/chart-figure.ts";
import { cumulativeLine } from "./charts/cumulative-line.ts";
import type { ChartMark } from "./charts/draw-line-chart.ts";
import { netByElectricity } from "./charts/net-by-electricity.ts";
import { toFixed, toSignificant } from "./result-numbers.ts";

export interface ResultCharts {
  readonly element: HTMLElement;
  readonly show: (result: HashpriceResult, input: HashpriceInput) => void;
}

/** The charts stay the same elements, so that an opened table stays open while the values change. */
export function createResultCharts(): ResultCharts {
  const breakEven = createChartFigure(
    ({ texts }) => texts.calculator.breakEvenChart,
    ({ texts }) => texts.calculator.breakEvenAxes,
  );
  const outlook = createChartFigure(
    ({ texts }) => texts.calculator.projectionChart,
    ({ texts }) => texts.calculator.projectionAxes,
  );
  return {
    element: createElement("div", {
      class: "result-charts",
      children: [breakEven.element, outlook.element],
    }),
    show: (result, input) => {
      breakEven.show(toBreakEven(result, input));
      outlook.show(toOutlook(result, input));
    },
  };
}

function toBreakEven(
  { machine }: HashpriceResult,
  { electricityUsdPerKwh }: HashpriceInput,
): ChartContent | null {
  const line = machine === null ? null : netByElectricity(machine, electricityUsdPerKwh ?? null);
  if (line === null) return null;
  const { calculator: texts } = pageWording().texts;
  const price = toSignificant(line.crossing.x, 3);
  const summary = [texts.breakEvenSummary(price)];
  const marks: ChartMark[] = [
    ...(line.own === null
      ? []
      : [{ kind: "upright", at: line.own, label: texts.ownPriceMark } as const]),
    { kind: "dot", at: line.crossing, label: texts.breakEvenMark(price) },
  ];
  return {
    id: "break-even-chart",
    title: texts.breakEvenChart,
    description: summary.join(" "),
    points: line.points,
    marks,
    summary,
    columns: [texts.electricityColumn, texts.netColumn],
    rows: line.points.map(({ x, y }) => [formatNumber(x), toFixed(y, 2)]),
  };
}

function toOutlook(result: HashpriceResult, { capexUsd = 0 }: HashpriceInput): ChartContent | null {
  const line = cumulativeLine(result, capexUsd);
  const last = line?.points.at(-1);
  if (line === null || last === undefined) return null;
  const { calculator: texts } = pageWording().texts;
  const summary = [
    texts.projectionSummary(last.x, texts.usd(toFixed(last.y, 2))),
    ...(line.paidBackIn === null ? [] : [texts.paidBackIn(line.paidBackIn)]),
    ...line.halvings.map((month) => texts.halvingIn(month)),
  ];
  return {
    id: "outlook-chart",
    title: texts.projectionChart,
    description: summary.join(" "),
    points: line.points,
    // The lower subsidy counts from the start of its month.
    marks: line.halvings.map((month) => ({
      kind: "upright",
      at: { x: month - 1, y: 0 },
      label: texts.halvingMark,
    })),
    summary,
    columns: [
      texts.monthColumn,
      texts.hashpriceColumn,
      texts.monthNetColumn,
      texts.cumulativeColumn,
    ],
    rows: (result.projection ?? []).map((month) => [
      String(month.month),
      month.hashpriceUsdPerPHDay === null ? "" : toFixed(month.hashpriceUsdPerPHDay, 2),
      month.netUsd === null ? "" : toFixed(month.netUsd, 2),
      month.cumulativeUsd === null ? "" : toFixed(month.cumulativeUsd, 2),
    ]),
  };
}
