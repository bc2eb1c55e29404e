import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { cite, createArticle, toEvents } from "./scripted-answers.ts";

const article = createArticle({
  id: "report",
  title: "انقطاع يناير",
  text: "استمر الانقطاع خمسة أيام.",
  language: "ar",
  source: "كوين ديسك",
  url: "https://example.org/arabic-report",
  sources: [
    {
      publisher: "TASS",
      title: "Outage ends",
      url: "https://example.org/tass",
      date: "2022-01-11",
    },
  ],
});
const QUESTION = "كم يومًا استمر الانقطاع؟";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest({
    articles: [article],
    answers: {
      [QUESTION]: toEvents({
        question: QUESTION,
        language: "ar",
        citations: [cite(1, article, article.text)],
        deltas: [`${article.text} [1]\n\n*حُذفت عبارات.*`],
      }),
    },
  });
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const open = async (options: object): Promise<void> => {
  page = await underTest.open({ locale: "ar-EG", ...options });
  await ask(page, QUESTION);
  await page.locator(".sources").waitFor();
};
const chip = (): Locator => page.locator(".citation-chip").first();
const style = (locator: Locator, name: string, pseudo?: string): Promise<string> =>
  locator.evaluate(
    (element, asked) => getComputedStyle(element, asked.pseudo).getPropertyValue(asked.name),
    { name, pseudo },
  );

describe("on paper", () => {
  it.each([["light"], ["dark"]])(
    "stands the answer with its numbered sources and their addresses, nothing else: %s",
    async (colorScheme) => {
      await open({ colorScheme });
      await chip().click();
      await page.locator("mark").waitFor();
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      for (const chrome of [".site-header", ".composer", "#source-panel", ".badge"]) {
        expect([chrome, await page.locator(chrome).first().isVisible()]).toEqual([chrome, false]);
      }
      for (const part of [".question", ".answer-body", ".source-number", "blockquote"]) {
        expect([part, await page.locator(`#turns ${part}`).first().isVisible()]).toEqual([
          part,
          true,
        ]);
      }
      expect(await page.getByText("https://example.org/arabic-report").isVisible()).toBe(true);
      const link = page.locator("#turns .external-link");
      expect(await link.isVisible()).toBe(true);
      expect(await style(link, "content", "::after")).toBe('"https://example.org/tass"');
      expect(await style(chip(), "content", "::before")).toBe('"["');
      expect(await style(page.locator(":root"), "background-color")).toBe("rgb(255, 255, 255)");
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      expect(await page.locator("#turns details[open]").count()).toBe(0);
    },
  );

  it("fits a sheet", async () => {
    await open({});
    const sheet = await page.pdf({ format: "A4" });
    expect(sheet.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe("with colours of the reader's own", () => {
  it("numbers have a border and the focus is seen", async () => {
    await open({ forcedColors: "active" });
    expect(await style(chip(), "border-top-style")).toBe("solid");
    expect(Number.parseFloat(await style(chip(), "border-top-width"))).toBeGreaterThanOrEqual(1);
    await page.keyboard.press("Shift+Tab");
    const focused = page.locator(":focus-visible").first();
    expect(await style(focused, "outline-style")).toBe("solid");
    expect(Number.parseFloat(await style(focused, "outline-width"))).toBeGreaterThanOrEqual(2);
  });

  it("the chosen language of sources is told apart from the others", async () => {
    await open({ forcedColors: "active" });
    await page.locator(".disclosure > button").first().click();
    const [chosen, other] = [
      page.locator("input:checked + span"),
      page.locator("input:not(:checked) + span"),
    ];
    expect(await style(chosen.first(), "background-color")).not.toBe(
      await style(other.first(), "background-color"),
    );
  });
});

describe("with more contrast", () => {
  it("numbers and quotes are outlined, and quiet words are as dark as the others", async () => {
    await open({ contrast: "more" });
    expect(await style(chip(), "outline-style")).toBe("solid");
    const quiet = page.locator(".byline time, .answer-facts").first();
    expect(await style(quiet, "color")).toBe(await style(page.locator("html"), "color"));
  });
});

describe("with less motion", () => {
  it("nothing moves", async () => {
    await open({ reducedMotion: "reduce" });
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration);
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe("emphasis in Arabic", () => {
  it("does not slant the letters", async () => {
    await open({});
    expect(await style(page.locator(".answer-body em"), "font-style")).toBe("normal");
  });
});
