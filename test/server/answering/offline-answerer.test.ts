import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/contract/language.ts";
import type { AnswerPart, PassageAnswerer } from "../../../server/answering/answerer.ts";
import { readCalculatorQuestion } from "../../../server/answering/calculator/read-calculator-question.ts";
import { createOfflineAnswerer } from "../../../server/answering/offline-answerer.ts";
import type { Retrieval } from "../../../server/retrieval/retriever.ts";

const QUOTE: AnswerPart = { kind: "text", text: "Difficulty rose. [1]" };
const NOT_FOUND: readonly AnswerPart[] = [
  { kind: "text", text: "The sources do not say." },
  { kind: "not-found", suggestions: [] },
];
const RETRIEVAL: Retrieval = {
  passages: [],
  queryVector: Float32Array.from([1]),
  time: { window: null, about: "event", wantsLatest: false },
  today: "2026-11-25",
};

function answererThatFinds(parts: readonly AnswerPart[]) {
  const passages: PassageAnswerer = {
    async *answer() {
      yield* parts;
    },
  };
  return createOfflineAnswerer({ passages, today: () => "2026-11-25" });
}

function asked(text: string, language: Language = "en") {
  const calculation = readCalculatorQuestion(text);
  return { text, language, calculation, history: [], filters: {}, limit: 8, isStreamed: true };
}

async function answer(
  text: string,
  {
    found = [QUOTE],
    language = "en",
  }: {
    readonly found?: readonly AnswerPart[];
    readonly language?: Language;
  } = {},
): Promise<readonly AnswerPart[]> {
  const answerer = answererThatFinds(found);
  const question = asked(text, language);
  const retrieval = answerer.needsPassages(question) ? RETRIEVAL : null;
  const parts: AnswerPart[] = [];
  for await (const part of answerer.answer(question, retrieval, new AbortController().signal)) {
    parts.push(part);
  }
  return parts;
}

const kindsOf = (parts: readonly AnswerPart[]) => parts.map(({ kind }) => kind);
const textOf = (parts: readonly AnswerPart[]) =>
  parts.map((part) => (part.kind === "text" ? part.text : "")).join("");

const NEWS = "Why did hashprice fall in November 2025?";
const CALCULATION = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";
const BOTH =
  "Why did hashprice fall in November 2025, and what would an S21 earn at 7 cents and hashprice 39?";

describe("an answer without a language model", () => {
  it.each([
    ["news", NEWS, true],
    ["a calculation", CALCULATION, false],
    ["both", BOTH, true],
    ["a value that is missing", "Is an S19 Pro profitable at 7 cents?", false],
  ])("looks for passages as %s needs them", (_what, text, needs) => {
    expect(answererThatFinds([]).needsPassages(asked(text))).toBe(needs);
  });

  it("quotes the sources for news", async () => {
    const parts = await answer(NEWS);
    expect(parts).toEqual([{ kind: "answered-by", mode: "extractive", model: null }, QUOTE]);
  });

  it("tells a calculation with the tool's input and output, as POST /tools/hashprice gives them", async () => {
    const parts = await answer(CALCULATION);
    expect(kindsOf(parts)).toEqual(["answered-by", "tool-call", "tool-result", "text", "keep"]);
    expect(parts[1]).toMatchObject({
      input: { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 },
    });
    expect(parts[2]).toMatchObject({ output: { network: { subsidyBtc: 3.125 }, machine: null } });
    expect(textOf(parts)).toContain("43.36 $/PH/day");
  });

  it("asks back for what is missing, and keeps what it understood for the reply", async () => {
    const parts = await answer("هل جهاز S19 Pro مربح عند ٧ سنتات؟", { language: "ar" });
    expect(kindsOf(parts)).toEqual(["answered-by", "tool-call", "text", "clarification", "keep"]);
    expect(parts[1]).toMatchObject({ input: { machine: { preset: "S19 Pro" } } });
    expect(textOf(parts)).toContain("؟");
    const kept = parts.at(-1);
    const pending = kept?.kind === "keep" ? kept.pending : null;
    expect(JSON.parse(JSON.stringify(pending))).toEqual(pending);
  });

  it("answers both halves of a question that is calculation and news", async () => {
    const parts = await answer(BOTH);
    expect(textOf(parts)).toMatch(
      /\*\*a profit of \$1\.92 a day\*\*[^]*\n\nDifficulty rose\. \[1\]$/u,
    );
  });

  it("is an answer where the sources do not tell the half that is news", async () => {
    const parts = await answer(BOTH, { found: NOT_FOUND });
    expect(kindsOf(parts)).not.toContain("not-found");
    expect(textOf(parts)).toMatch(
      /\n\nThe sources do not say anything on the rest of the question\.$/u,
    );
  });
});
