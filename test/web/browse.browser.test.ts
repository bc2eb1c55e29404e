import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { blackout, BROWSE_SCRIPT, hostileId, kuwait } from "./browse-script.ts";
import { openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest(BROWSE_SCRIPT);
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

type Options = Parameters<PageUnderTest["open"]>[0];

async function openAt(fragment: string, options?: Options): Promise<void> {
  page = await underTest.open(options);
  await page.goto(underTest.server.url + fragment);
}
async function browse(query = "", options?: Options): Promise<void> {
  await openAt(`#/browse${query}`, options);
  await page.locator(".browse-results").waitFor();
}
const fragment = () => new URL(page.url()).hash;
const count = () => page.locator(".browse-count").textContent();
const titles = () => page.locator(".browse-item h4").allTextContents();
const choose = (name: string, value: string) =>
  page.locator(`select[name=${name}]`).selectOption(value);
const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const focusedPeriod = () =>
  page.evaluate(() => document.activeElement?.getAttribute("data-period") ?? null);
const readout = () => page.locator(".timeline-period").textContent();
const articleAt = (id: string) => `#/articles/${encodeURIComponent(id)}`;

describe("the list of articles", () => {
  it("follows the filters, which stand in the address, back and forward too", async () => {
    await browse();
    expect(await count()).toBe("26 articles");
    await page.locator("select[name=topic]").focus();
    await choose("topic", "shutdowns");
    await expect.poll(count).toBe("1 article");
    expect(fragment()).toBe("#/browse?topic=shutdowns");
    expect(await titles()).toEqual([blackout.title]);
    // The focus stays where the choice was made.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("topic");
    await page.goBack();
    await expect.poll(count).toBe("26 articles");
    expect(await page.locator("select[name=topic]").inputValue()).toBe("");
    await page.goForward();
    await expect.poll(count).toBe("1 article");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(fragment).toBe("#/browse");
  });

  it("opens filtered by a link, with counts of what else could be chosen", async () => {
    await browse("?topic=enforcement&language=ar");
    expect(await titles()).toEqual([kuwait.title]);
    const options = await page.locator("select[name=place] option").allTextContents();
    expect(options.map((text) => text.replaceAll(/[\u2068\u2069]/g, ""))).toEqual([
      "All places",
      "Kuwait (1)",
    ]);
  });

  it("goes on with more, and the focus goes to what is new", async () => {
    await browse("?topic=hardware");
    expect(await titles()).toHaveLength(20);
    await page.getByRole("button", { name: "More articles" }).click();
    await expect.poll(titles).toHaveLength(22);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await titles())[20]);
    expect(await page.getByRole("button", { name: "More articles" }).isVisible()).toBe(false);
  });

  it("says that nothing meets the filters, and keeps a way out", async () => {
    await browse("?topic=shutdowns&place=KW");
    expect(await page.locator(".browse-none").textContent()).toBe(
      "No article meets these filters.",
    );
    expect(await page.getByRole("button", { name: "Clear filters" }).isVisible()).toBe(true);
  });

  it("does not ask for dates that are the wrong way round", async () => {
    await browse("?from=2022");
    await page.locator("input[name=to]").fill("2021-01-01");
    await page.locator(".browse").getByText("The first date is later than the second.").waitFor();
    expect(fragment()).toBe("#/browse?from=2022");
  });

  it("tells a failure, and tries again", async () => {
    page = await underTest.open();
    let fails = true;
    await page.route("**/collection?*", (route) =>
      fails ? route.fulfill({ status: 503, json: { code: "overloaded" } }) : route.fallback(),
    );
    await page.goto(`${underTest.server.url}#/browse`);
    await page.locator(".browse").getByText("The server is busy").waitFor();
    fails = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(count).toBe("26 articles");
  });

  it("has each title in its own direction, and names in the page's language", async () => {
    await browse("?language=ar");
    const title = page.locator(".browse-item h4").first();
    expect(await title.evaluate((element) => getComputedStyle(element).textAlign)).toBe("right");
    expect(await page.locator(".browse-item a[lang=ar]").count()).toBe(1);
    expect(await page.locator(".tag").allTextContents()).toEqual(["Enforcement", "Kuwait"]);
    await page.locator("#switch-language").click();
    expect(await page.locator(".tag").allTextContents()).toEqual(["المداهمات والعقوبات", "الكويت"]);
    expect(await count()).toBe("مقال واحد");
  });
});

describe("the timeline", () => {
  it.each([
    ["en-US", "ArrowRight", "ArrowLeft"],
    ["ar-EG", "ArrowLeft", "ArrowRight"],
  ])("is walked by arrows as the page is read: %s", async (locale, later, earlier) => {
    await browse("", { locale, viewport: { width: 1280, height: 900 } });
    const marks = page.locator(".timeline-mark");
    expect(await page.locator('.timeline-mark[tabindex="0"]').count()).toBe(1);
    await page.locator('.timeline-mark[tabindex="0"]').focus();
    await page.keyboard.press("Home");
    expect(await focusedPeriod()).toBe("2021-01");
    await page.keyboard.press(later);
    expect(await focusedPeriod()).toBe("2021-02");
    await page.keyboard.press(earlier);
    await page.keyboard.press(earlier);
    expect(await focusedPeriod()).toBe("2021-01");
    await page.keyboard.press("End");
    expect(await focusedPeriod()).toBe("2025-04");
    const [first, last] = await Promise.all([
      marks.first().boundingBox(),
      marks.last().boundingBox(),
    ]);
    expect((first?.x ?? 0) < (last?.x ?? 0)).toBe(locale === "en-US");
  });

  it("tells the date and title of what has the focus, and chooses it with Enter", async () => {
    await browse("", { viewport: { width: 1280, height: 900 } });
    await page.locator('.timeline-mark[data-period="2022-01"]').focus();
    expect(await readout()).toBe("January 2022: 1 article");
    const shown = page.locator(".timeline-readout li");
    expect(await shown.allTextContents()).toEqual(["5 January 2022The January blackout"]);
    await page.keyboard.press("Enter");
    await expect.poll(fragment).toBe("#/browse?from=2022-01-01&to=2022-01-31");
    await expect.poll(titles).toEqual([blackout.title]);
    expect(await focusedPeriod()).toBe("2022-01");
    expect(await page.locator(".timeline-chosen").count()).toBe(1);
    // All times are still there to choose from.
    expect(await page.locator(".timeline-mark").count()).toBe(14);
  });

  it("tells of the mark that is pointed at, and chooses it with a click", async () => {
    await browse("", { viewport: { width: 1280, height: 900 } });
    const box = await page.locator('.timeline-mark[data-period="2023-03"]').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 20);
    await expect.poll(readout).toBe("March 2023: 1 article");
    await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 20);
    await expect.poll(count).toBe("1 article");
    expect(fragment()).toBe("#/browse?from=2023-03-01&to=2023-03-31");
  });

  it("is the same in words, with what it cannot show", async () => {
    await browse();
    await page.getByText("As a list").click();
    const items = page.locator(".period-list li");
    expect(await items.first().textContent()).toBe("April 2025 · 1 article");
    expect(await items.count()).toBe(14);
    await page.getByText("1 article has no date and is not shown here.").waitFor();
  });

  it("stands for years where months have no room", async () => {
    await browse("", { viewport: { width: 320, height: 700 } });
    const periods = await page
      .locator(".timeline-mark")
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-period")));
    expect(periods).toEqual(["2021", "2022", "2023", "2025"]);
    expect(await overflow()).toBe(0);
  });
});

describe("the page of an article", () => {
  it("has all of it, with the event told apart from the publication", async () => {
    await openAt(articleAt(blackout.id));
    await page.locator(".article-whole").waitFor();
    await expect.poll(() => page.title()).toBe("The January blackout · Manjam · منجم");
    const facts = await page.locator(".article-facts > div").allTextContents();
    expect(facts.slice(0, 2)).toEqual(["Event5 January 2022", "Published21 November 2026"]);
    const directions = await page
      .locator(".article-text p")
      .evaluateAll((lines) => lines.map((line) => (line instanceof HTMLElement ? line.dir : "")));
    expect(directions).toEqual(["ltr", "rtl"]);
    const source = page.locator(".original-reports a");
    expect(await source.count()).toBe(1);
    expect(await source.getAttribute("rel")).toContain("noreferrer");
    expect(await page.locator("nav a[aria-current]").textContent()).toBe("Browse");
  });

  it("leads to others, with title and focus, and back", async () => {
    await openAt(articleAt(blackout.id));
    await page.locator(".related a").first().click();
    await expect.poll(() => page.title()).toBe(`${kuwait.title} · Manjam · منجم`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(kuwait.title);
    await page.locator(".tag").first().click();
    await expect.poll(titles).toEqual([kuwait.title]);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.title()).toBe("The January blackout · Manjam · منجم");
  });

  it("begins a question about it, for the reader to send", async () => {
    await openAt(articleAt(blackout.id));
    await page.getByRole("button", { name: "Ask about this article" }).click();
    await expect
      .poll(() => page.locator("#question").inputValue())
      .toBe("What is known about “The January blackout”?");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("question");
    expect(underTest.server.asked).toEqual([]);
  });

  it("says that there is none, and that only a part may be shown", async () => {
    await openAt("#/articles/nobody");
    await page.getByText("This article is no longer in the collection.").waitFor();
    expect(await page.title()).toBe("Article · Manjam · منجم");
    await page.goto(`${underTest.server.url}#/articles/excerpt`);
    await page.getByText("Only an excerpt of this article may be shown here.").waitFor();
  });

  it.each([["en-US"], ["ar-EG"]])("fits on 320 pixels: %s", async (locale) => {
    await openAt(articleAt(kuwait.id), { locale, viewport: { width: 320, height: 640 } });
    await page.locator(".related li").first().waitFor();
    expect(await overflow()).toBe(0);
    const small = await page
      .locator(".article-page a, .article-page button")
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 24)
          .map((target) => target.outerHTML),
      );
    expect(small).toEqual([]);
  });
});

describe("markup in articles", () => {
  it.each(["", "?topic=__proto__", "?from=2023&to=2023"])(
    "is text in the list and the timeline: %s",
    async (query) => {
      await browse(query);
      await page.locator('.timeline-mark[data-period^="2023"]').focus();
      expect(await page.locator(".browse img, .browse script").count()).toBe(0);
      expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
      expect(await page.locator(".browse-item h4", { hasText: "<img src=x" }).count()).toBe(1);
    },
  );

  it("is text on the page of an article, whose links lead to the web alone", async () => {
    await openAt(articleAt(hostileId));
    await page.locator(".article-whole").waitFor();
    await page.locator(".related li").first().waitFor();
    expect(await page.locator(".article-page img, .article-page script").count()).toBe(0);
    const addresses = await page
      .locator(".article-page a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => !/^(#\/|https:)/.test(address))).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
    await page.locator(".tag").first().click();
    await expect.poll(count).toBe("1 article");
  });
});

describe("the ask view", () => {
  it("suggests what the server knows to be answered, and nothing where there is nothing", async () => {
    page = await underTest.open();
    await page.getByRole("button", { name: "What happened in January?" }).waitFor();
    await page.locator("#switch-language").click();
    await expect.poll(() => page.locator("#suggestions").isVisible()).toBe(false);
  });

  it("filters by topic and publisher", async () => {
    page = await underTest.open();
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator("#filters-popover").getByLabel("Topic").selectOption("energy");
    await page.locator("#filters-popover").getByLabel("Publisher").selectOption("Other paper");
    expect(await page.locator(".filters-count").textContent()).toBe("2");
    await page.locator("#question").fill("When?");
    await page.locator("#question").press("Enter");
    await expect
      .poll(() => underTest.server.asked.at(-1)?.["filters"])
      .toEqual({ topics: ["energy"], sources: ["Other paper"] });
  });
});
