import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { NUMBER_SENTENCES } from "./number-sentences.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { countInk } from "./painted-ink.ts";
import { fromTheRight, paintedOrder } from "./painted-order.ts";
import { cite, createArticle, toEvents } from "./scripted-answers.ts";
import type { ScriptStep } from "./start-scripted-server.ts";

const BTC = "BTC 3.125 هي مكافأة الكتلة بعد التنصيف.";
const ENGLISH = "Difficulty fell −5.3 % in 2021–2024, منجم said.";
const FORMS = "ﻣﻨﺠﻢ ﺍﻟﺒﻴﺘﻜﻮﻳﻦ";
const CODE = "hash-rate = 5 * 10";
const sentences = NUMBER_SENTENCES.map(({ sentence }) => sentence);
const MARKDOWN = [
  `# ${BTC}`,
  BTC,
  ENGLISH,
  `${FORMS} يعود إلى العمل.`,
  `- ${BTC}\n- ${ENGLISH}`,
  `1. ${BTC}\n2. بند ثانٍ`,
  `> ${BTC}`,
  `| الدولة | النسبة | Machine |\n| - | - | - |\n| الصين | −5.3 % | S21 XP |\n| كازاخستان | ١٨٫١٪ | Antminer |`,
  `نص فيه \`${CODE}\` شيفرة.`,
  `\`\`\`\n${CODE}\n\`\`\``,
  "نُشر التقرير في https://example.org/news-1/2?a=b، ثم حُدّث.",
  ...sentences.map((sentence) => `- ${sentence}`),
].join("\n\n");
const TABLE = sentences.map((sentence) => `| ${sentence} | ملاحظة |`).join("\n");
const QUOTES = sentences.map((sentence) => `> ${sentence}`).join("\n\n");

const article = createArticle({
  id: "mixed",
  title: "BTC 3.125 بعد التنصيف: مكافأة أقل بنسبة −5.3 %",
  text: `${BTC}\n\n${ENGLISH}\n\n${FORMS} يعود إلى العمل.`,
  language: "ar",
  source: "CoinDesk بالعربية",
});
const QUESTION = "BTC 3.125 ماذا تعني بعد التنصيف؟";
const answer = {
  question: QUESTION,
  language: "ar" as const,
  citations: [cite(1, article, BTC)],
  deltas: [`${MARKDOWN}\n\n| النص | آخر |\n| - | - |\n${TABLE}\n\n${QUOTES}\n\n${BTC} [1]`],
};
const stepwise = {
  question: "Step by step?",
  language: "ar" as const,
  citations: [cite(1, article, BTC), cite(2, article, ENGLISH)],
  deltas: [`${BTC} [1] `, `${ENGLISH} [2] `, `${BTC} [1]`],
};
const steps = toEvents(stepwise).flatMap((event): readonly ScriptStep[] =>
  event.event === "answer-delta" || event.event === "done" ? [{ event: "wait" }, event] : [event],
);

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest({
    articles: [article],
    answers: { [QUESTION]: toEvents(answer), [stepwise.question]: steps },
  });
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const LOCALES = [["en-US"], ["ar-EG"]] as const;
const open = async (locale: string): Promise<void> => {
  page = await underTest.open({ locale });
  await ask(page, QUESTION);
  await page.locator(".sources").waitFor();
};
const body = (): Locator => page.locator(".answer-body");
const direction = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).direction);
/** Of the two texts inside `locator`, whether the first is painted right of the second. */
const isRightOf = (locator: Locator, one: string, other: string): Promise<boolean> =>
  locator.evaluate(
    (element, texts) => {
      const middle = (text: string): number => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() !== null) {
          const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
          if (at === -1) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + text.length);
          const { left, right } = range.getBoundingClientRect();
          return (left + right) / 2;
        }
        throw new Error(`Nothing on the page reads ${text}.`);
      };
      const [first = "", second = ""] = texts;
      return middle(first) > middle(second);
    },
    [one, other],
  );

describe.each(LOCALES)("complaints about direction, on the page for %s", (locale) => {
  it("a line that starts with BTC does not flip (anything-llm 4706)", async () => {
    await open(locale);
    const places = [
      page.locator(".question"),
      page.locator(".source-card .source-title"),
      page.locator(".source-card blockquote"),
      ...["h1", "p", "ul > li", "ol > li", "blockquote"].map((tag) =>
        body().locator(tag).filter({ hasText: "BTC 3.125" }).first(),
      ),
    ];
    for (const place of places) {
      expect(await direction(place)).toBe("rtl");
      expect(await place.evaluate((element) => getComputedStyle(element).textAlign)).toMatch(
        /right|start/,
      );
      expect(await isRightOf(place, "BTC 3.125", "بعد التنصيف")).toBe(true);
      expect(await place.evaluate(paintedOrder, "BTC 3.125")).toBe("BTC 3.125");
    }
  });

  it("Arabic is not shown left to right, nor English right to left (anything-llm 3430)", async () => {
    await open(locale);
    const arabic = body().locator("> p").filter({ hasText: BTC }).first();
    expect(await arabic.evaluate(paintedOrder, "الكتلة")).toBe(fromTheRight("الكتلة"));
    // The full stop closes the line on its left.
    expect(await arabic.evaluate(paintedOrder, "التنصيف.")).toBe(fromTheRight("التنصيف."));
    const english = body().locator("> p").filter({ hasText: ENGLISH });
    expect(await direction(english)).toBe("ltr");
    expect(await english.evaluate(paintedOrder, "−5.3 % in 2021–2024,")).toBe(
      "−5.3 % in 2021–2024,",
    );
    expect(await isRightOf(english, "said", "Difficulty")).toBe(true);
  });

  it("nothing is seen before the page has its words and its direction", async () => {
    page = await underTest.open({ locale });
    await page.waitForTimeout(300);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    expect(shift).toBeLessThan(0.1);
  });

  it("a table of Arabic opens on the right, each cell by its own letters (open-webui 21160)", async () => {
    await open(locale);
    const table = body().locator("table").first();
    expect(await direction(table)).toBe("rtl");
    expect(await isRightOf(table, "الصين", "S21 XP")).toBe(true);
    const cells = await table
      .locator("tbody tr")
      .first()
      .locator("td")
      .evaluateAll((all) => all.map((cell) => getComputedStyle(cell).direction));
    expect(cells).toEqual(["rtl", "rtl", "ltr"]);
    expect(await table.evaluate(paintedOrder, "−5.3 %")).toBe("−5.3 %");
    expect(await table.evaluate(paintedOrder, "١٨٫١٪")).toBe("٪١٨٫١");
  });

  it.each([
    ["bullets", "ul"],
    ["numbers", "ol"],
  ])("the %s of an Arabic list are painted on its right", async (_, tag) => {
    await open(locale);
    const item = body().locator(`${tag} > li`).filter({ hasText: BTC }).first();
    await item.scrollIntoViewIfNeeded();
    const box = await item.boundingBox();
    if (box === null) throw new Error("The item is not on the page.");
    const line = { y: box.y, height: 24, width: 22 };
    expect(await countInk(page, { ...line, x: box.x + box.width + 1 })).toBeGreaterThan(5);
    expect(await countInk(page, { ...line, x: box.x - 23 })).toBe(0);
  });

  it("a quotation of Arabic has its rule on the right", async () => {
    await open(locale);
    const borders = await body()
      .locator("blockquote")
      .first()
      .evaluate((element) => {
        const { borderRightWidth, borderLeftWidth } = getComputedStyle(element);
        return [borderRightWidth, borderLeftWidth];
      });
    expect(borders).toEqual(["3px", "0px"]);
  });

  it("letters of presentation forms are painted in their order (ragflow 4675)", async () => {
    await open(locale);
    const line = body().locator("p").filter({ hasText: FORMS });
    expect(await direction(line)).toBe("rtl");
    expect(await line.evaluate(paintedOrder, FORMS)).toBe(fromTheRight(FORMS));
    await page.locator(".citation-chip").first().click();
    const stored = page.locator(".article-text p").filter({ hasText: FORMS });
    expect(await stored.evaluate(paintedOrder, FORMS)).toBe(fromTheRight(FORMS));
  });

  it("code and addresses stay left to right inside Arabic", async () => {
    await open(locale);
    for (const code of await body().locator("code").all()) {
      expect(await direction(code)).toBe("ltr");
      expect(await code.evaluate(paintedOrder, CODE)).toBe(CODE);
    }
    const line = body()
      .locator("p")
      .filter({ has: page.locator("a") })
      .first();
    const address = "https://example.org/news-1/2?a=b";
    expect(await direction(line)).toBe("rtl");
    expect(await line.evaluate(paintedOrder, address)).toBe(address);
  });

  it.each([
    ["list items", "ul > li"],
    ["table cells", "td"],
    ["quotations", "blockquote"],
  ])("numbers keep their order in %s", async (_, selector) => {
    await open(locale);
    const seen: Record<string, string | null> = {};
    for (const { kind, sentence, number } of NUMBER_SENTENCES) {
      const place = body().locator(selector).filter({ hasText: sentence }).first();
      seen[kind] = await place.evaluate(paintedOrder, number);
    }
    expect(seen).toEqual(
      Object.fromEntries(NUMBER_SENTENCES.map(({ kind, painted }) => [kind, painted])),
    );
  });

  it("numbers of citations are the same in the stream and in the end (open-webui 10979)", async () => {
    page = await underTest.open({ locale });
    await ask(page, stepwise.question);
    const chips = (): Promise<string[]> => page.locator(".citation-chip").allTextContents();
    for (const expected of [["1"], ["1", "2"], ["1", "2", "1"]]) {
      await underTest.server.release();
      await expect.poll(chips).toEqual(expected);
    }
    await underTest.server.release();
    await page.locator(".sources").waitFor();
    expect(await chips()).toEqual(["1", "2", "1"]);
    expect(await page.locator(".source-number").allTextContents()).toEqual(["1", "2"]);
    expect(await page.locator(".source-quotes blockquote").allTextContents()).toEqual([
      BTC,
      ENGLISH,
    ]);
  });

  it("Arabic has room between its lines and none between its letters", async () => {
    await open(locale);
    const styles = await page
      .locator('[dir="rtl"]:is(p, li, blockquote, h1, h2, h4, td, button), :lang(ar) .kicker')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { lineHeight, fontSize, letterSpacing, fontFamily } = getComputedStyle(element);
          return {
            leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
            letterSpacing,
            hasArabicFace: fontFamily.includes("IBM Plex Sans Arabic"),
          };
        }),
      );
    expect(styles.length).toBeGreaterThan(20);
    for (const { leading, letterSpacing, hasArabicFace } of styles) {
      expect(leading).toBeGreaterThanOrEqual(1.4);
      expect(["normal", "0px"]).toContain(letterSpacing);
      expect(hasArabicFace).toBe(true);
    }
  });
});

describe("the faces of the page", () => {
  it("come from the page itself, the Arabic letters from the Arabic one alone", async () => {
    await open("ar-EG");
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const latin = await document.fonts.load('400 16px "IBM Plex Sans"', "م");
      const arabic = await document.fonts.load('400 16px "IBM Plex Sans Arabic"', "م");
      return { latin: latin.length, arabic: arabic.length };
    });
    expect(faces).toEqual({ latin: 0, arabic: 1 });
  });
});
