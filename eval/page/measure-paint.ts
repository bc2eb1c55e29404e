/** When the page is seen, moves and works, as a browser tells it. */
import type { Browser } from "playwright-core";
import type { Language } from "../../core/contract/language.ts";
import type { PageView } from "./page-views.ts";

export interface PaintTimes {
  /** Milliseconds from the start of the visit. */
  readonly firstContentfulPaint: number;
  readonly largestContentfulPaint: number;
  /** Shares of the window, added up over the whole visit. */
  readonly layoutShift: number;
  /** Milliseconds by which tasks went beyond 50 ms, over the whole visit. */
  readonly blockingTime: number;
}

/** A first visit with an empty cache, up to the view at rest. */
export async function measurePaint(
  browser: Browser,
  address: string,
  view: PageView,
  language: Language,
): Promise<PaintTimes> {
  const context = await browser.newContext({ locale: language });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(address);
  await view.show(page, language);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  // Written by the script below.
  const times = (await page.evaluate(() => Reflect.get(window, "paintTimes"))) as PaintTimes;
  await context.close();
  return times;
}

/** Runs in the page, before its own scripts; takes nothing from outside itself. */
function observe(): void {
  const LONG_TASK_MILLISECONDS = 50;
  const times = {
    firstContentfulPaint: Number.NaN,
    largestContentfulPaint: Number.NaN,
    layoutShift: 0,
    blockingTime: 0,
  };
  Reflect.set(window, "paintTimes", times);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { entryType, name, startTime, duration } = entry;
      if (name === "first-contentful-paint") times.firstContentfulPaint = startTime;
      else if (entryType === "largest-contentful-paint") times.largestContentfulPaint = startTime;
      else if (entryType === "longtask") times.blockingTime += duration - LONG_TASK_MILLISECONDS;
      // What follows a reader's own action is expected.
      else if (Reflect.get(entry, "hadRecentInput") === false) {
        times.layoutShift += Number(Reflect.get(entry, "value"));
      }
    }
  });
  for (const type of ["paint", "largest-contentful-paint", "layout-shift", "longtask"]) {
    observer.observe({ type, buffered: true });
  }
}
