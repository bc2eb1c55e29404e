import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { paintedOrder } from "./painted-order.ts";
import { cite, createArticle, toEvents } from "./scripted-answers.ts";
import type { ScriptStep } from "./start-scripted-server.ts";

const QUOTE = "The quoted words.";
/** A field for questions takes one line, and no null character. */
const toQuestion = (text: string): string => text.replace(/\p{Cc}/gu, " ").trim();

/** Without what would paint it in another order. */
const asWritten = (text: string): string => text.replace(/[\u202D\u202E]/g, "");

/** An article that is hostile wherever it can be, and an answer that repeats it in small pieces. */
function createCase(text: string) {
  const article = createArticle({
    id: text,
    title: text,
    text: `${text} ${QUOTE} ${text}\n\n${text}`,
    source: text,
    url: text,
    publishedAt: text,
    eventDate: text,
    sources: [{ publisher: text, title: text, url: text, date: text }],
  });
  const citation = cite(1, article, QUOTE);
  const pieces = text.match(/[^]{1,3}/gu) ?? [];
  const events = toEvents({
    question: toQuestion(text),
    language: "en",
    citations: [citation],
    deltas: [...pieces, `\n\n${QUOTE} [1]\n\n${text}\n\n- ${text}\n\n> ${text}`],
    suggestions: [{ articleId: text, title: text, language: "ar" }],
  });
  return { article, events };
}

const cases = HOSTILE_TEXTS.map(([, text]) => createCase(text));
const TURNED = "How is \u202E25 MW\u202C read?";
const turned = createArticle({ id: "turned", title: TURNED, text: TURNED, source: TURNED });
const REFUSED = "A refusal?";
const refusal: ScriptStep = {
  event: "refuse",
  status: 500,
  body: {
    type: "javascript:window.attacked=1",
    title: HOSTILE_TEXTS[2]?.[1],
    status: 500,
    code: "__proto__",
    detail: HOSTILE_TEXTS.map(([, text]) => text).join(" "),
    requestId: HOSTILE_TEXTS[2]?.[1],
  },
};

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest({
    articles: [turned, ...cases.map(({ article }) => article)],
    answers: Object.fromEntries([
      [REFUSED, [refusal]],
      [
        TURNED,
        toEvents({
          question: TURNED,
          language: "en",
          citations: [cite(1, turned, TURNED)],
          deltas: [`${TURNED} [1]`],
        }),
      ],
      ...HOSTILE_TEXTS.map(([, text], index) => [toQuestion(text), cases[index]?.events ?? []]),
    ]),
  });
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

/** What stands in the parts that show texts of others, and that the page itself would never put there. */
function findForeign(): readonly string[] {
  const tags =
    "script,style,link,meta,base,iframe,object,embed,img,svg,math,form,input,select,textarea,video,audio,source,template,marquee,noscript,xmp,area,map";
  const parts = [...document.querySelectorAll("#turns, #source-panel, #citation-preview")];
  // The page's own buttons and their form hold no text of others; there is one such place below an answer.
  const own = document.querySelectorAll("#turns .answer > .answer-after > .answer-actions");
  const isOwn = (element: Element): boolean =>
    own.length === 1 && own[0]?.contains(element) === true && !element.matches("script,img,a");
  const foreign = parts.flatMap((part) =>
    [...part.querySelectorAll(tags)].filter((element) => !isOwn(element)),
  );
  for (const element of parts.flatMap((part) => [...part.querySelectorAll("*")])) {
    const isHandled = element
      .getAttributeNames()
      .some((name) => /^on|^style$|^srcdoc$|^name$/.test(name));
    const address = element.getAttribute("href");
    const isLedAstray = address !== null && !/^https?:\/\/|^#\//.test(address);
    const hasTakenId = element.id !== "" && document.getElementById(element.id) !== element;
    if (isHandled || isLedAstray || hasTakenId) foreign.push(element);
  }
  return foreign.map((element) => element.outerHTML);
}

async function expectHarmless(): Promise<void> {
  expect(await page.evaluate(findForeign)).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
  expect(await page.evaluate(() => document.body instanceof HTMLBodyElement)).toBe(true);
  expect(new URL(page.url()).origin).toBe(new URL(underTest.server.url).origin);
}

describe("nothing runs, loads or takes a name that stands as", () => {
  it.each(HOSTILE_TEXTS)("%s", async (_, text) => {
    page = await underTest.open();
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await ask(page, toQuestion(text));
    await page.locator(".sources").waitFor();
    expect(await page.locator(".question").textContent()).toBe(asWritten(toQuestion(text)));
    await expectHarmless();

    const chip = page.locator(".citation-chip").first();
    await chip.hover();
    await page.locator("#citation-preview mark").getByText(QUOTE).waitFor();
    await expectHarmless();

    await chip.click();
    await page.locator(".article-text mark").waitFor();
    await page.locator(".original-reports summary").first().click();
    expect(await page.locator(".article-text p").last().textContent()).toBe(
      asWritten(text)
        .match(/[^\r\n]+/g)
        ?.at(-1),
    );
    await expectHarmless();

    // Every link is pointed at, every part worded anew.
    for (const link of await page.locator("#turns a, #source-panel a").all()) {
      await link.dispatchEvent("mouseover");
    }
    await page.locator("#switch-language").click();
    await page.locator("html[dir=rtl]").waitFor();
    await expectHarmless();
    expect(dialogs).toEqual([]);
  });

  it("a figure turned round by an override, which is read as it is written", async () => {
    page = await underTest.open();
    await ask(page, TURNED);
    const places = [".question", ".answer-body > p", ".source-title", "blockquote", ".publisher"];
    await page.locator(".sources").waitFor();
    for (const place of places) {
      const element = page.locator(`#turns ${place}`).first();
      expect([place, await element.evaluate(paintedOrder, "25 MW")]).toEqual([place, "25 MW"]);
    }
    await page.locator(".citation-chip").click();
    const marked = page.locator(".article-text mark");
    expect(await marked.evaluate(paintedOrder, "25 MW")).toBe("25 MW");
  });

  it("the words of a refusal", async () => {
    page = await underTest.open();
    await ask(page, REFUSED);
    await page.getByRole("heading", { name: "Something went wrong on the server" }).waitFor();
    expect(await page.locator(".failure").textContent()).toContain("<script>");
    await expectHarmless();
  });

  it.each(["<img src=x onerror=window.attacked=1>", "javascript:window.attacked=1", "__proto__"])(
    "the page's address: #/%s",
    async (fragment) => {
      page = await underTest.open();
      for (const prefix of ["#", "#/", "#/calculator?difficulty=", "#/calculator?__proto__="]) {
        await page.goto(underTest.server.url + prefix + fragment);
        await page.reload();
        await page.locator("main h2").first().waitFor({ state: "attached" });
        expect(await page.locator("main img, main script").count()).toBe(0);
        await expectHarmless();
      }
    },
  );

  it("what the browser kept", async () => {
    page = await underTest.open();
    await page.evaluate(() =>
      localStorage.setItem("manjam.language", "<img src=x onerror=window.attacked=1>"),
    );
    await page.reload();
    await page.locator("#question").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expectHarmless();
  });
});
