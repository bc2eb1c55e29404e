import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { attacked, kept, keptAttack, keptFollowUp, mixed } from "./page-script.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

async function follow(id: string, options = {}): Promise<void> {
  page = await underTest.open(options);
  await page.goto(`${underTest.server.url}#/answers/${encodeURIComponent(id)}`);
  await page.locator(".shared-answer h2").waitFor();
}
const shared = () => page.locator(".shared-answer");

describe("a shared answer", () => {
  it("is read with its question, sources and day, and nothing of a conversation", async () => {
    await follow(kept.id);
    expect(await shared().locator("h2").textContent()).toBe(mixed.question);
    expect(await page.title()).toBe("Shared answer · Manjam · منجم");
    expect(await shared().locator(".kicker").textContent()).toContain("20 November 2026");
    expect(await shared().locator(".source-card").count()).toBe(2);
    expect(await shared().locator(".answer-facts").textContent()).toContain("verbatim quotes");
    expect(await shared().getByRole("button", { name: "Ask again" }).count()).toBe(0);
    expect(await shared().getByRole("button", { name: "Edit the question" }).count()).toBe(0);
    expect(await page.locator("#question").isVisible()).toBe(false);
    await shared().locator(".citation-chip").first().click();
    await page.locator("#source-panel mark").waitFor();
    await page.locator("nav a").first().click();
    await page.locator("#question").waitFor();
    expect(await page.locator("#source-panel").isVisible()).toBe(false);
  });

  it("is asked by the reader too, in full, in a conversation of their own", async () => {
    await follow(keptFollowUp.id);
    await shared().getByText("What happened in Iran?").waitFor();
    expect(await shared().locator(".answer-facts").textContent()).toContain(
      "Written by some-model",
    );
    await page.getByRole("button", { name: "Ask this question yourself" }).click();
    await page.locator(".turn .sources").waitFor();
    expect(underTest.server.asked.at(-1)).toMatchObject({ question: "What happened in Iran?" });
    expect(underTest.server.asked.at(-1)).not.toHaveProperty("conversationId");
    expect(new URL(page.url()).hash).toBe("#/");
    await page.goBack();
    await shared().locator(".sources").waitFor();
  });

  it("leaves the conversation that was open among the kept ones", async () => {
    page = await underTest.open();
    await page.locator("#question").fill(mixed.question);
    await page.locator("#question").press("Enter");
    await page.locator(".turn .sources").waitFor();
    await page.goto(`${underTest.server.url}#/answers/${keptFollowUp.id}`);
    await page.getByRole("button", { name: "Ask this question yourself" }).click();
    await page.locator(".turn .sources").waitFor();
    await page.locator("#open-history").click();
    expect(await page.locator(".history-title").allTextContents()).toEqual([
      "What happened in Iran?",
      mixed.question,
    ]);
  });

  it.each([
    ["en-US", "This link has expired"],
    ["ar-EG", "انتهت صلاحية هذا الرابط"],
  ])("that is no longer kept says so: %s", async (locale, heading) => {
    await follow("gone", { locale });
    await page.getByRole("heading", { name: heading }).waitFor();
    await shared().getByRole("link").click();
    await page.locator("#question").waitFor();
    expect(await shared().isVisible()).toBe(false);
  });

  it("that cannot be loaded is tried again", async () => {
    page = await underTest.open();
    await page.route("**/answers/**", (route) => route.abort());
    await page.goto(`${underTest.server.url}#/answers/${keptFollowUp.id}`);
    await page.getByRole("heading", { name: "The answer could not be loaded" }).waitFor();
    await page.unroute("**/answers/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await shared().locator(".sources").waitFor();
    expect(await shared().locator(".failure").count()).toBe(0);
  });

  it("follows its address from one to the next", async () => {
    await follow(kept.id);
    await page.goto(`${underTest.server.url}#/answers/${keptFollowUp.id}`);
    await shared().getByText("What happened in Iran?").waitFor();
    await page.goBack();
    await expect.poll(() => shared().locator("h2").textContent()).toBe(mixed.question);
  });

  it("runs nothing that stands in it", async () => {
    await follow(keptAttack.id);
    await shared().locator(".sources").waitFor();
    expect(await shared().locator("h2").textContent()).toBe(attacked.question);
    await shared().locator(".source-title").click();
    await page.locator("#source-panel mark").waitFor();
    // The panel's own link leads to the article's page.
    const unsafe =
      'main :is(a, img, script), dialog :is(a:not([href^="#/articles/"]), img, script)';
    expect(await page.locator(unsafe).count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
  });

  it.each([["en-US"], ["ar-EG"]])("fits on 320 pixels: %s", async (locale) => {
    await follow(kept.id, { locale, viewport: { width: 320, height: 640 } });
    await shared().locator(".sources").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
