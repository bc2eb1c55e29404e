// @vitest-environment jsdom
import DOMPurify from "dompurify";
import { array, assert, constantFrom, property, stringMatching } from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../server/answering/escape-markdown.ts";

/** What a reader sees of Markdown. */
function shown(markdown: string): string {
  const holder = document.createElement("div");
  holder.innerHTML = DOMPurify.sanitize(marked.parse(markdown, { async: false }));
  return (holder.textContent ?? "").trim().replace(/\s+/g, " ");
}

describe("a quote in Markdown", () => {
  it.each([
    "A plain sentence with 18.1% and $43,000.",
    "*Stars*, _lines_, `ticks` and ~~tildes~~ stay what they are.",
    "A source note [1] and a link [text](javascript:alert(1)).",
    "<img src=x onerror=alert(1)> & <b>bold</b> &lt;",
    "# No heading",
    "> No quotation",
    "- no list",
    "1. no list either",
    "2024) not a list",
    "snake_case_name and 5_000",
    "A | B | C",
    "تبلغ الحصة ١٨٫١٪ من معدل الهاش [2] *في العالم*.",
    "back\\slash \\* twice",
    "--- no rule",
  ])("is shown as it is: %s", (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
  });

  it("never changes digits or what stands between them", () => {
    assert(
      property(stringMatching(/^[0-9](?:[.,*_~|<>-]?[0-9]){0,6}$/), (number) => {
        expect(escapeMarkdown(`from ${number} to`)).toBe(`from ${number} to`);
      }),
    );
    expect(escapeMarkdown("from 3.125 to 6,250 in 2021-2022, 5*3")).toBe(
      "from 3.125 to 6,250 in 2021-2022, 5*3",
    );
  });

  it("never makes an element, whatever the text", () => {
    const pieces = constantFrom(
      "*",
      "_",
      "`",
      "[",
      "]",
      "(",
      ")",
      "<",
      ">",
      "a",
      " ",
      "\n",
      "#",
      "1. ",
      "&",
      "http://a.b",
      "!",
    );
    assert(
      property(array(pieces, { maxLength: 12 }), (parts) => {
        const html = marked.parse(`x ${escapeMarkdown(parts.join(""))}`, { async: false });
        expect(html).not.toMatch(/<(?!\/?p>|br>|\/?a\b)/);
      }),
    );
  });
});
