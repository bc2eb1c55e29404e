import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleInput } from "../../../core/contract/article.ts";
import type { Filters } from "../../../core/contract/filters.ts";
import type { ArticleIndex } from "../../../core/knowledge/article-index.ts";
import type { Embedder } from "../../../core/knowledge/embedder.ts";
import { indexArticles } from "../../../core/knowledge/index-articles.ts";
import { openLanceDbArticleIndex } from "../../../core/knowledge/lancedb-article-index.ts";
import { detectLanguage } from "../../../core/text/language.ts";
import { createHybridRetriever } from "../../../server/retrieval/hybrid-retriever.ts";
import { RANKING } from "../../../server/retrieval/ranking.ts";
import { openTestEmbedder } from "../../support/test-embedder.ts";
import { makeFolder, removeFolder } from "../../support/temporary-folder.ts";

const ARTICLES: readonly (ArticleInput & { readonly id: string })[] = [
  {
    id: "kz-en",
    text: "Kazakhstan put a tax on the electricity of miners. Each kilowatt-hour costs one tenge more.",
    eventDate: "2022-01",
  },
  {
    id: "kz-ar",
    text: "فرضت كازاخستان ضريبة على كهرباء المعدّنين. وتبلغ الزيادة تنغي واحدًا لكل كيلوواط ساعة.",
    eventDate: "2022-01",
  },
  {
    id: "is-en",
    text: "Iceland gave its miners less electricity. The national utility said its reservoirs were low.",
    eventDate: "2021-12",
  },
  {
    id: "riot-ar",
    text: "أعلنت رايوت بلاتفورمز تحويل ثلثي مجمعها إلى مراكز بيانات. ويقع المجمع في تكساس.",
  },
  {
    id: "s21-en",
    text: "The Antminer S21 XP makes 270 TH/s. A buyer paid for five hundred of them.",
  },
  {
    id: "m60-en",
    text: "The Whatsminer M60S makes 186 TH/s. It needs less cooling than the model before.",
  },
  { id: "bitcoin-ar", text: "ارتفع سعر البتكوين أمس. وقال متعامل إن الطلب يزداد." },
];

let embedder: Embedder;
let index: ArticleIndex;
let folder: string;
beforeAll(async () => {
  embedder = await openTestEmbedder();
  folder = await makeFolder();
  index = await openLanceDbArticleIndex(folder, embedder.identity);
  const candidates = ARTICLES.map((input) => ({ input, origin: null, position: "" }));
  for await (const outcome of indexArticles(candidates, { index, embedder })) {
    if (!outcome.ok) throw outcome.problem;
  }
});
afterAll(async () => {
  await index.close();
  await embedder.close();
  await removeFolder(folder);
});

async function find(text: string, filters: Filters = {}, ranking = RANKING) {
  const retriever = createHybridRetriever({ index, embedder, today: () => "2026-11-25", ranking });
  const language = detectLanguage(text);
  const { passages } = await retriever.retrieve({ text, language, filters, limit: 5 });
  return passages.map(({ article }) => article.id);
}

describe("finding passages", () => {
  it.each([
    ["What is the tax on miners' electricity in Kazakhstan?", ["kz-en", "kz-ar"]],
    ["ما ضريبة الكهرباء على المعدنين في كازاخستان؟", ["kz-ar", "kz-en"]],
  ])("finds both languages' articles on %s", async (question, expected) => {
    expect((await find(question)).slice(0, 2)).toEqual(expected);
  });

  it.each([
    ["a spelling variant of a country", "ضريبة المعدنين في قازاقستان", "kz-ar"],
    ["a typing error", "tax on miners in Kazakhstn", "kz-en"],
    ["a typing error in the other language", "ضريبة كهرباء التعدين في كازاخستاان", "kz-ar"],
    ["a company's name in the other script", "What did Riot Platforms announce?", "riot-ar"],
    ["bitcoin as others spell it", "ماذا جرى لسعر البيتكوين؟", "bitcoin-ar"],
    ["a model with a hyphen", "How fast is the S21-XP?", "s21-en"],
    ["a model in one word", "How fast is the S21XP?", "s21-en"],
    ["a model in two words", "How fast is the S21 XP?", "s21-en"],
    [
      "a country rather than its neighbour in the ranking",
      "electricity for miners in Iceland",
      "is-en",
    ],
  ])("finds by %s", async (_, question, expected) => {
    expect((await find(question))[0]).toBe(expected);
  });

  it("keeps to one language when asked to", async () => {
    const found = await find("What is the tax in Kazakhstan?", { languages: ["ar"] });
    expect(found[0]).toBe("kz-ar");
    expect(found).not.toContain("kz-en");
  });

  it("puts what happened in the year asked for before what happened in another", async () => {
    const question = "What happened to miners' electricity in 2021?";
    expect((await find(question))[0]).toBe("is-en");
  });

  it("finds by words alone when vectors are left out", async () => {
    const lexical = { ...RANKING, dense: 0 };
    expect((await find("Whatsminer M60S", {}, lexical))[0]).toBe("m60-en");
  });

  it("finds nothing by words alone that shares no word", async () => {
    const lexical = { ...RANKING, dense: 0 };
    expect(await find("zzzz qqqq", {}, lexical)).toEqual([]);
  });
});
