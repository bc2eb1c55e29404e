import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { attacked, hostile, missing, mixed, outage, repeated, unknown } from "./page-script.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const markedText = async (): Promise<string> =>
  (await page.locator("mark").allTextContents()).join("");

describe("asking", () => {
  it("shows each state, then the streamed answer with its chips and sources", async () => {
    page = await underTest.open();
    await ask(page, "Slowly");
    const status = page.locator(".answer-status");
    await status.getByText("Searching the articles").waitFor();
    await underTest.server.release();
    await status.getByText("Reading 8 passages").waitFor();
    await underTest.server.release();
    await status.getByText("Answering").waitFor();
    const first = page.locator(".answer-body > p").first();
    const handle = await first.elementHandle();
    expect(await page.locator(".answer-body").textContent()).not.toContain("More");
    await underTest.server.release();
    await page.locator(".sources").waitFor();
    expect(await status.count()).toBe(0);
    // What already stood is still the same element: the stream appends.
    expect(await handle?.evaluate((element) => element.isConnected)).toBe(true);
    const body = await page.locator(".answer-body").textContent();
    expect(body).toContain("not [9] nor a[1].");
    expect(await page.locator(".citation-chip").allTextContents()).toEqual(["1", "1", "2", "2"]);
    expect(await page.locator(".source-card").count()).toBe(2);
    expect(await page.locator(".source-card h4").nth(1).textContent()).toBe(
      "Untitled article, كوين ديسك",
    );
    expect(await page.locator("#announcer").textContent()).toContain(
      "Answer ready, with 2 sources.",
    );
  });

  it("sends the question, the filters and the conversation that it belongs to", async () => {
    page = await underTest.open();
    await page.getByRole("button", { name: "Filters" }).click();
    await page.getByLabel("Arabic").check();
    await page.getByLabel("Published from").fill("2022-01-01");
    await ask(page, mixed.question);
    await page.locator(".answer-facts").waitFor();
    await ask(page, unknown.question);
    await page.locator(".suggestions").waitFor();
    const filters = { languages: ["ar"], publishedAfter: "2022-01-01" };
    expect(underTest.server.asked.slice(-2)).toEqual([
      { question: mixed.question, stream: true, language: "auto", filters },
      {
        question: unknown.question,
        stream: true,
        language: "auto",
        filters,
        conversationId: "conversation-1",
      },
    ]);
  });

  it("stops on request and asks again", async () => {
    page = await underTest.open();
    await ask(page, "Slowly");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator(".answer-note").getByText("Stopped.").waitFor();
    const before = underTest.server.asked.length;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".answer-status").waitFor();
    await expect.poll(() => underTest.server.asked.length).toBe(before + 1);
  });

  it.each([
    ["Busy", "The server is busy", "request-7"],
    ["Breaks", "The server is busy", "request-7"],
    ["Silent", "The answer broke off", ""],
  ])("tells what went wrong: %s", async (question, heading, requestId) => {
    page = await underTest.open();
    await ask(page, question);
    const failure = page.locator(".failure");
    await failure.getByRole("heading", { name: heading }).waitFor();
    expect(await failure.textContent()).toContain(requestId);
    expect(await failure.getByRole("button", { name: "Try again" }).isVisible()).toBe(true);
  });

  it("says that it is offline, and that the server cannot be reached", async () => {
    page = await underTest.open();
    await page.context().setOffline(true);
    await page.getByText("You are offline.").waitFor();
    await ask(page, mixed.question);
    await page.getByRole("heading", { name: "The server cannot be reached" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".sources").waitFor();
    expect(await page.locator(".failure, .offline-banner:visible").count()).toBe(0);
  });

  it("counts near the limit and refuses a question beyond it", async () => {
    page = await underTest.open();
    const field = page.locator("#question");
    await field.fill("x".repeat(1_990));
    await page.getByText("10 characters left").waitFor();
    await field.fill("x".repeat(2_001));
    await page.locator("#question-counter").getByText("1 character too many").waitFor();
    expect(await page.getByRole("button", { name: "Ask" }).isDisabled()).toBe(true);
  });
});

describe("sources", () => {
  it("open at exactly the quote, scrolled to, with the original reports", async () => {
    page = await underTest.open();
    await ask(page, mixed.question);
    await page.locator(".citation-chip").first().click();
    await page.locator("mark").waitFor();
    expect(await markedText()).toBe(outage.quote);
    await expect
      .poll(() =>
        page.locator("mark").evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top > 60 && bottom < window.innerHeight;
        }),
      )
      .toBe(true);
    const reports = page.locator("#source-panel .original-reports");
    const link = reports.getByRole("link", { name: "Hashrate drops" });
    expect(await link.getAttribute("href")).toBe("https://example.org/a");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await reports.getByRole("link").count()).toBe(1);
  });

  it("name an article once, however many of its quotes are cited", async () => {
    page = await underTest.open();
    await ask(page, repeated.question);
    await page.locator(".sources").waitFor();
    const cards = page.getByRole("list").filter({ has: page.locator(".source-card") });
    expect(await cards.locator("> li h4").allTextContents()).toEqual([
      "The January blackout",
      "Untitled article, كوين ديسك",
    ]);
    expect(await page.locator("main .original-reports").count()).toBe(1);
    const quotes = page.locator(".source-card").first().locator(".source-quotes > li");
    expect(await quotes.locator("button").allTextContents()).toEqual(["1", "3"]);
    await quotes.getByRole("button", { name: "Source 3" }).click();
    await page.locator("mark").waitFor();
    expect(await markedText()).toBe(await quotes.nth(1).locator("blockquote").textContent());
  });

  it("that are gone or may not be shown in full still give the quote", async () => {
    page = await underTest.open();
    await ask(page, missing.question);
    await page.locator(".citation-chip").first().click();
    await page.getByText("no longer in the collection").first().waitFor();
    expect(await markedText()).toBe(outage.quote);
    await page.locator(".citation-chip").nth(1).click();
    await page.getByText("Only an excerpt").waitFor();
    expect(await markedText()).toBe(outage.quote);
    expect(await page.locator(".article-text").textContent()).toBe("The beginning.");
  });

  it("are suggested where there is no answer, and open from there", async () => {
    page = await underTest.open();
    await ask(page, unknown.question);
    await page.locator(".status-label").getByText("Not in the sources").waitFor();
    expect(await page.locator(".sources").count()).toBe(0);
    await page.locator(".suggestions button").first().click();
    await page.locator("#source-panel .article-text").waitFor();
    expect(await page.locator("mark").count()).toBe(0);
  });
});

describe("safety", () => {
  it("runs nothing that stands in a question, an answer, a title, an article or a link", async () => {
    page = await underTest.open();
    await ask(page, attacked.question);
    await page.locator(".sources").waitFor();
    expect(await page.locator(".question").textContent()).toBe(attacked.question);
    expect(await page.locator(".answer-body").textContent()).toContain(
      `onerror="window.attacked=1"`,
    );
    await page.locator(".source-card .source-title").click();
    await page.locator("mark").waitFor();
    expect(await markedText()).toBe("quoted words");
    expect(await page.locator(".article-text").textContent()).toBe(hostile.text);
    // The panel's own link leads to the article's page.
    const unwanted =
      '#turns a, #turns img, #turns script, #source-panel a:not([href^="#/articles/"]), #source-panel img';
    expect(await page.locator(unwanted).count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
  });
});
