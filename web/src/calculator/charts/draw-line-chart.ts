/** Draws a line over its axes, with marked points and upright lines, for readers of either direction. */
import { formatNumber } from "../../../../core/hashprice/format-number.ts";
import type { ChartFrame, Point } from "./chart-frame.ts";
import { createSvgElement } from "./svg-element.ts";

/** A dot on the line, or an upright line through the plot, with its words above. */
export interface ChartMark {
  readonly kind: "dot" | "upright";
  readonly at: Point;
  readonly label: string;
}

export interface LineChart {
  /** The page's only one. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly Point[];
  readonly marks: readonly ChartMark[];
}

/** About the width of a letter, to keep labels inside the picture. */
const LETTER = 6.5;
const DOT = 10;

export function drawLineChart(chart: LineChart, frame: ChartFrame): SVGSVGElement {
  const { width, height } = frame;
  const line = chart.points.map((point) => frame.place(point));
  const path = line.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  return createSvgElement(
    "svg",
    {
      class: "chart",
      role: "img",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-labelledby": `${chart.id}-title`,
      "aria-describedby": `${chart.id}-description`,
    },
    [
      createSvgElement("title", { id: `${chart.id}-title` }, [chart.title]),
      createSvgElement("desc", { id: `${chart.id}-description` }, [chart.description]),
      ...drawAxes(frame),
      ...chart.marks
        .filter(({ kind }) => kind === "upright")
        .map((mark) => drawUpright(mark, frame)),
      createSvgElement("path", { class: "chart-line", d: path }),
      ...chart.marks.filter(({ kind }) => kind === "dot").map((mark) => drawDot(mark, frame)),
      ...chart.marks.map((mark) => drawLabel(mark, frame)),
    ],
  );
}

function drawAxes({ plot, xTicks, yTicks, direction }: ChartFrame): SVGElement[] {
  const isLeft = direction === "ltr";
  const beside = isLeft ? plot.left - 8 : plot.right + 8;
  return [
    ...yTicks.flatMap(({ value, at }) => [
      createSvgElement("line", {
        class: value === 0 ? "chart-zero" : "chart-grid",
        x1: plot.left,
        x2: plot.right,
        y1: at,
        y2: at,
      }),
      createSvgElement(
        "text",
        { class: "chart-number", x: beside, y: at + 4, "text-anchor": isLeft ? "end" : "start" },
        [formatNumber(value)],
      ),
    ]),
    ...xTicks.map(({ value, at }) =>
      createSvgElement(
        "text",
        { class: "chart-number", x: at, y: plot.bottom + 20, "text-anchor": "middle" },
        [formatNumber(value)],
      ),
    ),
  ];
}

function drawUpright({ at }: ChartMark, { place, plot }: ChartFrame): SVGElement {
  const { x } = place(at);
  return createSvgElement("line", {
    class: "chart-upright",
    x1: x,
    x2: x,
    y1: plot.top - 6,
    y2: plot.bottom,
  });
}

function drawDot({ at }: ChartMark, { place }: ChartFrame): SVGElement {
  const { x, y } = place(at);
  return createSvgElement("circle", { class: "chart-dot", cx: x, cy: y, r: 5 });
}

/**
 * Above an upright line, or behind a dot where a falling line leaves room; moved as far as the picture ends. Text is
 * anchored at its centre, which is the same in both directions.
 */
function drawLabel({ kind, at, label }: ChartMark, frame: ChartFrame): SVGElement {
  const { plot, width, direction } = frame;
  const { x, y } = frame.place(at);
  const half = (label.length * LETTER) / 2;
  const behind = direction === "ltr" ? half + DOT : -half - DOT;
  const centre = kind === "dot" ? x + behind : x;
  return createSvgElement(
    "text",
    {
      class: "chart-label",
      x: Math.min(Math.max(centre, half), width - half),
      y: kind === "dot" ? y - DOT : plot.top - 12,
      "text-anchor": "middle",
    },
    [label],
  );
}
