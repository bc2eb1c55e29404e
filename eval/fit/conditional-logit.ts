/**
 * Conditional logit (McFadden 1974): of several candidates one is chosen, with a probability that grows with its
 * weighted features. By gradient descent with momentum on scaled features: small, and the same each time.
 */

/** The candidates of one question, and which of them are right. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Groups count alike, however many choices each has. */
export type ChoiceGroup = readonly Choice[];

const STEPS = 800;
const RATE = 0.05;
const MOMENTUM = 0.9;
const MEMORY = 0.999;

/**
 * @param priors for each feature the weight that it has where the data say nothing
 * @param penalty how strongly weights are held to their priors, on scaled features
 * @returns weights in the units of the features as they were given
 */
export function fitConditionalLogit(
  groups: readonly ChoiceGroup[],
  priors: readonly number[],
  penalty: number,
): readonly number[] {
  const usable = groups.map((group) => group.filter(({ right }) => right.includes(true)));
  const scales = scalesOf(usable.flat(), priors.length);
  const scaled = usable.map((group) =>
    group.map(({ rows, right }) => ({
      right,
      rows: rows.map((row) => row.map((value, at) => value / (scales[at] ?? 1))),
    })),
  );
  const goals = priors.map((prior, at) => prior * (scales[at] ?? 1));
  const weights = [...goals];
  const speed = weights.map(() => 0);
  const size = weights.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight, at) => penalty * (weight - (goals[at] ?? 0)));
    for (const group of scaled) {
      for (const choice of group)
        addGradient(gradient, choice, weights, group.length * scaled.length);
    }
    // Adam (Kingma and Ba 2015)
    for (const [at, slope] of gradient.entries()) {
      speed[at] = MOMENTUM * (speed[at] ?? 0) + (1 - MOMENTUM) * slope;
      size[at] = MEMORY * (size[at] ?? 0) + (1 - MEMORY) * slope ** 2;
      const mean = (speed[at] ?? 0) / (1 - MOMENTUM ** step);
      const spread = Math.sqrt((size[at] ?? 0) / (1 - MEMORY ** step));
      weights[at] = (weights[at] ?? 0) - (RATE * mean) / (spread + 1e-8);
    }
  }
  return weights.map((weight, at) => weight / (scales[at] ?? 1));
}

/** Expected features under the model, less those expected if one of the right candidates is chosen. */
function addGradient(
  gradient: number[],
  { rows, right }: Choice,
  weights: readonly number[],
  count: number,
): void {
  const scores = rows.map((row) =>
    row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  const totalRight = odds.reduce((sum, one, place) => sum + (right[place] === true ? one : 0), 0);
  for (const [place, row] of rows.entries()) {
    const chance = (odds[place] ?? 0) / total;
    const chanceRight = right[place] === true ? (odds[place] ?? 0) / totalRight : 0;
    const weight = (chance - chanceRight) / count;
    for (const [at, value] of row.entries()) gradient[at] = (gradient[at] ?? 0) + weight * value;
  }
}

/** The standard deviation of each feature over all candidates; 1 for one that never varies. */
function scalesOf(choices: readonly Choice[], width: number): readonly number[] {
  const rows = choices.flatMap((choice) => choice.rows);
  return Array.from({ length: width }, (_, at) => {
    const values = rows.map((row) => row[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance =
      values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    return variance === 0 ? 1 : Math.sqrt(variance);
  });
}
