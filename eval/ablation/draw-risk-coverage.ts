/** What share of the answers is wrong when only the most confident share of the questions is answered. */
import { scaleLinear } from "d3-scale";
import type { RiskAtCoverage } from "../metrics/refusal.ts";
import {
  AREA,
  colourOf,
  drawChart,
  drawLine,
  drawTickLabel,
  HEIGHT,
  wholePercent,
} from "./chart-frame.ts";
import { element, text } from "./svg.ts";

export interface RiskCoverageCurve {
  readonly name: string;
  readonly points: readonly RiskAtCoverage[];
}

/** A share of fewer answers than these jumps with each one. */
const LEAST_ANSWERS = 10;
/** Tells lines apart where colours do not. */
const DASHES = ["none", "8 3", "2 3", "8 3 2 3"] as const;

/** An SVG document. */
export function drawRiskCoverage(whole: readonly RiskCoverageCurve[]): string {
  const curves = whole.map(({ name, points }) => ({
    name,
    points: points.slice(LEAST_ANSWERS - 1),
  }));
  const highest = Math.max(0, ...curves.flatMap(({ points }) => points.map(({ risk }) => risk)));
  const x = scaleLinear([0, 1], [AREA.left, AREA.right]);
  const y = scaleLinear([0, highest], [AREA.bottom, AREA.top + 10]).nice(5);
  const lines = curves.map(({ points }, place) =>
    drawCurve(
      place,
      points.map(({ coverage, risk }) => [x(coverage), y(risk)]),
    ),
  );
  const middle = { x: (AREA.left + AREA.right) / 2, y: HEIGHT - 24, "text-anchor": "middle" };
  return drawChart({
    title: "Risk and coverage of the refusal",
    description: `A line each for ${curves.map(({ name }) => name).join(", ")}.`,
    yLabel: "answers that are wrong",
    y,
    series: curves.map(({ name }) => name),
    drawSample: (place, left, base) =>
      drawCurve(place, [
        [left, base - 4],
        [left + 18, base - 4],
      ]),
    content: [
      ...x
        .ticks(10)
        .flatMap((share) => [
          drawLine("axis", x(share), AREA.bottom, x(share), AREA.bottom + 5),
          drawTickLabel(x(share), [wholePercent(share)]),
        ]),
      element("text", middle, text("questions that are answered, the most confident first")),
      ...lines,
    ],
  });
}

function drawCurve(place: number, points: readonly (readonly [number, number])[]): string {
  return element("polyline", {
    points: points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" "),
    fill: "none",
    stroke: colourOf(place),
    "stroke-width": 2,
    "stroke-dasharray": DASHES[place % DASHES.length] ?? "none",
  });
}
