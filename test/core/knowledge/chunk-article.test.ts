import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chunkArticle } from "../../../core/knowledge/chunk-article.ts";
import type { Chunk } from "../../../core/knowledge/chunk.ts";
import { toArticleRecord } from "../../../core/knowledge/article-record.ts";
import type { Embedder } from "../../../core/knowledge/embedder.ts";
import type { ArticleInput } from "../../../core/contract/article.ts";
import { openTestEmbedder } from "../../support/test-embedder.ts";

let embedder: Embedder;
beforeAll(async () => {
  embedder = await openTestEmbedder();
});
afterAll(() => embedder.close());

const countTokens = (text: string) => embedder.countTokens(text);

function chunksOf(text: string, input: Partial<ArticleInput> = {}): Promise<readonly Chunk[]> {
  return chunkArticle(toArticleRecord({ ...input, text }, null, ""), countTokens);
}

const sentence = (number: number) =>
  `Sentence number ${number} tells how one mine in the valley bought its power that year.`;
const prose = (count: number) =>
  Array.from({ length: count }, (_, index) => sentence(index)).join(" ");

describe("the chunks of an article", () => {
  it("are whole sentences within the budget, and their offsets point into the text", async () => {
    const text = prose(60);
    const chunks = await chunksOf(text);
    expect(chunks.length).toBeGreaterThan(3);
    for (const chunk of chunks) {
      expect(text.slice(chunk.start, chunk.end)).toBe(chunk.text);
      expect(countTokens(chunk.text)).toBeLessThanOrEqual(280);
      for (const { start, end } of chunk.sentences) {
        expect(text.slice(start, end)).toMatch(/^Sentence number \d+ tells .* year\.$/);
      }
    }
  });

  it("leave no sentence out and repeat only the last one of the chunk before", async () => {
    const chunks = await chunksOf(prose(60));
    const numbers = chunks.map(({ text }) =>
      Array.from(text.matchAll(/number (\d+)/g), ([, number]) => Number(number)),
    );
    expect(numbers.slice(1).map(([first]) => first)).toEqual(
      numbers.slice(0, -1).map((own) => own.at(-1)),
    );
    expect(new Set(numbers.flat()).size).toBe(60);
  });

  it("do not end in a scrap", async () => {
    const chunks = await chunksOf(prose(23));
    expect(countTokens(chunks.at(-1)?.text ?? "")).toBeGreaterThan(60);
  });

  it("change with the language of the text, however the article is marked", async () => {
    const arabic = "قطعت السلطات الإنترنت في البلاد فتوقفت مناجم كثيرة عن العمل أيامًا.";
    const chunks = await chunksOf(`${prose(3)}\n\n${arabic} ${arabic}`, { language: "en" });
    expect(chunks.map(({ language }) => language)).toEqual(["en", "ar"]);
    expect(chunks[1]?.text.startsWith("قطعت")).toBe(true);
  });

  it("carry title and date in front, the event's date before the day of publication", async () => {
    const dates = { publishedAt: "2026-11-21T08:00:00Z", eventDate: "2022-01" };
    const text = sentence(1);
    expect((await chunksOf(text, { title: "A headline", ...dates }))[0]?.header).toBe(
      "A headline (2022-01)",
    );
    expect((await chunksOf(text, { publishedAt: dates.publishedAt }))[0]?.header).toBe(
      "2026-11-21",
    );
    expect((await chunksOf(text))[0]?.header).toBe("");
  });

  it("never hold page chrome, nor a first line that is the title", async () => {
    const text = `A headline of the day\n\n${sentence(1)}\n\n  • أعجبني\n  • تعليق\nتعليق (0)`;
    const chunks = await chunksOf(text, { title: "A headline of the day" });
    expect(chunks.map((chunk) => chunk.text)).toEqual([sentence(1)]);
  });

  it("keep a first line that only begins like the title", async () => {
    const text = `${sentence(1)} ${sentence(2)}`;
    const chunks = await chunksOf(text, { title: "Sentence number 1" });
    expect(chunks[0]?.sentences).toHaveLength(2);
  });

  it("cut a sentence that no encoder could read whole, at its commas", async () => {
    const text = `${Array.from({ length: 300 }, (_, index) => `item ${index} of the list`).join(", ")}.`;
    const chunks = await chunksOf(text);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(countTokens(chunk.text)).toBeLessThanOrEqual(380);
    for (const chunk of chunks.slice(0, -1)) expect(chunk.text).toMatch(/,$/);
    expect(chunks.map((chunk) => chunk.text).join(" ")).toBe(text);
  });

  it.each(["", " \n\n ", "  • أعجبني\n  • مشاركة"])("are none for %j", async (text) => {
    expect(await chunksOf(text)).toEqual([]);
  });
});
