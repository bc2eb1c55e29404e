/** The committed figures of an earlier state, by set and measure. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { labelOf, type Measure } from "../metrics/measure.ts";
import { parseJsonFile } from "../parse-json-file.ts";

const entrySchema = z.strictObject({ value: z.number(), n: z.number().int() });
const baselineSchema = z.record(z.string(), z.record(z.string(), entrySchema));
export type Baseline = Readonly<
  Record<string, Readonly<Record<string, Readonly<z.infer<typeof entrySchema>>>>>
>;

/** Enough to tell one question of ten thousand; the digits behind differ between processors. */
const DIGITS = 4;

const FILE = join("eval", "baseline.json");

/** @throws DataError where the file is not as expected */
export async function readBaseline(projectRoot: string): Promise<Baseline> {
  return parseJsonFile(FILE, await readFile(join(projectRoot, FILE), "utf8"), baselineSchema);
}

export async function writeBaseline(projectRoot: string, baseline: Baseline): Promise<void> {
  await writeFile(join(projectRoot, FILE), `${JSON.stringify(baseline, null, 2)}\n`);
}

/**
 * The baseline after a run: what was measured is replaced, set by set; what was not is kept.
 * @param known names of all sets there are; others are dropped
 */
export function updateBaseline(
  before: Baseline,
  measures: readonly Measure[],
  known: readonly string[],
): Baseline {
  const sets = known.flatMap((set) => {
    const measured = measures.filter((measure) => measure.set === set);
    const entries =
      measured.length === 0
        ? before[set]
        : Object.fromEntries(measured.map((measure) => [labelOf(measure), toEntry(measure)]));
    return entries === undefined ? [] : [[set, entries] as const];
  });
  return Object.fromEntries(sets);
}

function toEntry({ value, n }: Measure) {
  return { value: Number(value.toFixed(DIGITS)), n };
}
