import { describe, expect, it } from "vitest";
import type { AskResponse, Citation } from "../../../core/contract/ask.ts";
import type { Article } from "../../../core/contract/article.ts";
import { askAll, markersIn } from "../../../eval/answers/judge-answers.ts";
import { describeWrong, measureAnswers } from "../../../eval/answers/measure-answers.ts";
import type { EvaluationQuestion } from "../../../eval/question-set.ts";

const TEXT = "Kosovo banned mining on 4 January 2022. Police seized 300 machines.";

const CITATION: Citation = {
  id: 1,
  articleId: "en-kosovo",
  title: null,
  url: null,
  source: null,
  sources: [],
  publishedAt: null,
  eventDate: null,
  language: "en",
  quote: "Kosovo banned mining on 4 January 2022.",
  start: 0,
  end: 39,
};

const RESPONSE: AskResponse = {
  id: "1",
  conversationId: "1",
  question: "When?",
  standaloneQuestion: "When?",
  language: "en",
  status: "answered",
  answer: `${CITATION.quote} [1]`,
  citations: [CITATION],
  disagreements: [],
  tool: null,
  suggestions: [],
  mode: "extractive",
  model: null,
  timings: { retrievalMs: 0, answerMs: 0, totalMs: 0 },
};
const REFUSAL: AskResponse = {
  ...RESPONSE,
  status: "not-found",
  answer: "The sources do not say.",
  citations: [],
};

const QUESTION: EvaluationQuestion = {
  id: "q1",
  language: "en",
  kind: "factual",
  question: "When did Kosovo ban mining?",
  articles: ["en-kosovo"],
  expect: ["4 January 2022"],
};
const NEAR_MISS: EvaluationQuestion = { ...QUESTION, kind: "near-miss", articles: [], expect: [] };

/** What the judge makes of one answer, as figures by their names. */
async function judge(response: Partial<AskResponse>, question = QUESTION) {
  const judged = await askAll(
    {
      questions: {
        async *ask() {
          yield { event: "done", data: { ...RESPONSE, ...response } };
        },
      },
      articles: {
        list: () => Promise.reject(new Error("not asked for")),
        describe: () => Promise.reject(new Error("not asked for")),
        related: () => Promise.reject(new Error("not asked for")),
        put: () => Promise.reject(new Error("not asked for")),
        remove: () => Promise.resolve(false),
        get: (id) => Promise.resolve(id === "en-kosovo" ? ({ text: TEXT } as Article) : null), // only its text is read
      },
    },
    [question],
  );
  const measures = measureAnswers("corpus", judged);
  return {
    figures: Object.fromEntries(measures.map(({ metric, value }) => [metric, value])),
    wrong: describeWrong(judged).join("\n"),
  };
}

const PERFECT = {
  "right fact": 1,
  "right article": 1,
  answered: 1,
  "right language": 1,
  "verbatim quotes": 1,
  "markers match": 1,
};

describe("an answer", () => {
  it("that quotes the fact from its article is right in all", async () => {
    expect(await judge({})).toEqual({ figures: PERFECT, wrong: "" });
  });

  it("with another fact of the article is wrong", async () => {
    const quote = "Police seized 300 machines.";
    const citation = { ...CITATION, quote, start: 40, end: TEXT.length };
    const { figures, wrong } = await judge({ answer: `${quote} [1]`, citations: [citation] });
    expect(figures).toEqual({ ...PERFECT, "right fact": 0 });
    expect(wrong).toContain("q1 factual: When did Kosovo ban mining?");
  });

  it.each([
    ["stands elsewhere in it", { start: 1, end: 40 }],
    ["is not in it", { quote: "Kosovo banned mining on 4 January 2022, at last." }],
    ["is of an article that is not there", { articleId: "en-kosovo-gone" }],
  ])("whose quote %s is not verbatim", async (_, change) => {
    const { figures, wrong } = await judge({ citations: [{ ...CITATION, ...change }] });
    expect(figures["verbatim quotes"]).toBe(0);
    expect(wrong).toContain("a quote is not in its article");
  });

  it.each([
    ["lacks a marker", CITATION.quote],
    ["has a marker without a citation", `${CITATION.quote} [1][2]`],
    ["has another number", `${CITATION.quote} [2]`],
  ])("that %s does not match its citations", async (_, answer) => {
    const { figures, wrong } = await judge({ answer });
    expect(figures["markers match"]).toBe(0);
    expect(wrong).toContain("its markers are not those of its citations");
  });

  it("in the other language than the question is told", async () => {
    expect((await judge({ language: "ar" })).figures["right language"]).toBe(0);
  });
});

describe("a refusal", () => {
  it("is right where nothing tells the answer, and only there", async () => {
    expect((await judge(REFUSAL, NEAR_MISS)).figures).toMatchObject({ refused: 1 });
    expect((await judge({}, NEAR_MISS)).figures).toMatchObject({ refused: 0 });
    expect((await judge(REFUSAL)).figures).toMatchObject({ answered: 0, "right fact": 0 });
  });
});

describe("markers", () => {
  it.each([
    ["each once, in order", "One. [1] Two. [2][1]", [1, 2]],
    ["none in an escaped bracket of a quote", "As he said \\[3\\]. [1]", [1]],
    ["none where only the opening bracket is escaped", "Note \\[3]4. [1]", [1]],
    ["none in a refusal", "The sources do not say.", []],
  ])("are read %s", (_, answer, markers) => {
    expect(markersIn(answer)).toEqual(markers);
  });
});
