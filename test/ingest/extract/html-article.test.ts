/** Articles out of web pages. */
import { describe, expect, it } from "vitest";
import { readHtmlArticle } from "../../../ingest/extract/html-article.ts";

const PROSE =
  "Miners in the region moved their machines to a new site, and the grid operator said that demand fell, as expected, during the evening peak.";
const page = (head: string, body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}<p>${PROSE}</p><p>${PROSE}</p></article><footer>All rights reserved</footer></body></html>`;

describe("the text of a page", () => {
  it("keeps paragraphs, lists and tables apart and drops what is not shown", () => {
    const { text } = readHtmlArticle(
      page(
        "<title>Miners move</title><style>p{}</style>",
        `<h1>Miners move</h1><p>${PROSE} R&amp;D&nbsp;&#x2014; 3.125</p><p hidden>gone1</p>
         <div style="display: none">gone2</div><p aria-hidden="true">gone3</p><script>gone4()</script>
         <ul><li>first</li><li><p>second</p><ul><li>below</li></ul></li></ul><ol start="3"><li>third</li></ol>
         <table><tr><th>Name</th><th>TH/s</th></tr><tr><td><p>S21</p></td><td>200</td></tr></table>
         <p>one<br>two</p>`,
      ),
    );
    expect(text).toBe(
      `${PROSE} R&D\u00a0— 3.125\n\n- first\n- second\n- below\n\n3. third\n\nName | TH/s\nS21 | 200\n\none\ntwo\n\n${PROSE}\n\n${PROSE}`,
    );
  });

  it("of a tiny page is its body's", () => {
    expect(readHtmlArticle("<title>Note</title><nav>Home</nav><p>نص قصير.<p>فقرة ثانية.")).toEqual({
      title: "Note",
      text: "نص قصير.\n\nفقرة ثانية.",
      publishedAt: null,
      language: null,
      url: null,
      source: null,
    });
  });

  it("is missing where the page shows nothing", () => {
    const problem = expect.objectContaining({ code: "empty-article" });
    expect(() => readHtmlArticle("<title>Note</title><script>1</script>")).toThrow(problem);
  });

  it("is refused where elements are nested beyond reason", () => {
    const problem = expect.objectContaining({ code: "invalid-request" });
    expect(() => readHtmlArticle(`${"<div>".repeat(5_000)}x`)).toThrow(problem);
  });

  it("is read without running its scripts", () => {
    const { text } = readHtmlArticle(
      `<p>before</p><script>document.body.textContent="after"</script>`,
    );
    expect(text).toBe("before");
  });
});

describe("what a page says about itself", () => {
  it.each([
    ["a language with its region", page("", "", "ar-EG"), { language: "ar" }],
    ["another language", page("", "", "fr"), { language: null }],
    ["no date", page("", "<p>On May 21, 2021 China banned it.</p>"), { publishedAt: null }],
    [
      "a meta date",
      page('<meta property="article:published_time" content="2022-01-08T10:00:00+03:00">', ""),
      { publishedAt: "2022-01-08T10:00:00+03:00" },
    ],
    [
      "a date as linked data",
      page(
        '<script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type":["NewsArticle"],"datePublished":"2022-01-08","publisher":{"name":"Example"}}]}</script>',
        "",
      ),
      { publishedAt: "2022-01-08", source: "Example" },
    ],
    [
      "linked data that does not parse",
      page('<script type="application/ld+json">{</script>', ""),
      { publishedAt: null },
    ],
    [
      "a byline's time",
      page("", '<p>By A. <time datetime="2022-01-08">Jan 8</time></p>'),
      { publishedAt: "2022-01-08" },
    ],
    [
      "a time in prose",
      page("", `<p>${PROSE} <time datetime="2021-05-21">May 21</time></p>`),
      { publishedAt: null },
    ],
    [
      "a related story's time",
      page("", '<aside><time datetime="2021-05-21">x</time></aside>'),
      { publishedAt: null },
    ],
    [
      "a line of the text",
      page("", "<p>Published: January 8, 2022</p>"),
      { publishedAt: "2022-01-08" },
    ],
    [
      "address and site",
      page(
        '<link rel="canonical" href="https://news.example/a"><meta property="og:site_name" content="Example News">',
        "",
      ),
      { url: "https://news.example/a", source: "Example News" },
    ],
    ["an address without its site", page('<link rel="canonical" href="/a">', ""), { url: null }],
    [
      "a title for sharing",
      page('<title>A | Site</title><meta property="og:title" content="A &amp; B">', ""),
      { title: "A & B" },
    ],
    ["a heading", page("<title>A | Site</title>", "<h1> A  b </h1>"), { title: "A b" }],
    ["no title", page("", ""), { title: null }],
  ])("%s", (_, html, expected) => {
    expect(readHtmlArticle(html)).toMatchObject(expected);
  });
});
