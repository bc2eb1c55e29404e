import { describe, expect, it } from "vitest";
import type { EvaluationQuestion } from "../../../eval/question-set.ts";
import { toRetrievalQuestions } from "../../../eval/retrieval/article-questions.ts";

const ARTICLES = [
  { id: "en-kosovo-ban-2022", language: "en" },
  { id: "ar-kuwait-2025", language: "ar" },
  { id: "000_report-0123abcd", language: "ar" },
  { id: "000_report-annex", language: "en" },
] as const;

const QUESTION: EvaluationQuestion = {
  id: "q1",
  language: "en",
  kind: "factual",
  question: "When did Kosovo ban mining?",
  articles: ["en-kosovo-ban-2022"],
  expect: ["2022"],
};

const soughtBy = (change: Partial<EvaluationQuestion>) =>
  toRetrievalQuestions("corpus", [{ ...QUESTION, ...change }], ARTICLES).flatMap(
    ({ sought }) => sought,
  );

describe("a question over the corpus", () => {
  it.each<readonly [string, Partial<EvaluationQuestion>, string[], string[]]>([
    ["in the article's language", {}, ["", "en -> en"], ["en-kosovo-ban-2022"]],
    [
      "in the other language",
      { language: "ar" },
      ["", "ar -> en", "across languages"],
      ["en-kosovo-ban-2022"],
    ],
    [
      "with articles in both languages",
      { articles: ["ar-kuwait-2025", "en-kosovo-ban-2022"] },
      ["", "en -> en"],
      ["ar-kuwait-2025", "en-kosovo-ban-2022"],
    ],
    [
      "about an article that has its id from its file's name",
      { language: "ar", articles: ["000_report"] },
      ["", "ar -> ar"],
      ["000_report-0123abcd"],
    ],
  ])("%s", (_, change, slices, articles) => {
    expect(soughtBy(change)).toEqual([{ slices, articles }]);
  });

  it("that nothing answers is not asked of retrieval", () => {
    expect(soughtBy({ kind: "near-miss", articles: [] })).toEqual([]);
  });

  it("about an article that is not there is an error", () => {
    expect(() => soughtBy({ articles: ["en-kosovo"] })).toThrow(
      "question q1: no article en-kosovo",
    );
  });
});
