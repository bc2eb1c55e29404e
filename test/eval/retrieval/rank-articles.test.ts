import { describe, expect, it } from "vitest";
import { findRanks, measureRanks } from "../../../eval/retrieval/rank-articles.ts";
import type { RetrievalQuestion } from "../../../eval/retrieval/retrieval-question.ts";
import type {
  Passage,
  Retrieval,
  RetrievalQuery,
  Retriever,
} from "../../../server/retrieval/retriever.ts";

/** Passages of the articles with these ids, best first. */
function retrieverOf(ids: readonly string[], asked: RetrievalQuery[] = []): Retriever {
  // Nothing else of a passage or a retrieval is looked at.
  const passages = ids.map((id) => ({ article: { id } }) as Passage);
  return {
    retrieve(query) {
      asked.push(query);
      return Promise.resolve({ passages } as Partial<Retrieval> as Retrieval);
    },
  };
}

const QUESTION: RetrievalQuestion = {
  id: "q1",
  text: "Which river?",
  language: "en",
  set: "xquad",
  pool: ["ar"],
  sought: [{ slices: ["en -> ar"], articles: ["b"] }],
};

describe("the rank of an article among passages", () => {
  it("counts articles, each at its first passage", async () => {
    const [found] = await findRanks(retrieverOf(["a", "a", "c", "b", "b"]), [QUESTION]);
    expect(found?.rank).toBe(3);
  });

  it("is null for an article without a passage", async () => {
    const [found] = await findRanks(retrieverOf(["a"]), [QUESTION]);
    expect(found?.rank).toBeNull();
  });

  it("is one for each article that is sought", async () => {
    const sought = ["c", "a"].map((id) => ({ slices: [id], articles: [id] }));
    const found = await findRanks(retrieverOf(["a", "b", "c"]), [{ ...QUESTION, sought }]);
    expect(found.map(({ rank, slices }) => [slices, rank])).toEqual([
      [["c"], 3],
      [["a"], 1],
    ]);
  });

  it("is looked for in the question's pool, 50 passages deep", async () => {
    const asked: RetrievalQuery[] = [];
    await findRanks(retrieverOf([], asked), [QUESTION, { ...QUESTION, pool: null }]);
    expect(asked.map(({ filters, limit }) => ({ filters, limit }))).toEqual([
      { filters: { languages: ["ar"] }, limit: 50 },
      { filters: {}, limit: 50 },
    ]);
  });
});

describe("ranks as figures", () => {
  it("are means over the questions of each slice", () => {
    const found = [1, 3, 6, null].map((rank) => ({ question: QUESTION, slices: ["", "x"], rank }));
    const measures = measureRanks(found).map(({ slice, metric, n, value }) => ({
      name: [slice, metric].join(),
      n,
      value: Number(value.toFixed(3)),
    }));
    const ndcg = Number(((1 + 0.5 + 1 / Math.log2(7)) / 4).toFixed(3));
    expect(measures).toEqual([
      { name: ",nDCG@10", n: 4, value: ndcg },
      { name: ",recall@1", n: 4, value: 0.25 },
      { name: ",recall@5", n: 4, value: 0.5 },
      { name: "x,nDCG@10", n: 4, value: ndcg },
      { name: "x,recall@1", n: 4, value: 0.25 },
      { name: "x,recall@5", n: 4, value: 0.5 },
    ]);
  });
});
