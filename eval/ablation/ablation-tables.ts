/** The tables of docs/evaluation.md. */
import { measureRefusal } from "../answers/consider-questions.ts";
import type { Measure } from "../metrics/measure.ts";
import { percent } from "../report/percent.ts";
import { COLUMNS, type Column } from "./columns.ts";
import type { AblationChart } from "./draw-ablation.ts";
import { markdownTable } from "./markdown-table.ts";
import type { AblationFigures } from "./measure-ablation.ts";
import type { VariantMeasures } from "./compare-variants.ts";
import { CHOSEN, VARIANTS } from "./variants.ts";

/** The values of each variant in each column, as they are drawn. */
export function toAblationChart(variants: VariantMeasures): AblationChart {
  return {
    groups: COLUMNS.map(({ title }) => title),
    series: VARIANTS.map(({ name }) => ({
      name,
      values: COLUMNS.map((column) => findMeasure(variants, name, column)?.value ?? null),
    })),
  };
}

/** A row for each set and direction, a column for each variant, and one for half of the chosen one's 95 % interval. */
export function ablationTable(variants: VariantMeasures): string {
  return markdownTable(
    ["set and metric", "questions", ...VARIANTS.map(({ name }) => name), "±"],
    COLUMNS.map((column) => {
      const chosen = findMeasure(variants, CHOSEN, column);
      return [
        `${column.title}, ${column.metric}`,
        String(chosen?.n ?? "-"),
        ...VARIANTS.map(({ name }) =>
          percentOrDash(findMeasure(variants, name, column)?.value ?? null),
        ),
        percentOrDash(halfWidth(chosen)),
      ];
    }),
  );
}

/** A row for each set: how well the confidence tells answerable questions from others. */
export function refusalTable(considered: AblationFigures["considered"]): string {
  const measures = considered.map(({ set, questions }) => measureRefusal(set, questions));
  const metrics = [...new Set(measures.flat().map(({ metric }) => metric))];
  return markdownTable(
    ["set", "questions", ...metrics],
    considered.map(({ set, questions }, place) => [
      set,
      String(questions.length),
      ...metrics.map((metric) =>
        withInterval(measures[place]?.find((measure) => measure.metric === metric)),
      ),
    ]),
  );
}

function findMeasure(
  variants: VariantMeasures,
  name: string,
  { set, slice, metric }: Column,
): Measure | undefined {
  return variants
    .get(name)
    ?.find(
      (measure) => measure.set === set && measure.slice === slice && measure.metric === metric,
    );
}

function halfWidth(measure: Measure | undefined): number | null {
  if (measure === undefined) return null;
  const [from, to] = measure.interval;
  return (to - from) / 2;
}

function withInterval(measure: Measure | undefined): string {
  if (measure === undefined) return "-";
  const [from, to] = measure.interval;
  return `${percent(measure.value)} (${percent(from)} to ${percent(to)})`;
}

function percentOrDash(share: number | null): string {
  return share === null ? "-" : percent(share);
}
