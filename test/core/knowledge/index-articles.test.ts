import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { ArticleInput } from "../../../core/contract/article.ts";
import type { ArticleIndex } from "../../../core/knowledge/article-index.ts";
import type { Embedder } from "../../../core/knowledge/embedder.ts";
import { indexArticles, type IndexingOutcome } from "../../../core/knowledge/index-articles.ts";
import { openLanceDbArticleIndex } from "../../../core/knowledge/lancedb-article-index.ts";
import { toSearchTerms } from "../../../core/text/search-terms.ts";
import { openTestEmbedder } from "../../support/test-embedder.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

let encoder: Embedder;
beforeAll(async () => {
  encoder = await openTestEmbedder();
});
afterAll(() => encoder.close());

const NORWAY: ArticleInput = {
  id: "norway",
  title: "Norway weighs a pause",
  text: "Norway planned a pause for new mining sites. The minister named autumn as the time.\n\nMiners in the north objected to the plan.",
  publishedAt: "2025-06-20",
  topics: ["bans"],
  source: "It's a daily",
};
const KUWAIT: ArticleInput = {
  id: "الكويت/1",
  text: "قطعت الكويت الكهرباء عن منازل تعدين العملات المشفرة. وانخفض الاستهلاك في الوفرة بنسبة كبيرة.",
};

async function openIndex(folder?: string): Promise<ArticleIndex> {
  const index = await openLanceDbArticleIndex(
    folder ?? (await temporaryFolder()),
    encoder.identity,
  );
  onTestFinished(() => index.close());
  return index;
}

async function put(
  index: ArticleIndex,
  inputs: readonly ArticleInput[],
  embedder: Embedder = encoder,
): Promise<IndexingOutcome[]> {
  const candidates = inputs.map((input) => ({ input, origin: null, position: "" }));
  const outcomes: IndexingOutcome[] = [];
  for await (const outcome of indexArticles(candidates, { index, embedder }))
    outcomes.push(outcome);
  return outcomes;
}

const told = (outcomes: readonly IndexingOutcome[]) =>
  outcomes.map((outcome) => (outcome.ok ? outcome.receipt.outcome : outcome.problem.code));

async function denseIds(
  index: ArticleIndex,
  question: string,
  language: "ar" | "en",
  filters = {},
) {
  const vector = await encoder.embedQuery(question);
  const hits = await index.searchDense(vector, { language, filters, limit: 10 });
  return hits.map((hit) => hit.article.id);
}

describe("an indexed article", () => {
  it("is stored exactly as it was given, with only what can be told filled in", async () => {
    const index = await openIndex();
    await put(index, [NORWAY, KUWAIT]);
    expect(await index.getArticle("norway")).toEqual({
      ...NORWAY,
      language: "en",
      url: null,
      eventDate: null,
      places: [],
      sources: [],
      nearDuplicateOf: null,
    });
    expect(await index.getArticle("الكويت/1")).toMatchObject({ language: "ar", title: null });
    expect(await index.getArticle("nothing")).toBeNull();
  });

  it("is found by meaning and by words, with offsets that point into its text", async () => {
    const index = await openIndex();
    await put(index, [NORWAY, KUWAIT]);
    expect(await denseIds(index, "Which country wants to stop new mines?", "en")).toEqual([
      "norway",
    ]);
    const terms = toSearchTerms("كهرباء المنازل");
    const [hit] = await index.searchLexical([{ terms, weight: 1 }], {
      language: "ar",
      filters: {},
      limit: 5,
    });
    const text = KUWAIT.text;
    expect(hit?.article.id).toBe("الكويت/1");
    expect(text.slice(hit?.chunk.start, hit?.chunk.end)).toBe(hit?.chunk.text);
    expect(hit?.chunk.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      "قطعت الكويت الكهرباء عن منازل تعدين العملات المشفرة.",
      "وانخفض الاستهلاك في الوفرة بنسبة كبيرة.",
    ]);
    expect(hit?.sentenceVectors).toHaveLength(2);
  });

  it.each([
    ["its source, even with an apostrophe", { sources: ["It's a daily"] }, ["norway"]],
    ["another source", { sources: ["it's a daily' OR 'a' = 'a"] }, []],
    ["its topic", { topics: ["economics", "bans"] }, ["norway"]],
    ["another topic", { topics: ["ban"] }, []],
    [
      "a date on its own day",
      { publishedAfter: "2025-06-20", publishedBefore: "2025-06-20" },
      ["norway"],
    ],
    ["a later date", { publishedAfter: "2025-06-21" }, []],
    ["an earlier date", { publishedBefore: "2025-06-19" }, []],
  ])("is filtered by %s", async (_, filters, expected) => {
    const index = await openIndex();
    await put(index, [NORWAY]);
    expect(await denseIds(index, "Norway mining", "en", filters)).toEqual(expected);
  });

  it("without a date never meets a filter by date", async () => {
    const index = await openIndex();
    await put(index, [KUWAIT]);
    expect(await denseIds(index, "الكويت", "ar", { publishedAfter: "1990-01-01" })).toEqual([]);
  });
});

describe("indexing again", () => {
  it("costs no embedding for an article that has not changed", async () => {
    const index = await openIndex();
    expect(told(await put(index, [NORWAY]))).toEqual(["added"]);
    let embeddings = 0;
    const counting: Embedder = {
      ...encoder,
      embedPassage: (text) => {
        embeddings += 1;
        return encoder.embedPassage(text);
      },
    };
    expect(told(await put(index, [NORWAY], counting))).toEqual(["unchanged"]);
    expect(embeddings).toBe(0);
    expect(told(await put(index, [{ ...NORWAY, topics: [] }], counting))).toEqual(["replaced"]);
    expect(embeddings).toBeGreaterThan(0);
  });

  it("replaces a changed article whole", async () => {
    const index = await openIndex();
    await put(index, [NORWAY, KUWAIT]);
    await put(index, [{ ...NORWAY, text: "Oslo dropped the pause in the end." }]);
    const hits = await index.searchDense(await encoder.embedQuery("Norway"), {
      language: "en",
      filters: {},
      limit: 10,
    });
    expect(hits.map((hit) => hit.chunk.text)).toEqual(["Oslo dropped the pause in the end."]);
    expect(await index.counts()).toEqual({ articles: 2, chunks: 2 });
  });

  it("keeps the last of two articles with one id", async () => {
    const index = await openIndex();
    await put(index, [NORWAY, { ...NORWAY, text: "A second text under the same id." }]);
    expect(await index.getArticle("norway")).toMatchObject({
      text: "A second text under the same id.",
    });
    expect((await index.counts()).articles).toBe(1);
  });
});

describe("a reader during a write", () => {
  it("sees the former article until the new one is whole, and none of a write that broke off", async () => {
    const folder = await temporaryFolder();
    const index = await openIndex(folder);
    await put(index, [NORWAY]);
    // A second handle writes the new chunks, then "crashes" before the article points at them.
    const { connect } = await import("@lancedb/lancedb");
    const connection = await connect(folder);
    const chunks = await connection.openTable("chunks");
    const [row] = await chunks.query().limit(1).toArray();
    await chunks.add([
      {
        ...Object.fromEntries(Object.entries(row ?? {})),
        revision: "broken-off",
        text: "half an article",
        topics: ["bans"],
        vector: Array.from(await encoder.embedPassage("half an article")),
      },
    ]);
    expect(await chunks.countRows()).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await denseIds(index, "half an article", "en")).toEqual(["norway"]);
    const [hit] = await index.searchDense(await encoder.embedQuery("half an article"), {
      language: "en",
      filters: {},
      limit: 1,
    });
    expect(hit?.chunk.text).not.toBe("half an article");
    await index.optimize();
    await chunks.checkoutLatest();
    expect(await chunks.countRows("revision = 'broken-off'")).toBe(0);
    connection.close();
  });
});

describe("articles that cannot be indexed", () => {
  it("are told with their code, and the others go in", async () => {
    const index = await openIndex();
    const huge = { text: `word ${"x".repeat(11 * 1024 * 1024)}` };
    const outcomes = await put(index, [{ text: " \n … " }, NORWAY, huge]);
    expect(told(outcomes).sort()).toEqual(["added", "article-too-large", "empty-article"]);
    expect((await index.counts()).articles).toBe(1);
  });
});

describe("near-duplicates", () => {
  it("point to the first article of their language, and a translation is none", async () => {
    const index = await openIndex();
    const copy = { ...NORWAY, id: "copy", title: "A reprint" };
    const translation = {
      id: "translation",
      text: "خططت النرويج لوقف مؤقت لمواقع التعدين الجديدة. وذكرت الوزيرة الخريف موعدًا.",
    };
    const outcomes = await put(index, [NORWAY, copy, translation]);
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.receipt.nearDuplicateOf : ""))).toEqual([
      null,
      "norway",
      null,
    ]);
  });
});

describe("taking an article down", () => {
  it("removes it from listings and searches, and tells how many there were", async () => {
    const index = await openIndex();
    await put(index, [NORWAY, KUWAIT]);
    expect(await index.remove(["norway", "nothing"])).toBe(1);
    expect(await index.remove(["norway"])).toBe(0);
    expect(await denseIds(index, "Norway", "en")).toEqual([]);
    expect((await index.listArticles({ limit: 10 })).articles.map(({ id }) => id)).toEqual([
      "الكويت/1",
    ]);
  });
});

describe("listing the collection", () => {
  it("pages from the newest to the undated, without gap or repetition", async () => {
    const index = await openIndex();
    await put(index, [
      { id: "a", text: "First short text.", publishedAt: "2024-01-01" },
      { id: "b", text: "Second one, quite another.", publishedAt: "2026-01-01" },
      { id: "c", text: "Third piece without any date." },
      { id: "d", text: "Fourth of an old event.", publishedAt: "2026-05-01", eventDate: "2022" },
    ]);
    const first = await index.listArticles({ limit: 3 });
    expect(first.articles.map(({ id }) => id)).toEqual(["b", "a", "d"]);
    const second = await index.listArticles({ limit: 3, cursor: first.nextCursor ?? "" });
    expect(second.articles.map(({ id }) => id)).toEqual(["c"]);
    expect(second.nextCursor).toBeNull();
    await expect(index.listArticles({ limit: 3, cursor: "nonsense" })).rejects.toMatchObject({
      code: "invalid-request",
    });
  });
});

describe("an index of another encoder", () => {
  it("is refused with what differs, never searched", async () => {
    const folder = await temporaryFolder();
    await openIndex(folder);
    await expect(
      openLanceDbArticleIndex(folder, { ...encoder.identity, name: "other-model", checksum: "0" }),
    ).rejects.toMatchObject({ code: "encoder-mismatch", message: /manjam-e5-small.*other-model/ });
  });
});
