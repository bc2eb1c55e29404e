import { describe, expect, it } from "vitest";
import { rememberQueries } from "../../../eval/retrieval/remember-queries.ts";
import { rememberSearches } from "../../../eval/retrieval/remember-searches.ts";
import type { ArticleIndex, PassageHit } from "../../../core/knowledge/article-index.ts";

const AR = { language: "ar", filters: {}, limit: 5 } as const;
const EN = { ...AR, language: "en" } as const;
const WORDS = [{ terms: ["river"], weight: 1 }];

/** An index that finds the same passage again and again, each time as a new object with a new score. */
function countingIndex() {
  let searches = 0;
  const search = () => {
    searches += 1;
    const hit = { article: { id: "a" }, chunk: { ordinal: 0 }, score: searches };
    return Promise.resolve([hit as PassageHit]); // nothing else of it is looked at
  };
  const index = { searchDense: search, searchLexical: search } as Partial<ArticleIndex>;
  return { index: rememberSearches(index as ArticleIndex), searches: () => searches };
}

describe("an index that remembers", () => {
  it("runs a dense search once for each vector and language", async () => {
    const { index, searches } = countingIndex();
    const vector = Float32Array.of(1, 0);
    const first = await index.searchDense(vector, AR);
    expect(await index.searchDense(vector, AR)).toBe(first);
    await index.searchDense(vector, EN);
    await index.searchDense(Float32Array.of(1, 0), AR);
    expect(searches()).toBe(3);
  });

  it("runs a lexical search once for its terms and weights", async () => {
    const { index, searches } = countingIndex();
    await index.searchLexical(WORDS, AR);
    await index.searchLexical(structuredClone(WORDS), { ...AR });
    await index.searchLexical([{ terms: ["river"], weight: 0.5 }], AR);
    expect(searches()).toBe(2);
  });

  it("keeps the score that a passage had in each search", async () => {
    const { index } = countingIndex();
    const [dense] = await index.searchDense(Float32Array.of(1), AR);
    const [lexical] = await index.searchLexical(WORDS, AR);
    expect([dense?.score, lexical?.score]).toEqual([1, 2]);
    expect(lexical?.article).toBe(dense?.article);
  });
});

describe("an encoder that remembers", () => {
  it("embeds a question once, even while it is being embedded", async () => {
    let embedded = 0;
    const embed = () => {
      embedded += 1;
      return Promise.resolve(Float32Array.of(embedded));
    };
    const embedder = rememberQueries({
      identity: { name: "counting", dimensions: 1, checksum: "" },
      countTokens: () => 1,
      embedQuery: embed,
      embedPassage: embed,
      close: () => Promise.resolve(),
    });
    const [first, again] = await Promise.all([embedder.embedQuery("q"), embedder.embedQuery("q")]);
    expect(again).toBe(first);
    await embedder.embedQuery("another");
    expect(embedded).toBe(2);
  });
});
