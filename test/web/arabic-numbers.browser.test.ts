import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { NUMBER_SENTENCES } from "./number-sentences.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { numbers, unknown } from "./page-script.ts";
import { paintedOrder } from "./painted-order.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

/** Kinds of numbers by how they were painted, so that a failure names all that are wrong. */
async function readSentences(selector: string): Promise<Record<string, string | null>> {
  const seen: Record<string, string | null> = {};
  for (const { kind, sentence, number } of NUMBER_SENTENCES) {
    const element = page.locator(selector).filter({ hasText: sentence });
    seen[kind] = await element.evaluate(paintedOrder, number);
  }
  return seen;
}
const AS_PAINTED = Object.fromEntries(NUMBER_SENTENCES.map(({ kind, painted }) => [kind, painted]));

describe("Arabic shown with flipped numbers", () => {
  it("reads in order in the answer", async () => {
    page = await underTest.open({ locale: "ar-EG" });
    await ask(page, numbers.question);
    await page.locator(".sources").waitFor();
    expect(await readSentences(".answer-body > p")).toEqual(AS_PAINTED);
  });

  it("reads in order in the article, and the mark is still exactly the quote", async () => {
    page = await underTest.open({ locale: "ar-EG" });
    await ask(page, numbers.question);
    await page.locator(".citation-chip").first().click();
    await page.locator("mark").first().waitFor();
    expect(await readSentences(".article-text p")).toEqual(AS_PAINTED);
    expect((await page.locator("mark").allTextContents()).join("\n")).toBe(
      numbers.citations[0]?.quote,
    );
  });

  it.each([
    ["the question", ".question", "25-10"],
    ["the title of a source", ".source-card h4", "2024-2025"],
    ["the publisher of a source", ".source-card .publisher", "24-7"],
    ["the quote of a source", ".source-card blockquote", "25-10"],
    ["the title of an original report", ".report-title", "193-VII"],
    ["the publisher of an original report", ".report-line bdi", "24-7"],
    ["the panel's head", ".panel-title", "2024-2025"],
    ["the article's title", "#source-panel-title", "2024-2025"],
    ["a paragraph of a number alone", ".article-text p:last-child", "2021–2023"],
  ])("reads in order in %s", async (_, selector, number) => {
    page = await underTest.open({ locale: "ar-EG" });
    await ask(page, numbers.question);
    await page.locator(".citation-chip").first().click();
    await page.locator("mark").first().waitFor();
    await page.locator("main .original-reports summary").first().click();
    const element = page.locator(selector).filter({ hasText: number }).first();
    expect(await element.evaluate(paintedOrder, number)).toBe(number);
  });

  it("reads in order in a suggested article", async () => {
    page = await underTest.open({ locale: "ar-EG" });
    await ask(page, unknown.question);
    const title = page.locator(".suggestions .source-title").filter({ hasText: "2024-2025" });
    expect(await title.evaluate(paintedOrder, "2024-2025")).toBe("2024-2025");
  });

  it("keeps a number on one line, however narrow the screen", async () => {
    page = await underTest.open({ locale: "ar-EG" });
    await ask(page, numbers.question);
    await page.locator(".sources").waitFor();
    const broken = new Set<string>();
    for (let width = 160; width <= 320; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.locator(".answer-body bdi, .question bdi").evaluateAll((runs) =>
        runs.map((run) => {
          const tops = new Set([...run.getClientRects()].map(({ top }) => Math.round(top)));
          return { text: run.textContent, lines: tops.size };
        }),
      );
      for (const { text, lines: count } of lines) if (count > 1) broken.add(text);
    }
    expect([...broken]).toEqual([]);
  });
});
