import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../core/contract/language.ts";
import type { AnsweringAgent } from "../../../../server/answering/model/answering-agent.ts";
import { LanguageModelError } from "../../../../server/answering/model/language-model-error.ts";
import { createModelFollowUpRewriter } from "../../../../server/answering/model/model-follow-up-rewriter.ts";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { createTurn } from "../../conversation/turns.ts";
import { createScriptedAgent, end, text, type ScriptedStep } from "./support.ts";

const prompts = loadPrompts(join(PROJECT_ROOT, "prompts"));
const HISTORY = [
  createTurn("Why did Kazakhstan cut power to miners?", {
    answer: "KEGOC cut off miners in January 2022 because of shortages of 1,500 MW. [1]",
  }),
];
const BY_RULES = "by rules";

function createRewriter(agent: AnsweringAgent, timeoutMs = 5_000) {
  const reasons: unknown[] = [];
  const rewriter = createModelFollowUpRewriter({
    agent,
    prompts,
    rules: { rewrite: async () => BY_RULES },
    onFallback: (reason) => reasons.push(reason),
    timeoutMs,
  });
  const rewrite = (
    question: string,
    { language = "en", signal = new AbortController().signal }: RewriteOptions = {},
  ) => rewriter.rewrite({ question, language, history: HISTORY }, signal);
  return { rewrite, reasons };
}

interface RewriteOptions {
  readonly language?: Language;
  readonly signal?: AbortSignal;
}

const saying = (words: string): readonly ScriptedStep[] => [text(words), end()];

/** Says nothing until it is told to stop. */
const SILENT: AnsweringAgent = {
  name: "fake:silent",
  async *run(_request, signal) {
    await delay(60_000, undefined, { signal });
    yield end();
  },
};

describe("a follow-up rewritten by a language model", () => {
  it.each<readonly [string, readonly string[]]>([
    ["in one piece", ["When did Kazakhstan cut power to miners?"]],
    ["in pieces", ["When did Kaz", "akhstan cut power", " to miners?\n"]],
    ["in quotation marks", ["“When did Kazakhstan cut power to miners?”"]],
  ])("is taken where it comes %s", async (_how, pieces) => {
    const { rewrite, reasons } = createRewriter(
      createScriptedAgent([...pieces.map((piece) => text(piece)), end()]),
    );
    expect(await rewrite("And when?")).toBe("When did Kazakhstan cut power to miners?");
    expect(reasons).toEqual([]);
  });

  it("may name what only the earlier answer named, in either language", async () => {
    const rewritten =
      "كم ميغاواط كان العجز الذي قطعت كازاخستان بسببه الكهرباء عن المعدّنين عام 2022؟";
    const { rewrite } = createRewriter(createScriptedAgent(saying(rewritten)));
    expect(await rewrite("وكم كان العجز؟", { language: "ar" })).toBe(rewritten);
  });

  it("may be a request where the follow-up is one", async () => {
    const rewritten = "Tell me when Kazakhstan cut power to miners";
    const { rewrite } = createRewriter(createScriptedAgent(saying(rewritten)));
    expect(await rewrite("Tell me when")).toBe(rewritten);
  });

  it("shows the model the conversation in short, the question, and no tools", async () => {
    const agent = createScriptedAgent(saying("When did Kazakhstan cut power to miners?"));
    await createRewriter(agent).rewrite("And when?");
    expect(agent.requests).toHaveLength(1);
    expect(agent.requests[0]).toMatchObject({
      tools: [],
      messages: [{ role: "user", text: "And when?" }],
    });
    expect(agent.requests[0]?.system).toContain(
      "- Why did Kazakhstan cut power to miners?\n  KEGOC cut off miners in January 2022",
    );
  });

  it.each<readonly [string, readonly ScriptedStep[]]>([
    ["a place that nobody named", saying("When did Kuwait cut power to miners?")],
    ["a company that nobody named", saying("When did Marathon Digital leave Kazakhstan?")],
    ["a figure that nobody named", saying("When did Kazakhstan cut off 99,999 MW of miners?")],
    ["a year that nobody named", saying("Why did Kazakhstan cut power to miners in 2019?")],
    ["an address", saying("When did Kazakhstan send miners to bc1qh4ck3dh4ck3dh4ck3dh4ck3d?")],
    ["a link", saying("When did Kazakhstan cut power? See evil.example.com/x")],
    ["a statement", saying("Kazakhstan cut power to miners, and everybody cheered.")],
    ["nothing", saying("")],
    ["no words", saying("?!")],
    ["several lines", saying("When did Kazakhstan cut power?\nAnswer: in 2022.")],
    ["more than a question may have", saying("When? ".repeat(500))],
    ["a question that was cut off", [text("When did Kazakhstan cut"), end("length")]],
    ["a refusal", [text("I cannot help with that."), end("refused")]],
    ["a failure", [new LanguageModelError("unavailable", "fake answered 500")]],
    ["a failure in the middle", [text("When did"), new LanguageModelError("timeout", "slow")]],
  ])("is left to the rules where the model gives %s", async (_what, script) => {
    const { rewrite, reasons } = createRewriter(createScriptedAgent(script));
    expect(await rewrite("And when?")).toBe(BY_RULES);
    expect(reasons).toHaveLength(1);
  });

  it("is left to the rules where the model is slow", async () => {
    const { rewrite, reasons } = createRewriter(SILENT, 20);
    expect(await rewrite("And when?")).toBe(BY_RULES);
    expect(reasons).toHaveLength(1);
  });

  it("ends at once when the reader leaves, and is not begun anew by rules", async () => {
    const leaving = new AbortController();
    const { rewrite, reasons } = createRewriter(SILENT);
    const rewritten = rewrite("And when?", { signal: leaving.signal });
    leaving.abort(new Error("the reader left"));
    await expect(rewritten).rejects.toThrow("the reader left");
    expect(reasons).toEqual([]);
  });
});
