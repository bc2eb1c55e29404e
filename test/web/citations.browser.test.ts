import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { paintedOrder } from "./painted-order.ts";
import { cite, createArticle, toEvents } from "./scripted-answers.ts";

const courier = createArticle({
  id: "courier",
  title: "Power cut halts mines in Tromsø",
  text: `A storm broke the line. The mines lost 34% of their hashrate. They came back on Friday.\n\nBelow.${"\n\nFiller.".repeat(120)}\n\nThe repair took nine days. The end.`,
  source: "Arctic Courier",
  publishedAt: "2026-11-20",
});
const herald = createArticle({
  id: "herald",
  title: "خسائر المناجم في ترومسو بعد عطل 10-03",
  text: "قبل ذلك هبّت عاصفة. خسرت المناجم 52% من معدل الهاش في يوم 10-03. ثم عادت يوم الجمعة.",
  language: "ar",
  source: "صحيفة الشمال",
  publishedAt: null,
});

const left = cite(1, courier, "The mines lost 34% of their hashrate.");
const right = cite(2, herald, "خسرت المناجم 52% من معدل الهاش في يوم 10-03.");
const repair = cite(3, courier, "The repair took nine days.");
const gone = { ...left, id: 4, articleId: "gone" };
const DIFFERING = "How much did they lose?";
const THREE = "What happened?";
const GONE = "What is gone?";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest({
    articles: [courier, herald],
    answers: {
      [DIFFERING]: toEvents({
        question: DIFFERING,
        language: "en",
        citations: [left, right],
        disagreements: [{ citations: [1, 2] }],
        deltas: [
          "The sources give different figures:\n\n",
          `- ${left.quote} [1]`,
          `\n- ${right.quote} [2]`,
        ],
      }),
      [THREE]: toEvents({
        question: THREE,
        language: "en",
        citations: [left, right, repair],
        deltas: [`${left.quote} [1]\n\n${right.quote} [2]\n\n${repair.quote} [3]`],
      }),
      [GONE]: toEvents({
        question: GONE,
        language: "en",
        citations: [gone],
        deltas: [`${gone.quote} [4]`],
      }),
    },
  });
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const open = async (question: string, options = {}): Promise<void> => {
  page = await underTest.open(options);
  await page.clock.setFixedTime("2026-11-25T10:00:00Z");
  await ask(page, question);
  await page.locator(".sources").waitFor();
};
const preview = (): Locator => page.locator("#citation-preview");
const chip = (id: number): Locator => page.locator(`.citation-chip[data-citation="${id}"]`);
const tabTo = async (target: Locator): Promise<void> => {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Shift+Tab");
  }
  throw new Error("The focus never came there.");
};

describe("a number in the answer", () => {
  it("shows its passage to a pointer: the quote among its neighbours, and whose it is", async () => {
    await open(THREE);
    await chip(1).hover();
    await preview().getByText("They came back on Friday.").waitFor();
    expect(await preview().locator("blockquote").textContent()).toBe(
      "A storm broke the line. The mines lost 34% of their hashrate. They came back on Friday.",
    );
    expect(await preview().locator("mark").textContent()).toBe(left.quote);
    const text = await preview().textContent();
    for (const part of ["Power cut halts mines", "Arctic Courier", "20 November 2026 (5 days ago)"])
      expect(text).toContain(part);
    expect(await preview().locator(".badge").textContent()).toBe("English");
  });

  it("tells the age in the page's language, and that an article has no date", async () => {
    await open(THREE, { locale: "ar-EG" });
    await chip(1).hover();
    await preview().getByText("20 نوفمبر 2026 (قبل 5 أيام)").waitFor();
    await chip(2).hover();
    await preview().getByText("بلا تاريخ").waitFor();
    expect(await preview().locator("time").count()).toBe(0);
    const quote = preview().locator("blockquote");
    await quote.getByText("ثم عادت يوم الجمعة.").waitFor();
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    expect(await quote.evaluate(paintedOrder, "10-03")).toBe("10-03");
  });

  it("keeps its passage while the pointer is on it, and lets it go with the pointer", async () => {
    await open(THREE);
    await chip(1).hover();
    await preview().waitFor();
    const { x, y, width, height } = (await preview().boundingBox()) ?? fail();
    await page.mouse.move(x + width / 2, y + height - 4, { steps: 8 });
    await page.waitForTimeout(500);
    expect(await preview().isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await preview().waitFor({ state: "hidden" });
  });

  it("shows it to the keyboard, describes itself by it, and lets it go with Escape alone", async () => {
    await open(THREE);
    await tabTo(chip(3));
    await preview().waitFor();
    expect(await chip(3).getAttribute("aria-describedby")).toBe("citation-preview");
    await page.keyboard.press("Escape");
    await preview().waitFor({ state: "hidden" });
    expect(await chip(3).getAttribute("aria-describedby")).toBeNull();
    expect(await chip(3).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("closes its passage with Escape before the panel", async () => {
    await open(THREE);
    await chip(1).click();
    await page.locator(".article-text mark").waitFor();
    await chip(2).hover();
    await preview().waitFor();
    await page.keyboard.press("Escape");
    await preview().waitFor({ state: "hidden" });
    expect(await page.locator("#source-panel").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("#source-panel").isVisible()).toBe(false);
  });

  it("opens the panel at a touch, without its passage in between", async () => {
    await open(THREE, { hasTouch: true, viewport: { width: 375, height: 700 } });
    await chip(1).tap();
    await page.locator(".article-text mark").waitFor();
    expect(await preview().isVisible()).toBe(false);
  });

  it("gives the quote where its article cannot be had", async () => {
    await open(GONE);
    await chip(4).hover();
    await preview().waitFor();
    await page.waitForTimeout(200);
    expect(await preview().locator("blockquote").textContent()).toBe(gone.quote);
  });

  it.each([
    [320, "en-US"],
    [320, "ar-EG"],
    [1_280, "ar-EG"],
  ])("keeps its passage inside a window of %i pixels: %s", async (width, locale) => {
    await open(THREE, { locale, viewport: { width, height: 600 } });
    for (const id of [1, 2, 3]) {
      await chip(id).scrollIntoViewIfNeeded();
      await chip(id).hover();
      await preview()
        .locator("mark")
        .getByText([left, right, repair][id - 1]?.quote ?? "")
        .waitFor();
      const box = (await preview().boundingBox()) ?? fail();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(600);
      // It may lie over the next number.
      await page.mouse.move(1, 1);
      await preview().waitFor({ state: "hidden" });
    }
  });
});

const place = (): Promise<string | null> => page.locator(".kicker > span").first().textContent();
const seen = (): Promise<boolean> =>
  page.locator(".article-text mark").evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top > 60 && bottom < window.innerHeight;
  });

describe("the panel", () => {
  it.each([
    ["en-US", "ArrowRight", "ArrowLeft", "Source 2 of 3"],
    ["ar-EG", "ArrowLeft", "ArrowRight", "المصدر 2 من 3"],
  ])("goes on to the next citation by its keys: %s", async (locale, on, back, second) => {
    await open(THREE, { locale });
    await chip(1).click();
    await page.locator("mark").getByText(left.quote).waitFor();
    await page.keyboard.press(on);
    await page.locator("mark").getByText("خسرت المناجم").waitFor();
    expect(await place()).toBe(second);
    await page.keyboard.press(on);
    await page.locator("mark").getByText(repair.quote).waitFor();
    await expect.poll(seen).toBe(true);
    await page.keyboard.press(on);
    expect(await page.locator("mark").textContent()).toBe(repair.quote);
    await page.keyboard.press(back);
    await page.locator("mark").getByText("خسرت المناجم").waitFor();
  });

  it("goes on by its buttons, which keep the focus and tell where it stands", async () => {
    await open(THREE, { viewport: { width: 320, height: 640 } });
    await chip(2).click();
    await page.locator("mark").getByText("خسرت المناجم").waitFor();
    const next = page.getByRole("button", { name: "Next citation" });
    await next.click();
    await page.locator("mark").getByText(repair.quote).waitFor();
    expect(await next.getAttribute("aria-disabled")).toBe("true");
    expect(await next.evaluate((element) => element === document.activeElement)).toBe(true);
    // Over the page, the panel speaks for itself.
    const spoken = page.locator("#source-panel [data-announcer]");
    expect(await spoken.textContent()).toContain("Source 3 of 3");
    const { width, height } = (await next.boundingBox()) ?? fail();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it("offers no way on from the only citation", async () => {
    await open(GONE);
    await chip(4).click();
    await page.locator("#source-panel mark").waitFor();
    expect(await page.locator(".citation-steps").isVisible()).toBe(false);
    expect(await place()).toBe("Source 4");
  });
});

describe("sources that disagree", () => {
  it("stand beside each other, each with its quote, publisher and date, as a list with a name", async () => {
    await open(DIFFERING);
    const sides = page.getByRole("list", { name: "What the sources differ on" }).locator("> li");
    expect(await sides.count()).toBe(2);
    expect(await sides.nth(0).textContent()).toContain(left.quote.slice(0, -1));
    expect(await sides.nth(0).textContent()).toContain(
      "Arctic Courier20 November 2026 (5 days ago)",
    );
    expect(await sides.nth(1).textContent()).toContain("undated");
    expect(await page.getByRole("heading", { name: "What the sources differ on" }).count()).toBe(1);
    const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(one?.y).toBe(other?.y);
    expect(one?.x).toBeLessThan(other?.x ?? 0);
    const directions = await sides.evaluateAll((items) =>
      items.map((item) => getComputedStyle(item).direction),
    );
    expect(directions).toEqual(["ltr", "rtl"]);
    expect(await sides.nth(1).evaluate(paintedOrder, "10-03")).toBe("10-03");
  });

  it("stand one below the other on a phone, in the order of the text", async () => {
    await open(DIFFERING, { viewport: { width: 375, height: 800 }, locale: "ar-EG" });
    const sides = page.getByRole("list", { name: "ما تختلف فيه المصادر" }).locator("> li");
    const [one, other] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    expect(one?.x).toBe(other?.x);
    expect(one?.y).toBeLessThan(other?.y ?? 0);
  });
});

function fail(): never {
  throw new Error("It is not on the page.");
}
