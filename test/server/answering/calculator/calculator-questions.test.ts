import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../core/contract/language.ts";
import { calculateHashprice } from "../../../../core/hashprice/calculate-hashprice.ts";
import {
  type CalculatorExpectation,
  readCalculatorQuestions,
} from "../../../../eval/calculator-questions.ts";
import type { CalculatorPending } from "../../../../server/answering/calculator/calculator-question.ts";
import {
  type CalculatorReading,
  readCalculatorQuestion,
} from "../../../../server/answering/calculator/read-calculator-question.ts";
import { tellCalculation } from "../../../../server/answering/calculator/tell-calculation.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";

const TODAY = "2026-11-25";
const QUESTIONS = await readCalculatorQuestions(PROJECT_ROOT);

/** Figures within a ten-thousandth of each other, the rest alike; in any order. */
function alike(found: unknown, expected: unknown): boolean {
  if (typeof found === "number" && typeof expected === "number") {
    return Math.abs(found - expected) <= 1e-4 * Math.abs(expected);
  }
  if (typeof found !== "object" || typeof expected !== "object") return found === expected;
  const [a, b] = [Object.entries(found ?? {}), Object.entries(expected ?? {})];
  const values = new Map<string, unknown>(a);
  return a.length === b.length && b.every(([key, value]) => alike(values.get(key), value));
}

function figureAt(result: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return new Map<string, unknown>(Object.entries(value)).get(key);
  }, result);
}

/** What is not as expected of one reading, and of the text that it leads to. */
function faultsOf(reading: CalculatorReading, expected: CalculatorExpectation): readonly string[] {
  if (reading.kind !== expected.kind) return [`read as ${reading.kind}`];
  if (reading.kind === "compute" && expected.kind === "compute") {
    return faultsOfCalculation(reading, expected);
  }
  if (reading.kind === "clarify" && expected.kind === "clarify") {
    const found = new Map<string, unknown>(Object.entries(reading.about[0]));
    return Object.entries(expected.asks)
      .filter(([key, value]) => !alike(found.get(key), value))
      .map(([key]) => `asks about ${key} ${String(found.get(key))}`);
  }
  return [];
}

function faultsOfCalculation(
  reading: Extract<CalculatorReading, { kind: "compute" }>,
  expected: Extract<CalculatorExpectation, { kind: "compute" }>,
): readonly string[] {
  const result = calculateHashprice(reading.input, { today: TODAY });
  const { tolerance = 0.005 } = expected;
  const texts = LANGUAGES.map((language) => tellCalculation(reading.understood, result, language));
  return [
    ...(alike(reading.input, expected.input) ? [] : [`input ${JSON.stringify(reading.input)}`]),
    ...(reading.alsoRetrieve === (expected.alsoRetrieve ?? false) ? [] : ["alsoRetrieve"]),
    ...Object.entries(expected.result ?? {})
      .map(([path, figure]) => ({ path, figure, found: Number(figureAt(result, path)) }))
      .filter(({ figure, found }) => !(Math.abs(found - figure) <= tolerance * Math.abs(figure)))
      .map(({ path, found }) => `${path} is ${found}`),
    ...texts.filter((text) => /undefined|NaN|null/u.test(text)),
  ];
}

describe("questions to the calculator", () => {
  it.each(QUESTIONS)("$id is read as expected: $turns.0.question", ({ turns }) => {
    let pending: CalculatorPending | null = null;
    for (const { question, expect: expected } of turns) {
      const reading = readCalculatorQuestion(question, { pending });
      expect({ question, faults: faultsOf(reading, expected) }).toEqual({ question, faults: [] });
      pending = reading.kind === "none" ? null : reading.pending;
    }
  });

  it("are at least 40 for it, in both languages, and 20 for others", () => {
    const isFor = (language: string) =>
      QUESTIONS.filter(
        (question) => question.language === language && question.turns[0]?.expect.kind !== "none",
      ).length;
    expect(isFor("en")).toBeGreaterThanOrEqual(20);
    expect(isFor("ar")).toBeGreaterThanOrEqual(20);
    expect(QUESTIONS.length - isFor("en") - isFor("ar")).toBeGreaterThanOrEqual(20);
  });
});
