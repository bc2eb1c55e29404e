/** What both charts share: size, colours of light and dark, axes, legend. */
import type { ScaleLinear } from "d3-scale";
import { element, text } from "./svg.ts";

export const WIDTH = 960;
export const HEIGHT = 460;
/** Of the area that is drawn in. */
export const AREA = { left: 70, right: WIDTH - 30, top: 70, bottom: HEIGHT - 70 } as const;

/** Okabe and Ito's colours, told apart by most eyes, on white and on black. */
const COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00"] as const;
const TICK_LENGTH = 5;
const LEGEND_COLUMNS = 3;
const LEGEND_LINE = 20;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 15px; font-weight: 600; }
  .paper { fill: #ffffff; }
  .axis { stroke: #59636e; }
  .grid { stroke: #d1d9e0; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .paper { fill: #0d1117; }
    .axis { stroke: #9198a1; }
    .grid { stroke: #3d444d; }
  }
`;

export function colourOf(place: number): string {
  return COLOURS[place % COLOURS.length] ?? COLOURS[0];
}

export interface Chart {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly yLabel: string;
  /** Shares, drawn as percent. */
  readonly y: ScaleLinear<number, number>;
  readonly series: readonly string[];
  /** Markup of a sample of a series, for the legend: in the 18 by 10 pixels right of and above (x, y). */
  readonly drawSample: (place: number, x: number, y: number) => string;
  /** Markup of the axis below and of the data. */
  readonly content: readonly string[];
}

/** A whole SVG document. */
export function drawChart(chart: Chart): string {
  const { title, description, yLabel, y, content } = chart;
  const middle = (AREA.top + AREA.bottom) / 2;
  const yLabelPlace = { transform: `translate(16 ${middle}) rotate(-90)`, "text-anchor": "middle" };
  const document = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: "img",
      "aria-labelledby": "title description",
    },
    element("title", { id: "title" }, text(title)),
    element("desc", { id: "description" }, text(description)),
    element("style", {}, STYLE),
    element("rect", { class: "paper", width: WIDTH, height: HEIGHT }),
    element("text", { class: "title", x: AREA.left, y: 22 }, text(title)),
    ...drawLegend(chart),
    ...drawLeftAxis(y),
    element("text", yLabelPlace, text(yLabel)),
    ...content,
    drawLine("axis", AREA.left, AREA.bottom, AREA.right, AREA.bottom),
  );
  return `${document}\n`;
}

export function drawLine(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return element("line", { class: kind, x1, y1, x2, y2 });
}

/** One line for each of `lines`, centred below the axis. */
export function drawTickLabel(x: number, lines: readonly string[]): string {
  const spans = lines.map((line, place) =>
    element("tspan", { x, dy: place === 0 ? 0 : 15 }, text(line)),
  );
  return element("text", { x, y: AREA.bottom + 20, "text-anchor": "middle" }, ...spans);
}

export function wholePercent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function drawLeftAxis(y: ScaleLinear<number, number>): readonly string[] {
  const place = { x: AREA.left - TICK_LENGTH - 3, "text-anchor": "end" };
  return y
    .ticks(5)
    .flatMap((share) => [
      drawLine("grid", AREA.left - TICK_LENGTH, y(share), AREA.right, y(share)),
      element("text", { ...place, y: y(share) + 4 }, text(wholePercent(share))),
    ]);
}

function drawLegend({ series, drawSample }: Chart): readonly string[] {
  const step = (AREA.right - AREA.left) / LEGEND_COLUMNS;
  return series.flatMap((name, place) => {
    const x = AREA.left + step * (place % LEGEND_COLUMNS);
    const y = 46 + LEGEND_LINE * Math.floor(place / LEGEND_COLUMNS);
    return [drawSample(place, x, y), element("text", { x: x + 24, y }, text(name))];
  });
}
