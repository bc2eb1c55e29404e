// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { replaceMarkers } from "../../../web/src/answer/citation-markers.ts";
import { renderMarkdown } from "../../../web/src/answer/render-markdown.ts";

/** The answer's text with chips shown as ⟨n⟩, for citations 1 to 3. */
function chipped(markdown: string): string {
  const host = document.createElement("div");
  host.append(renderMarkdown(markdown));
  replaceMarkers(host, (id) => {
    if (id < 1 || id > 3) return null;
    const chip = document.createElement("button");
    chip.textContent = `⟨${id}⟩`;
    return chip;
  });
  return host.textContent.trim().replaceAll("\u202f", " ");
}

describe("markers in an answer", () => {
  it.each([
    ["one marker", "Text [1].", "Text ⟨1⟩."],
    ["two in a row", "Text [2][3]", "Text ⟨2⟩⟨3⟩"],
    ["in Arabic", "نص [1] ونص [2]", "نص ⟨1⟩ ونص ⟨2⟩"],
    ["in bold text and table cells", "**a [1]**\n\n|x [2]|\n|-|\n|y [3]|", "⟨1⟩"],
    ["a number without a citation", "Text [4] [1]", "Text [4] ⟨1⟩"],
    ["zero and years", "In [0] and [2022]", "In [0] and [2022]"],
    ["other brackets", "[a] [1,2] [ 1 ] (1)", "[a] [1,2] [ 1 ] (1)"],
  ])("become chips: %s", (_, markdown, expected) => {
    expect(chipped(markdown)).toContain(expected);
  });

  it.each([
    ["inline code", "`list[1]` here"],
    ["a code block", "```\nlist[1]\n```"],
    ["an indented block", "    list[1]"],
    ["the text of a link", "[see [1] there](https://example.org)"],
  ])("stay text in %s", (_, markdown) => {
    expect(chipped(markdown)).not.toContain("⟨");
    expect(chipped(markdown)).toContain("[1]");
  });
});
