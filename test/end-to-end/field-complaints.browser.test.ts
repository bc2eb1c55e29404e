import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import type { Article } from "../../core/contract/article.ts";
import type { AskResponse } from "../../core/contract/ask.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { startRealServer } from "../support/real-server.ts";
import { launchChromium } from "../web/launch-chromium.ts";
import { fromTheRight, paintedOrder } from "../web/painted-order.ts";

/** "The mine at Wadi Qamar runs 777 machines", as a bad extraction of a PDF gives it. */
const FORMS = "ﻳﺸﻐّﻞ ﻣﻨﺠﻢ ﻭﺍﺩﻱ ﻗﻤﺮ 777 ﺟﻬﺎﺯ ﺗﻌﺪﻳﻦ ﻓﻲ ﺍﻟﺼﺤﺮﺍﺀ.";
const FORMS_QUESTION = "كم جهاز تعدين يشغّل منجم وادي قمر في الصحراء؟";

const server = await startRealServer([
  ...ARTICLES,
  { id: "own/wadi-qamar", title: "ﻣﻨﺠﻢ ﻭﺍﺩﻱ ﻗﻤﺮ", text: FORMS, publishedAt: "2026-04-02" },
]);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const outDir = join(dirname(server.index), "web");
  await build({ root: join(PROJECT_ROOT, "web"), logLevel: "error", build: { outDir } });
  browser = await launchChromium();
}, 120_000);
afterAll(() => browser.close());

async function ask(question: string, locale: string): Promise<AskResponse> {
  page = await browser.newPage({ locale, reducedMotion: "reduce" });
  await page.goto(`${server.url}/`);
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
  await page.locator(".answer:not([aria-busy])").waitFor();
  // The page does not show the response itself; the same question has the same answer.
  const response = await fetch(`${server.url}/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question }),
  });
  return (await response.json()) as AskResponse; // the contract's answer
}

describe("complaints of other products' readers", () => {
  it.each([
    ["Who won the chess final in Oslo?", "en-US"],
    ["ما وصفة كعك العيد؟", "ar-EG"],
  ])(
    "no sources are listed for an unrelated question (anything-llm 826): %s",
    async (question, locale) => {
      const answer = await ask(question, locale);
      expect(answer.status).toBe("not-found");
      expect(await page.locator(".sources, .citation-chip, .source-card").count()).toBe(0);
      await page.close();
    },
  );

  it.each([
    [GREENLAND_QUESTION, "en-US", "4,321"],
    [DHOFAR_QUESTION, "ar-EG", "6,543"],
  ])(
    "the cited page says it, and is opened where it says it (Vane 845): %s",
    async (question, locale, fact) => {
      const { citations } = await ask(question, locale);
      const chips = page.locator(".citation-chip");
      expect(await chips.count()).toBe(citations.length);
      expect(citations.map(({ quote }) => quote).join()).toContain(fact);
      for (const [index, citation] of citations.entries()) {
        await chips.nth(index).click();
        await page.locator(".kicker").getByText(String(citation.id)).waitFor();
        await page.locator(".article-text mark").first().waitFor();
        const marked = await page.locator(".article-text mark").allTextContents();
        expect(marked.join("")).toBe(citation.quote);
        const response = await fetch(
          `${server.url}/articles/${encodeURIComponent(citation.articleId)}`,
        );
        const article = (await response.json()) as Article; // the contract's article
        expect(article.text.slice(citation.start, citation.end)).toBe(citation.quote);
      }
      await page.close();
    },
  );

  it.each([
    ["How many machines does the mine of Nasim in Dhofar run?", "ar-EG", "en", "ltr"],
    ["كم جهازًا يشغّل منجم قاناق في غرينلاند؟", "en-US", "ar", "rtl"],
  ])(
    "the answer is in the question's language, whatever the page's (onyx 1548): %s",
    async (question, locale, language, direction) => {
      const answer = await ask(question, locale);
      expect(answer.language).toBe(language);
      const heading = page.locator(".question");
      expect(await heading.evaluate((element) => getComputedStyle(element).direction)).toBe(
        direction,
      );
      await page.close();
    },
  );

  it("Arabic letters of a bad extraction are found and read in order (ragflow 4675)", async () => {
    const { citations } = await ask(FORMS_QUESTION, "ar-EG");
    expect(citations.map(({ articleId }) => articleId)).toContain("own/wadi-qamar");
    const body = page.locator(".answer-body > p").first();
    expect(await body.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    const word = "ﻣﻨﺠﻢ";
    expect(await body.evaluate(paintedOrder, word)).toBe(fromTheRight(word));
    expect(await body.evaluate(paintedOrder, "777")).toBe("777");
    await page.close();
  });

  it("numbers of citations are those of the answer over HTTP (open-webui 10979)", async () => {
    const { citations } = await ask(GREENLAND_QUESTION, "en-US");
    const numbers = citations.map(({ id }) => String(id));
    expect(await page.locator(".citation-chip").allTextContents()).toEqual(numbers);
    expect(await page.locator(".source-number").allTextContents()).toEqual(numbers);
    await page.close();
  });
});
