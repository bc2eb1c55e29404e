/** Logistic regression with an L2 penalty, by gradient descent on standardised features: small, and the same each time. */

export interface FittedModel {
  readonly bias: number;
  /** In the units of the features as they were given. */
  readonly weights: readonly number[];
}

export interface Example {
  readonly row: readonly number[];
  readonly label: boolean;
  /** How much it counts beside the others; positive and negative examples count alike in all. */
  readonly weight: number;
}

const STEPS = 5_000;
const RATE = 0.5;

/**
 * @param penalty strength of the L2 penalty on standardised weights
 * @param signs for each feature the sign that its weight may have: 1, -1, or 0 for either
 */
export function fitLogisticRegression(
  examples: readonly Example[],
  penalty: number,
  signs: readonly (-1 | 0 | 1)[],
): FittedModel {
  const rows = examples.map(({ row }) => row);
  const importance = importanceOf(examples);
  const width = signs.length;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map(mean);
  const scales = columns.map((column, at) => deviation(column, means[at] ?? 0));
  const standard = rows.map((row) =>
    row.map((value, at) => (value - (means[at] ?? 0)) / (scales[at] ?? 1)),
  );
  const weights = Array.from({ length: width }, () => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => penalty * weight);
    let biasGradient = 0;
    for (const [at, row] of standard.entries()) {
      const logit = row.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), bias);
      const error =
        (1 / (1 + Math.exp(-logit)) - (examples[at]?.label === true ? 1 : 0)) *
        (importance[at] ?? 0);
      biasGradient += error;
      for (const [column, value] of row.entries()) {
        gradient[column] = (gradient[column] ?? 0) + error * value;
      }
    }
    bias -= RATE * biasGradient;
    for (const [column, slope] of gradient.entries()) {
      const next = (weights[column] ?? 0) - RATE * slope;
      const sign = signs[column] ?? 0;
      weights[column] = sign === 0 || Math.sign(next) === sign ? next : 0;
    }
  }
  const own = weights.map((weight, at) => weight / (scales[at] ?? 1));
  return {
    weights: own,
    bias: bias - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
  };
}

/** Sums to 1, one half for each label. */
function importanceOf(examples: readonly Example[]): readonly number[] {
  const total = (label: boolean) =>
    examples.reduce((sum, one) => sum + (one.label === label ? one.weight : 0), 0);
  const totals = { true: total(true), false: total(false) };
  return examples.map(({ label, weight }) => weight / (2 * totals[label ? "true" : "false"]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Never 0, so that a feature without spread can be divided by it. */
function deviation(values: readonly number[], center: number): number {
  const deviationOf = Math.sqrt(mean(values.map((value) => (value - center) ** 2)));
  return deviationOf === 0 ? 1 : deviationOf;
}
