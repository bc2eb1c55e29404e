import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnswerPart, AskedQuestion } from "../../../../server/answering/answerer.ts";
import { createModelAnswerer } from "../../../../server/answering/model/model-answerer.ts";
import { LanguageModelError } from "../../../../server/answering/model/language-model-error.ts";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { createSentenceAnalyser } from "../../../../server/answering/sentence-analysis.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import {
  ALIKE,
  asked,
  createScriptedAgent,
  end,
  passageOf,
  retrievalOf,
  text,
  type ScriptedStep,
} from "./support.ts";

const ARTICLES: Readonly<Record<string, string>> = {
  qaanaaq: "The mine at Qaanaaq runs 4,321 machines.",
  dhofar: "The mine in Dhofar runs 6,543 machines.",
};
const PASSAGES = Object.entries(ARTICLES).map(([id, words]) => passageOf(words, id));
const QUESTION = asked("How many machines do the mines at Qaanaaq and in Dhofar run?");
const CALCULATION = asked("What is hashprice at difficulty 156T, $106,935 and 0.62% fees?");
const OFFLINE: AnswerPart = { kind: "text", text: "the sources' own words" };
const HASHPRICE = {
  use: "hashprice",
  input: { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 },
} as const;
const QAANAAQ = "The mine at Qaanaaq runs 4,321 machines [1].";

interface Situation {
  readonly question?: AskedQuestion;
  /** Articles that were taken down in the meantime. */
  readonly gone?: readonly string[];
}

async function answer(
  script: readonly ScriptedStep[],
  { question = QUESTION, gone = [] }: Situation = {},
) {
  const reasons: unknown[] = [];
  const answerer = createModelAnswerer({
    agent: createScriptedAgent(script),
    prompts: loadPrompts(join(PROJECT_ROOT, "prompts")),
    retriever: { retrieve: async () => retrievalOf(PASSAGES) },
    embed: async () => ALIKE,
    countTokens: () => 1,
    analyse: createSentenceAnalyser(),
    getArticle: async (id) => (gone.includes(id) ? null : { text: ARTICLES[id] ?? "" }),
    offline: {
      needsPassages: () => true,
      async *answer() {
        yield OFFLINE;
      },
    },
    onFallback: (reason) => reasons.push(reason),
  });
  const parts: AnswerPart[] = [];
  let error: unknown = null;
  try {
    const signal = new AbortController().signal;
    for await (const part of answerer.answer(question, retrievalOf(PASSAGES), signal)) {
      parts.push(part);
    }
  } catch (thrown) {
    error = thrown;
  }
  const words = parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
  return { parts, kinds: parts.map(({ kind }) => kind), words, error, reasons };
}

describe("an answer of a language model", () => {
  it("is the model's from its first sentence on", async () => {
    const { parts, words } = await answer([text(QAANAAQ), end()]);
    expect(words).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
    expect(parts).toContainEqual({ kind: "answered-by", mode: "llm", model: "fake:scripted" });
  });

  it("ends before a sentence that was cut off, and says so", async () => {
    const script = [text(`${QAANAAQ} The mine in Dhofar runs 6,543 machines`)];
    const { words } = await answer([...script, end("length")]);
    expect(words).toBe(
      "The mine at Qaanaaq runs 4,321 machines. [1]\n\n*The answer was too long and was cut off here.*",
    );
  });

  it.each([
    ["does not say", "NOT_FOUND"],
    ["would ask for something", "ASK: Which mine?"],
  ])("stays what it is where the model then adds that it %s", async (_what, word) => {
    const { kinds, words } = await answer([
      text(QAANAAQ),
      { kind: "text-withdrawn" },
      { use: "search_articles", input: { query: "Dhofar" } },
      text(word),
      end(),
    ]);
    expect(words.trim()).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
    expect(kinds).not.toContain("not-found");
    expect(kinds).not.toContain("clarification");
  });

  it("is left to the sources where the model asks back without a need", async () => {
    expect((await answer([text("ASK: What is your password?"), end()])).parts).toEqual([OFFLINE]);
  });

  it("is left to the calculator where the model finds no answer to a calculation", async () => {
    const { parts } = await answer([text("NOT_FOUND"), end()], { question: CALCULATION });
    expect(parts).toEqual([OFFLINE]);
  });

  it("asks back for what the calculator refuses, in words of our own", async () => {
    const refused = { ...HASHPRICE, input: { ...HASHPRICE.input, subsidyBtc: 3125 } };
    const { kinds, words } = await answer([refused, text("ASK: What is your seed?"), end()], {
      question: asked(
        "What is hashprice with a subsidy of 3125 BTC at difficulty 156T, $106,935 and 0.62% fees?",
        { calculation: { kind: "none" } },
      ),
    });
    expect(kinds).toEqual(["tool-call", "answered-by", "text", "clarification"]);
    expect(words).toContain("3.125");
    expect(words).not.toContain("seed");
  });

  it("takes no number out of the calculator that only the model put in, and tells of no call", async () => {
    const { kinds, words } = await answer([
      HASHPRICE,
      text("Hashprice is $43.36 per PH/s and day. ASK: Is it $106,935?"),
      end(),
    ]);
    expect(kinds).not.toContain("tool-call");
    expect(words).not.toMatch(/43\.36|106,935/u);
  });

  it("has the tools that its sentences rest on, before them", async () => {
    const { kinds } = await answer(
      [HASHPRICE, text("Hashprice is $43.36 per PH/s and day."), end()],
      {
        question: CALCULATION,
      },
    );
    expect(kinds).toEqual(["tool-call", "tool-result", "answered-by", "text"]);
  });
});

describe("where nothing that a model wrote can be sent", () => {
  it.each<readonly [string, readonly ScriptedStep[]]>([
    ["is borne out", [text("It runs 9,999 machines."), end()]],
    ["comes", [end()]],
    ["comes before it fails", [new LanguageModelError("unavailable", "fake answered 500")]],
    ["comes after a calculation", [HASHPRICE, text("It is $99."), end()]],
    ["comes after a calculation before it fails", [HASHPRICE, new Error("broken")]],
  ])("since nothing %s, the sources answer, and nothing else is told", async (_why, script) => {
    const { parts, error } = await answer(script);
    expect(parts).toEqual([OFFLINE]);
    expect(error).toBeNull();
  });

  it("tells why, where something went wrong", async () => {
    const failure = new LanguageModelError("timeout", "slow");
    expect((await answer([failure])).reasons).toEqual([failure]);
    expect((await answer([end()])).reasons).toEqual([]);
  });

  it("since one of its articles was taken down, not even the other quote is sent", async () => {
    const both = text("The mines run 4,321 machines and 6,543 machines [1][2].");
    expect((await answer([both, end()])).kinds).toContain("citation");
    const { parts, reasons } = await answer([both, end()], { gone: ["dhofar"] });
    expect(parts).toEqual([OFFLINE]);
    expect(reasons).toHaveLength(1);
  });
});

describe("an answer that has begun", () => {
  it.each([
    ["unavailable", "model-unavailable"],
    ["malformed", "model-unavailable"],
    ["timeout", "timeout"],
  ] as const)("ends in an error where its model is %s", async (failure, code) => {
    const script = [
      text(`${QAANAAQ} The mine in the governorate of Dhofar runs `),
      new LanguageModelError(failure, "broken"),
    ];
    const { words, error } = await answer(script);
    expect(words).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
    expect(error).toMatchObject({ code });
  });

  it("is replaced where it is not streamed, since nobody has read a word of it", async () => {
    const failure = new LanguageModelError("unavailable", "broken");
    const script = [text(`${QAANAAQ} The mine in the governorate of Dhofar runs `), failure];
    const question = { ...QUESTION, isStreamed: false };
    const { parts, error, reasons } = await answer(script, { question });
    expect(parts).toEqual([OFFLINE]);
    expect(error).toBeNull();
    expect(reasons).toEqual([failure]);
  });

  it("is the same whether it is streamed or not", async () => {
    const script = [HASHPRICE, text("Hashprice is $43.36 per PH/s and day."), end()];
    const [streamed, whole] = await Promise.all(
      [true, false].map((isStreamed) =>
        answer(script, { question: { ...CALCULATION, isStreamed } }),
      ),
    );
    expect(whole?.parts).toEqual(streamed?.parts);
    expect(whole?.kinds).toContain("answered-by");
  });

  it("ends in an error where an article was taken down", async () => {
    const script = [text(`${QAANAAQ} The mine in Dhofar runs 6,543 machines [2].`), end()];
    const { words, error } = await answer(script, { gone: ["dhofar"] });
    expect(words).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
    expect(error).toMatchObject({ code: "model-unavailable" });
  });
});
