/**
 * How well a confidence tells questions that should be answered from those that should be refused, whatever the
 * threshold. Questions with equal confidence stand or fall together.
 */

export interface ConfidentQuestion {
  /** Whether the articles tell the answer at all. */
  readonly answerable: boolean;
  /** Whether what would be quoted tells it. */
  readonly right: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface RiskAtCoverage {
  /** Share of all questions that are answered, the most confident first. */
  readonly coverage: number;
  /** Share of those answers that are wrong; any answer to an unanswerable question is. */
  readonly risk: number;
}

/** A point for each question, by rising coverage (El-Yaniv and Wiener 2010). */
export function riskCoverageCurve(
  questions: readonly ConfidentQuestion[],
): readonly RiskAtCoverage[] {
  const sorted = questions.toSorted((left, right) => right.confidence - left.confidence);
  const points: RiskAtCoverage[] = [];
  let wrongBefore = 0;
  for (let start = 0; start < sorted.length;) {
    const { confidence } = sorted[start] ?? { confidence: 0 };
    let end = start;
    while (sorted[end]?.confidence === confidence) end += 1;
    const wrong = sorted.slice(start, end).filter(isWrong).length;
    for (let answered = start + 1; answered <= end; answered += 1) {
      // Within a tie the order is chance: each of its questions carries the same share of its errors.
      const share = (answered - start) / (end - start);
      const risk = (wrongBefore + share * wrong) / answered;
      points.push({ coverage: answered / sorted.length, risk });
    }
    wrongBefore += wrong;
    start = end;
  }
  return points;
}

/** The mean risk over all coverages, 0 to 1; less is better. NaN without questions. */
export function areaUnderRiskCoverage(questions: readonly ConfidentQuestion[]): number {
  const points = riskCoverageCurve(questions);
  return points.reduce((sum, { risk }) => sum + risk, 0) / points.length;
}

/**
 * The probability that an answerable question has more confidence than an unanswerable one; a tie counts half.
 * NaN where either kind is absent.
 */
export function areaUnderCurve(questions: readonly ConfidentQuestion[]): number {
  const { answerable, unanswerable } = confidences(questions);
  let wins = 0;
  for (const left of answerable) {
    for (const right of unanswerable) wins += left > right ? 1 : left === right ? 0.5 : 0;
  }
  return wins / (answerable.length * unanswerable.length);
}

/**
 * The share of unanswerable questions that are refused by the highest threshold which lets `answeredShare` of the
 * answerable ones through. NaN where either kind is absent.
 */
export function refusedAt(answeredShare: number, questions: readonly ConfidentQuestion[]): number {
  const { answerable, unanswerable } = confidences(questions);
  const needed = Math.ceil(answeredShare * answerable.length);
  const threshold = answerable.toSorted((left, right) => right - left)[needed - 1] ?? Number.NaN;
  if (Number.isNaN(threshold)) return Number.NaN;
  return unanswerable.filter((confidence) => confidence < threshold).length / unanswerable.length;
}

function isWrong({ answerable, right }: ConfidentQuestion): boolean {
  return !answerable || !right;
}

function confidences(questions: readonly ConfidentQuestion[]) {
  const of = (wanted: boolean) =>
    questions.filter(({ answerable }) => answerable === wanted).map(({ confidence }) => confidence);
  return { answerable: of(true), unanswerable: of(false) };
}
