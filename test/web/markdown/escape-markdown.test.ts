// @vitest-environment jsdom
import { array, assert, constantFrom, property } from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import {
  escapeLineStarts,
  escapeMarkdown,
  toMarkdownAddress,
  toMarkdownLine,
} from "../../../web/src/markdown/escape-markdown.ts";

/** As any other program shows it: with no rule of this page. */
function render(markdown: string): HTMLElement {
  const host = document.createElement("div");
  host.innerHTML = marked.parse(markdown, { async: false, gfm: true });
  return host;
}

describe("escaped text", () => {
  it.each([
    ["*bold* and _thin_ and **both**"],
    ["a_b_c and S21_XP"],
    ["[link](javascript:alert(1)) ![i](https://example.org/i.png)"],
    ["<script>alert(1)</script> <b>bold</b> <https://example.org>"],
    ["&lt;b&gt; &copy; AT&T"],
    ["~5 EH/s then ~6 EH/s, ~~gone~~"],
    ["`code` and ``more``"],
    ["# no heading"],
    ["1. no list"],
    ["2021. No list either"],
    ["- no item"],
    ["> no quote"],
    ["a | b"],
    [String.raw`back\slash \* and \\`],
    ["[^1]: no footnote [1]"],
    ["بلغ معدل الهاش 50% [1] *من* قبل"],
  ])("shows what it says: %s", (text) => {
    const host = render(toMarkdownLine(text));
    expect(host.textContent.trim()).toBe(text);
    // A bare address may be made a link of by whoever shows it.
    expect(host.querySelectorAll(":not(p):not(a)")).toHaveLength(0);
    for (const link of host.querySelectorAll("a")) expect(link.href).toMatch(/^https:/u);
  });

  it("opens no block in any of its lines", () => {
    const text = "First\n===\nSecond\n---\n- item\n+ item\n3) item\n> quote\n# heading\n    code";
    const host = render(escapeLineStarts(escapeMarkdown(text)));
    expect([...host.children].map(({ localName }) => localName)).toEqual(["p"]);
  });

  it("keeps addresses that can be followed", () => {
    const text = "See https://example.org/a_b?c=1&d=_2_ there.";
    expect(escapeMarkdown(text)).toBe(text);
    expect(escapeMarkdown("https://example.org/[a](javascript:alert)")).toBe(
      String.raw`https://example.org/\[a\](javascript:alert)`,
    );
  });

  it("survives every mixture of active characters", () => {
    const piece = constantFrom(
      ..."\\`*_[]()<>|~&;!#+-=.1a ب".split(""),
      "https://a.b/",
      "**",
      "&amp;",
    );
    assert(
      property(array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join("").replace(/\s+/gu, " ").trim();
        const host = render(`x ${toMarkdownLine(text)}`);
        expect(host.querySelectorAll(":not(p):not(a)")).toHaveLength(0);
        for (const link of host.querySelectorAll("a"))
          expect(link.getAttribute("href")).toMatch(/^(?:https?|mailto):/u);
      }),
    );
  });
});

describe("an address", () => {
  it("cannot end its own brackets", () => {
    expect(toMarkdownAddress(" https://example.org/a b>c<d ")).toBe(
      "<https://example.org/a%20b%3Ec%3Cd>",
    );
  });
});
