/** What a text file says about itself, and what it does not say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../ingest/extract/decode-text.ts";
import { readTextArticle } from "../../../ingest/extract/text-article.ts";
import { hasSeedArticles, SEEDS_FOLDER } from "../../support/seed-articles.ts";

const BODY = "The grid operator said that demand fell during the evening peak.";
const LONG = "Miners moved their machines to a new site ".repeat(4).trim();

describe("the title is the first line, if it looks like one", () => {
  it.each([
    ["a short first line", `Miners move\n\n${BODY}`, "Miners move"],
    ["one of exactly 150 characters", `${"ش".repeat(150)}\n${BODY}`, "ش".repeat(150)],
    ["one of 151 characters is none", `${"ش".repeat(151)}\n${BODY}`, null],
    ["a heading, without its marks", `# Miners move ##\n\n${BODY}`, "Miners move"],
    ["a bold line, without its marks", `**Miners move**\n\n${BODY}`, "Miners move"],
    ["a long paragraph is none", `${LONG}\n\n${BODY}`, null],
    ["a line that nothing follows is none", "Miners move\n\n", null],
    ["a line that only a source follows is none", "Miners move\nSource: https://a.example/b", null],
    ["a date line is passed over", `2022-01-08\nMiners move\n\n${BODY}`, "Miners move"],
    ["a wrapped paragraph is none", `${LONG.slice(0, 75)}\nmachines to a new site.`, null],
    ["a line without letters is none", `* * *\n2024\n${BODY}`, null],
  ])("%s", (_, text, title) => {
    expect(readTextArticle(text)).toMatchObject({ title, text });
  });
});

describe("the date is taken where the text states it as its own", () => {
  it.each([
    ["Published: January 8, 2022", "2022-01-08"],
    ["Published on 8th of January 2022", "2022-01-08"],
    ["**Published:** Sat, Jan. 8, 2022 at 10:15 AM UTC", "2022-01-08"],
    ["Posted on 2022/01/08 | By A. Writer", "2022-01-08"],
    ["date 2022-01-08", "2022-01-08"],
    [" date 2021-03-05 Some machines in the north stopped, the report says.", "2021-03-05"],
    ["Date: 2022-01-08T23:30:00+03:00", "2022-01-08"],
    ["Published: 13/01/2022", "2022-01-13"],
    ["تاريخ النشر: 9 ديسمبر 2025", "2025-12-09"],
    ["تاريخ النشر: ٩ ديسمبر ٢٠٢٥م", "2025-12-09"],
    ["نُشر في: الثلاثاء، 9 كانون الأول/ديسمبر 2025 - 10:30 ص", "2025-12-09"],
    ["تم النشر بتاريخ 9 أغسطس 2025", "2025-08-09"],
    ["Saturday, January 8, 2022", "2022-01-08"],
    ["8 يناير 2022", "2022-01-08"],
    ["By A. Writer | January 8, 2022", "2022-01-08"],
    ["NEW YORK, Jan. 8, 2022", "2022-01-08"],
    ["This article was first published on 8 January 2022.", "2022-01-08"],
    ["نُشر هذا المقال في 9 ديسمبر 2025.", "2025-12-09"],
  ])("%s", (line, publishedAt) => {
    expect(readTextArticle(`Miners move\n${line}\n\n${BODY}`)).toMatchObject({ publishedAt });
    expect(readTextArticle(`${line}\n\n${BODY}\n\n${BODY}`)).toMatchObject({ publishedAt });
  });

  it("also in the last lines", () => {
    const text = `Miners move\n\n${`${BODY}\n\n`.repeat(40)}Published: January 8, 2022\n`;
    expect(readTextArticle(text).publishedAt).toBe("2022-01-08");
  });
});

describe("no date is taken from elsewhere", () => {
  it.each([
    ["prose", "In May 2021, on January 8, 2022 and on 2022-02-03 machines stopped."],
    ["prose that begins with a date", "January 8, 2022 was the day on which the machines stopped."],
    ["prose about another text", "Published January 8, 2022, the report tells of a ban."],
    ["an address", "Source: https://news.example/2022/01/08/ban"],
    ["a day and month that could be swapped", "Published: 08/01/2022"],
    ["a day that does not exist", "Published: 31 February 2022"],
    ["a month without its day", "Published: January 2022"],
    ["an update", "Updated: January 8, 2022"],
    ["the span of an event", "Date: January 8, 2022 – January 12, 2022"],
    ["a year of another calendar", "تاريخ النشر: 9 رجب 1447"],
    ["a chronology", "2021-05-21\nChina bans.\n\n2021-07-03\nDifficulty falls."],
    [
      "a line in the middle",
      `${`${BODY}\n\n`.repeat(30)}2022-01-08\n\n${`${BODY}\n\n`.repeat(30)}`,
    ],
  ])("%s", (_, line) => {
    expect(readTextArticle(`Miners move\n${line}\n\n${BODY}`).publishedAt).toBeNull();
  });
});

describe("the address is taken from a line that names it as the source", () => {
  it.each([
    ["Source: https://news.example/a?b=1", "https://news.example/a?b=1"],
    ["**URL:** <https://news.example/a>", "https://news.example/a"],
    ["- Link: [the report](https://news.example/a)", "https://news.example/a"],
    ["المصدر: https://news.example/%D8%A3", "https://news.example/%D8%A3"],
    ["رابط الخبر : https://news.example/a", "https://news.example/a"],
    ["Read more at https://news.example/a", null],
    ["Source: the ministry", null],
    ["Source: ftp://news.example/a", null],
    ["Source: https://a.example/1\nSource: https://b.example/2", null],
  ])("%s", (line, url) => {
    expect(readTextArticle(`Miners move\n\n${BODY}\n\n${line}\n`)).toMatchObject({ url });
  });
});

describe.skipIf(!hasSeedArticles())("the five real articles", () => {
  it.each([
    ["000_40e73f60ac62d0c3.txt", true, null],
    ["001_9a6fae7802a4818a.txt", false, null],
    ["002_45d8ac48eca5e8d0.txt", true, null],
    ["003_bbf9e00ab587f83c.txt", false, "2022-01-08"],
    ["004_5f398e8f24c24b44.txt", false, null],
  ])("%s: titled by its first line: %s, dated: %s", (name, isTitled, publishedAt) => {
    const bytes = readFileSync(join(SEEDS_FOLDER, name));
    const article = readTextArticle(decodeText(bytes));
    const firstLine = bytes.toString().split("\n")[0]?.trim();
    expect(article.title).toBe(isTitled ? firstLine : null);
    expect(article.publishedAt).toBe(publishedAt);
    expect(article.text).toBe(bytes.toString());
  });
});
