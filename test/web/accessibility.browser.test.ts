import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";

let underTest: PageUnderTest;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds, each with the elements it is about. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    // The script above has put axe there.
    const { run } = Reflect.get(window, "axe") as {
      run: (options: object) => Promise<{ readonly violations: readonly Violation[] }>;
    };
    const { violations } = await run({ runOnly: tags });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, TAGS);
}

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
  ] as const)("at %s, %s, %s", async (fragment, locale, colorScheme) => {
    const page = await underTest.open({ locale, colorScheme });
    await page.goto(underTest.server.url + fragment);
    await page.locator("main h2").first().waitFor({ state: "attached" });
    await page.waitForLoadState("networkidle");
    expect(await findViolations(page)).toEqual([]);
  });
});
