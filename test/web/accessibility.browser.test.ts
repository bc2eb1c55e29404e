import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "./find-violations.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { differing, mixed } from "./page-script.ts";

let underTest: PageUnderTest;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

describe("the rules of WCAG 2.2 AA that a program can check hold", () => {
  const faulty = "#/calculator?difficulty=156&subsidyBtc=3125&machine.preset=S9";
  it.each([
    ["#/", "en-US", "light"],
    ["#/", "ar-EG", "dark"],
    ["#/calculator", "en-US", "light"],
    ["#/calculator", "ar-EG", "light"],
    ["#/calculator", "en-US", "dark"],
    ["#/browse", "en-US", "light"],
    ["#/browse", "ar-EG", "dark"],
    ["#/browse?topic=nothing", "ar-EG", "light"],
    ["#/articles/halving", "en-US", "dark"],
    ["#/articles/halving", "ar-EG", "light"],
    ["#/articles/nobody", "en-US", "light"],
    [faulty, "ar-EG", "dark"],
    [faulty, "en-US", "light"],
    ["#/answers/kept%2F1", "en-US", "light"],
    ["#/answers/kept%2F1", "ar-EG", "dark"],
    ["#/answers/gone", "ar-EG", "light"],
  ] as const)("at %s, %s, %s", async (fragment, locale, colorScheme) => {
    const page = await underTest.open({ locale, colorScheme });
    await page.goto(underTest.server.url + fragment);
    await page.locator("main h2").first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([
    ["en-US", "light"],
    ["ar-EG", "dark"],
  ] as const)(
    "in an answer, beside a number and in the panel: %s, %s",
    async (locale, colorScheme) => {
      const page = await underTest.open({ locale, colorScheme });
      await ask(page, differing.question);
      await page.locator(".sides").waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.locator(".citation-chip").first().hover();
      await page.locator("#citation-preview mark").waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.locator(".citation-chip").first().click();
      await page.locator(".article-text mark").waitFor();
      expect(await findViolations(page)).toEqual([]);
    },
  );

  it.each([
    ["en-US", "light"],
    ["ar-EG", "light"],
    ["en-US", "dark"],
    ["ar-EG", "dark"],
  ] as const)(
    "around an answer, its actions and the kept conversations: %s, %s",
    async (locale, colorScheme) => {
      const page = await underTest.open({ locale, colorScheme });
      await ask(page, mixed.question);
      await page.locator(".answer-actions").waitFor();
      await page.locator(".answer-actions button[aria-pressed]").last().click();
      await page.locator(".comment-form").waitFor();
      await page.locator(".answer-actions .action-buttons button").last().click();
      await page.locator(".composer-notice").waitFor();
      expect(await findViolations(page)).toEqual([]);
      await page.locator("#open-history").click();
      expect(await findViolations(page)).toEqual([]);
      await page.locator(".delete-all > button").click();
      expect(await findViolations(page)).toEqual([]);
    },
  );
});
