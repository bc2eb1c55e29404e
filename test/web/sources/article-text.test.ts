// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createArticleText, locateQuote } from "../../../web/src/sources/article-text.ts";

const TEXT = "العنوان\n\nBTC 3.125 هي المكافأة. جملة ثانية.\r\n\r\n**not bold** <b>x</b> 🪨 end.";

function marked(quote: string): string {
  const start = TEXT.indexOf(quote);
  const element = createArticleText(TEXT, { start, end: start + quote.length });
  return [...element.querySelectorAll("mark")].map((mark) => mark.textContent).join("|");
}

describe("an article's text", () => {
  it.each([
    ["a sentence", "BTC 3.125 هي المكافأة."],
    ["a whole line", "العنوان"],
    ["the end", "🪨 end."],
  ])("marks exactly the quote: %s", (_, quote) => {
    expect(marked(quote)).toBe(quote);
  });

  it("marks a quote over several lines in each of them", () => {
    expect(marked("جملة ثانية.\r\n\r\n**not")).toBe("جملة ثانية.|**not");
  });

  it("is never read as markup", () => {
    const element = createArticleText(TEXT, null);
    expect(element.querySelector("b, strong, mark")).toBeNull();
    expect(element.lastElementChild?.textContent).toBe("**not bold** <b>x</b> 🪨 end.");
    expect([...element.children].map((line) => line.getAttribute("dir"))).toEqual([
      "rtl",
      "rtl",
      "ltr",
    ]);
  });
});

describe("a quote", () => {
  it.each([
    ["at its offsets", "b a b", { quote: "b", start: 4, end: 5 }, { start: 4, end: 5 }],
    [
      "moved, at its only occurrence",
      "xx a",
      { quote: "a", start: 0, end: 1 },
      { start: 3, end: 4 },
    ],
    ["moved, but found twice", "x a a", { quote: "a", start: 0, end: 1 }, null],
    ["gone", "xyz", { quote: "a", start: 0, end: 1 }, null],
  ])("is found %s", (_, text, span, expected) => {
    expect(locateQuote(text, span)).toEqual(expected);
  });
});
