import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { mixed } from "./page-script.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

describe("direction", () => {
  it("of an Arabic block that begins with BTC 3.125 is right to left, its figures in order", async () => {
    page = await underTest.open();
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    const block = page.locator(".answer-body > p").last();
    expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    const english = page.locator(".answer-body > p").first();
    expect(await english.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    const quote = page.locator(".source-card blockquote").nth(1);
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    // Drawn, the percent sign stands right of its number, and BTC left of its own.
    const drawn = await block.evaluate((element) => {
      const left = (needle: string, at: number): number => {
        const node = [...element.querySelectorAll("bdi")].find((bdi) => bdi.textContent === needle);
        const range = document.createRange();
        if (!node?.firstChild) return Number.NaN;
        range.setStart(node.firstChild, at);
        range.setEnd(node.firstChild, at + 1);
        return range.getBoundingClientRect().left;
      };
      return {
        percent: left("50%", 2) - left("50%", 0),
        amount: left("BTC 3.125", 4) - left("BTC 3.125", 0),
      };
    });
    expect(drawn.percent).toBeGreaterThan(0);
    expect(drawn.amount).toBeGreaterThan(0);
  });

  it.each([
    ["en-US", "en", "ltr", "Ask the record of crypto mining"],
    ["ar-EG", "ar", "rtl", "اسأل سجلّ التعدين"],
  ])("and language of the page follow the reader: %s", async (locale, lang, dir, heading) => {
    page = await underTest.open({ locale });
    await page.getByRole("heading", { name: heading }).waitFor();
    const html = page.locator("html");
    expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([lang, dir]);
  });

  it("switch with the page, keep the answer and are remembered", async () => {
    page = await underTest.open();
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    await page.locator("#switch-language").click();
    await page.getByRole("heading", { name: "المصادر" }).waitFor();
    expect(await page.locator(".source-card time").first().textContent()).toBe("6 يناير 2022");
    expect(await page.locator(".citation-chip").first().getAttribute("aria-label")).toContain(
      "المصدر 1",
    );
    await page.reload();
    await page.getByRole("heading", { name: "المصادر" }).waitFor();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  });
});

describe("the keyboard alone", () => {
  it.each([[1_280], [390]])(
    "asks, opens a source, closes it and is back, %i pixels wide",
    async (width) => {
      page = await underTest.open({ viewport: { width, height: 800 } });
      const focused = (): Promise<string | null> =>
        page.evaluate(
          () => document.activeElement?.id || (document.activeElement?.className ?? null),
        );
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("skip-link");
      await page.keyboard.press("Enter");
      await expect.poll(focused).toBe("question");
      await page.keyboard.type("What");
      await page.keyboard.press("Shift+Enter");
      expect(await page.locator("#question").inputValue()).toBe("What\n");
      await page.keyboard.press("Backspace");
      await page.keyboard.type(" happened?");
      await page.keyboard.press("Enter");
      await page.locator(".sources").waitFor();
      for (let presses = 0; presses < 40 && (await focused()) !== "citation-chip"; presses += 1) {
        await page.keyboard.press("Shift+Tab");
      }
      expect(await focused()).toBe("citation-chip");
      await page.keyboard.press("Enter");
      await page.locator("mark").waitFor();
      expect(await focused()).toBe("source-panel-title");
      await page.keyboard.press("Escape");
      expect(await page.locator("#source-panel").isVisible()).toBe(false);
      expect(await focused()).toBe("citation-chip");
    },
  );
});

describe("a narrow screen", () => {
  it.each([["en-US"], ["ar-EG"]])("of 320 pixels never scrolls sideways: %s", async (locale) => {
    page = await underTest.open({ locale, viewport: { width: 320, height: 640 } });
    const overflow = (): Promise<number> =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    const inside = (selector: string): Promise<boolean> =>
      page.locator(selector).evaluateAll((elements) =>
        elements.every((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left >= 0 && right <= window.innerWidth;
        }),
      );
    expect(await overflow()).toBe(0);
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    expect(await overflow()).toBe(0);
    expect(await inside(".site-header button, .composer button")).toBe(true);
    await page.locator(".disclosure > button").click();
    expect(await inside(".popover")).toBe(true);
    await page.keyboard.press("Escape");
    await page.locator(".citation-chip").first().click();
    await page.locator("mark").waitFor();
    expect(await inside("#source-panel, #source-panel .close-button")).toBe(true);
    expect(await overflow()).toBe(0);
  });
});
