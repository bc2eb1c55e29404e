/** The committed baseline: a change that makes answers worse must be seen before it lands. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { AnswerFigures } from "./evaluate-answers.ts";

/** Figures of a set of questions, of which more is better. */
const figuresSchema = z.strictObject({
  rightFact: z.number().int(),
  rightArticle: z.number().int(),
  answered: z.number().int(),
  refused: z.number().int(),
  rightLanguage: z.number().int(),
});
const baselineSchema = z.record(z.string(), figuresSchema);

type Figures = z.infer<typeof figuresSchema>;
export type Baseline = Readonly<Record<string, Figures>>;

/** Vectors differ in the last digits from one processor to the next: a question or two may tip over. */
const NOISE = 2;

const fileIn = (projectRoot: string) => join(projectRoot, "eval", "baseline.json");

export async function readBaseline(projectRoot: string): Promise<Baseline> {
  return baselineSchema.parse(JSON.parse(await readFile(fileIn(projectRoot), "utf8")));
}

export async function writeBaseline(projectRoot: string, baseline: Baseline): Promise<void> {
  await writeFile(fileIn(projectRoot), `${JSON.stringify(baseline, null, 2)}\n`);
}

export function toBaselineFigures(figures: AnswerFigures): Figures {
  const { rightFact, rightArticle, answered, refused, rightLanguage } = figures;
  return { rightFact, rightArticle, answered, refused, rightLanguage };
}

/** A line for each figure that fell by more than noise; quotes that cannot be verified are never noise. */
export function findDrops(figures: AnswerFigures, before: Figures | undefined): readonly string[] {
  const drops: string[] = [];
  if (figures.unverifiable > 0)
    drops.push(`${figures.unverifiable} quotes are not in their article`);
  if (before === undefined) return drops;
  for (const [name, value] of Object.entries(toBaselineFigures(figures))) {
    const former = Object.entries(before).find(([key]) => key === name)?.[1] ?? 0;
    if (value < former - NOISE) drops.push(`${name} fell from ${former} to ${value}`);
  }
  return drops;
}
