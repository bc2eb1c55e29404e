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

const calculatorLink = () => page.getByRole("link", { name: "Calculator", exact: true });
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const current = () => page.locator("nav a[aria-current]").allTextContents();

describe("the views", () => {
  it("change with the navigation: title, focus and current link follow", async () => {
    page = await underTest.open();
    expect(await page.title()).toBe("Manjam · منجم");
    expect(await current()).toEqual(["Ask"]);
    await calculatorLink().click();
    await page.getByRole("heading", { name: "Hashprice calculator" }).waitFor();
    expect(await page.title()).toBe("Hashprice calculator · Manjam · منجم");
    expect(await focusedText()).toBe("Hashprice calculator");
    expect(await current()).toEqual(["Calculator"]);
    expect(await page.locator("#question").isVisible()).toBe(false);
    await page.goBack();
    await page.locator("#question").waitFor();
    expect(await page.title()).toBe("Manjam · منجم");
    expect(await focusedText()).toBe("Ask the record of crypto mining");
    await page.goForward();
    await expect.poll(current).toEqual(["Calculator"]);
  });

  it("take the focus of nobody who has just come", async () => {
    page = await underTest.open();
    await page.goto(`${underTest.server.url}#/calculator`);
    await page.reload();
    await page.getByRole("heading", { name: "Hashprice calculator" }).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it.each(["#/nowhere", "#/calculator/more", "#/%"])(
    "show the start of the page at %s",
    async (fragment) => {
      page = await underTest.open();
      await page.goto(underTest.server.url + fragment);
      await page.locator("#question").waitFor();
      expect(await page.locator(".calculator").isVisible()).toBe(false);
    },
  );

  it("keep a conversation, and the place in it, while another view is open", async () => {
    page = await underTest.open({ viewport: { width: 375, height: 500 } });
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    await page.evaluate(() => window.scrollTo(0, 240));
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(0);
    // The place is noted with the event of the next frame.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    // A click by the test's hand would scroll the header's link into view first.
    await calculatorLink().dispatchEvent("click");
    await page.getByRole("heading", { name: "Hashprice calculator" }).waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.getByRole("button", { name: "New conversation" }).isVisible()).toBe(false);
    await page.evaluate(() => window.scrollTo(0, 900));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    await page.goBack();
    await page.locator(".sources").waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await page.goForward();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  });

  it("are named anew when the language is switched", async () => {
    page = await underTest.open();
    await calculatorLink().click();
    await page.locator("#switch-language").click();
    await page.getByRole("heading", { name: "حاسبة سعر الهاش" }).waitFor();
    expect(await page.title()).toBe("حاسبة سعر الهاش · Manjam · منجم");
    expect(await page.locator("nav a").allTextContents()).toEqual(["اسأل", "تصفّح", "الحاسبة"]);
  });

  it("are skipped to past the header, and stay at their address", async () => {
    page = await underTest.open();
    await calculatorLink().click();
    await page.locator(".calculator").waitFor();
    await page.locator("#skip-link").press("Enter");
    expect(await focusedText()).toBe("Hashprice calculator");
    expect(new URL(page.url()).hash).toBe("#/calculator");
  });

  it.each([["en-US"], ["ar-EG"]])("fit with their navigation on 320 pixels: %s", async (locale) => {
    page = await underTest.open({ locale, viewport: { width: 320, height: 640 } });
    await page.locator("nav a").last().click();
    await page.locator(".calculator").waitFor();
    const { overflow, outside } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      outside: [...document.querySelectorAll(".site-header a, .site-header button, input, select")]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { left, right, height } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth || height < 24;
        })
        .map((element) => element.outerHTML),
    }));
    expect(overflow).toBe(0);
    // The radio buttons lie under their labels, which are the targets.
    expect(outside.filter((html) => !html.includes('type="radio"'))).toEqual([]);
  });
});
