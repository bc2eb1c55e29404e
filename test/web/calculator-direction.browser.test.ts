import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { paintedOrder } from "./painted-order.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

/** A machine that earns less than its electricity costs, month for month. */
const LOSS =
  "#/calculator?difficulty=156e12&btcPriceUsd=60000&machine.preset=S9&electricityUsdPerKwh=0.12&capexUsd=100&months=12";
const NEGATIVE = /[-−]\$?\d[\d,.]*\d/g;

describe("a loss in the calculator", () => {
  it.each([["ar-EG"], ["en-US"]])("has its minus on the left of its figure: %s", async (locale) => {
    page = await underTest.open({ locale });
    await page.goto(underTest.server.url + LOSS);
    await page.locator(".is-loss").first().waitFor();
    for (const summary of await page.locator(".result-charts summary").all()) await summary.click();
    const places = page.locator(
      ".figures dd, .result-brief, .chart-summary, .result-charts p, .result-charts td, .result-charts text",
    );
    const painted: string[] = [];
    for (const place of await places.all()) {
      if (!(await place.isVisible())) continue;
      for (const [number] of (await place.textContent())?.matchAll(NEGATIVE) ?? []) {
        expect(await place.evaluate(paintedOrder, number)).toBe(number);
        painted.push(number);
      }
    }
    // The net of a day, that of each month, the totals and the charts' marks.
    expect(painted.length).toBeGreaterThan(20);
  });
});
