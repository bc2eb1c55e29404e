/** A strict reader of Prometheus' text format 0.0.4: what a test is shown is what a scrape would store. */

export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

export interface PrometheusText {
  readonly samples: readonly Sample[];
  /** The sum of all samples of that name that have these labels; 0 where there are none. */
  readonly sum: (name: string, labels?: Labels) => number;
  /** Each value of a label, over all samples of that name. */
  readonly valuesOf: (name: string, label: string) => string[];
}

const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const HELP = new RegExp(String.raw`^# HELP (${NAME}) \S.*$`);
const TYPE = new RegExp(String.raw`^# TYPE (${NAME}) (counter|gauge|histogram|summary|untyped)$`);
const SAMPLE = new RegExp(String.raw`^(${NAME})(?:\{(.*)\})? (\S+)$`);
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;
/** Prometheus reads these in any case, as Go does; prom-client writes `Nan`. */
const NUMBER = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[+-]?inf|nan)$/i;

/** @throws Error for each line that Prometheus would refuse, and for series that it would take for others */
export function readPrometheusText(text: string): PrometheusText {
  if (!text.endsWith("\n")) throw new Error("the last line has no end");
  const types = new Map<string, string>();
  const helped = new Set<string>();
  const samples: Sample[] = [];
  let family = "";
  for (const line of text.split("\n")) {
    const [, help] = HELP.exec(line) ?? [];
    const [, typed, type = ""] = TYPE.exec(line) ?? [];
    if (help !== undefined) {
      if (helped.has(help)) throw new Error(`told twice: ${line}`);
      helped.add(help);
    } else if (typed !== undefined) {
      if (types.has(typed)) throw new Error(`typed twice: ${line}`);
      types.set(typed, type);
      family = typed;
    } else if (line !== "") {
      const sample = readSample(line);
      if (!belongs(sample.name, family, types.get(family))) {
        throw new Error(`outside of its family: ${line}`);
      }
      samples.push(sample);
    }
  }
  refuseTwins(samples);
  for (const [name, type] of types) if (type === "histogram") checkHistogram(name, samples);
  const having = (name: string, labels: Labels): Sample[] =>
    samples.filter(
      (sample) =>
        sample.name === name &&
        Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    );
  return {
    samples,
    sum: (name, labels = {}) => having(name, labels).reduce((sum, { value }) => sum + value, 0),
    valuesOf: (name, label) => [
      ...new Set(having(name, {}).flatMap(({ labels }) => labels[label] ?? [])),
    ],
  };
}

function readSample(line: string): Sample {
  const [, name, inner = "", number = ""] = SAMPLE.exec(line) ?? [];
  if (name === undefined || !NUMBER.test(number)) throw new Error(`not a sample: ${line}`);
  const labels: Record<string, string> = {};
  for (let at = 0; at < inner.length; at = LABEL.lastIndex) {
    LABEL.lastIndex = at;
    const [, label, value = ""] = LABEL.exec(inner) ?? [];
    if (label === undefined || label in labels) throw new Error(`not labels: ${line}`);
    labels[label] = value.replaceAll(/\\(.)/g, (_escape, sign) => (sign === "n" ? "\n" : sign));
  }
  return { name, labels, value: toNumber(number) };
}

function toNumber(text: string): number {
  if (/inf$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text);
}

function belongs(name: string, family: string, type: string | undefined): boolean {
  if (type === "histogram") return /^_(?:bucket|sum|count)$/.test(name.slice(family.length));
  if (type === "summary" && /^_(?:sum|count)$/.test(name.slice(family.length))) return true;
  return name === family;
}

function refuseTwins(samples: readonly Sample[]): void {
  const seen = new Set<string>();
  for (const { name, labels } of samples) {
    const series = `${name} ${seriesOf(labels)}`;
    if (seen.has(series)) throw new Error(`twice: ${series}`);
    seen.add(series);
  }
}

/** Buckets count up, and the last one holds all. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  const counts = samples.filter((sample) => sample.name === `${name}_count`);
  for (const count of counts) {
    const buckets = samples.filter(
      ({ name: bucket, labels: { le: _le, ...labels } }) =>
        bucket === `${name}_bucket` && seriesOf(labels) === seriesOf(count.labels),
    );
    const limits = buckets.map(({ labels }) => toNumber(labels["le"] ?? ""));
    const values = buckets.map(({ value }) => value);
    if (limits.at(-1) !== Infinity || values.at(-1) !== count.value || !rises(limits)) {
      throw new Error(`not the buckets of a histogram: ${name}`);
    }
    if (!rises(values)) throw new Error(`buckets that do not count up: ${name}`);
  }
}

function rises(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0));
}

function seriesOf(labels: Labels): string {
  return JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
}
