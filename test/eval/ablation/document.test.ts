import { describe, expect, it } from "vitest";
import { markdownTable } from "../../../eval/ablation/markdown-table.ts";
import { replaceBlock } from "../../../eval/ablation/replace-block.ts";

const DOCUMENT = "Before\n\n<!-- table:begin -->\n\nold\n\n<!-- table:end -->\n\nAfter\n";

describe("a generated part of a document", () => {
  it("is replaced, and nothing else", () => {
    expect(replaceBlock(DOCUMENT, "table", "new")).toBe(DOCUMENT.replace("old", "new"));
  });

  it("is the same after a second time", () => {
    const once = replaceBlock(DOCUMENT, "table", "new");
    expect(replaceBlock(once, "table", "new")).toBe(once);
  });

  it.each([
    ["its name", DOCUMENT, "figure"],
    ["its end", DOCUMENT.replace("<!-- table:end -->", ""), "table"],
    ["its end behind its beginning", "<!-- table:end --> <!-- table:begin -->", "table"],
  ])("needs %s", (_, document, name) => {
    expect(() => replaceBlock(document, name, "new")).toThrow(`<!-- ${name}:begin -->`);
  });
});

describe("a table in Markdown", () => {
  it("is laid out as the formatter does", () => {
    expect(markdownTable(["variant", "n"], [["hybrid", "97.6"]])).toBe(
      ["| variant |    n |", "| ------- | ---: |", "| hybrid  | 97.6 |"].join("\n"),
    );
  });
});
