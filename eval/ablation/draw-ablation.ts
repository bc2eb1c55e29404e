/** The variants as groups of bars, one group for each column of the table. */
import { scaleBand, scaleLinear } from "d3-scale";
import { percent } from "../report/percent.ts";
import { AREA, colourOf, drawChart, drawTickLabel } from "./chart-frame.ts";
import { element, text } from "./svg.ts";

export interface AblationChart {
  readonly groups: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One for each group, 0 to 1; null where it was not measured. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Letters of a group's label that fit on a line below it. */
const LABEL_WIDTH = 13;

/** An SVG document. */
export function drawAblation({ groups, series }: AblationChart): string {
  const names = series.map(({ name }) => name);
  const x = scaleBand(groups, [AREA.left, AREA.right]).paddingInner(0.2).paddingOuter(0.1);
  const within = scaleBand(names, [0, x.bandwidth()]).paddingInner(0.1);
  const y = scaleLinear([0, 1], [AREA.bottom, AREA.top + 10]);
  const bars = series.flatMap(({ name, values }, place) =>
    values.map((value, group) => {
      const left = (x(groups[group] ?? "") ?? 0) + (within(name) ?? 0);
      const top = y(value ?? 0);
      return element(
        "rect",
        { x: left, y: top, width: within.bandwidth(), height: y(0) - top, fill: colourOf(place) },
        element(
          "title",
          {},
          text(`${groups[group]}, ${name}: ${value === null ? "-" : percent(value)}`),
        ),
      );
    }),
  );
  return drawChart({
    title: "Retrieval with parts of it left out",
    description: `Bars of ${names.join(", ")} for ${groups.join("; ")}.`,
    yLabel: "nDCG@10; mixed pools: recall@5",
    y,
    series: names,
    drawSample: (place, left, base) =>
      element("rect", { x: left, y: base - 10, width: 18, height: 10, fill: colourOf(place) }),
    content: [
      ...bars,
      ...groups.map((group) => drawTickLabel((x(group) ?? 0) + x.bandwidth() / 2, wrap(group))),
    ],
  });
}

function wrap(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/ (?!->)(?<!-> )/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LABEL_WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
