// @vitest-environment jsdom
import { array, assert, constantFrom, property } from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { toSafeMarkdown } from "../../../../../server/answering/grounding/writing/safe-markdown.ts";

describe("a model's Markdown", () => {
  it.each([
    ["**18.1%** of it", "**18.1%** of it", "18.1% of it"],
    ["__18.1%__ of _it_", "**18.1%** of *it*", "18.1% of it"],
    ["`rates[1]` is code", "`rates[1]` is code", "rates[1] is code"],
    ["an *open mark", "an \\*open mark", "an *open mark"],
    ["an **open mark", "an open mark", "an open mark"],
    ["5*3 and snake_case", "5*3 and snake_case", "5*3 and snake_case"],
    ["a <b>bold</b> tag", "a &lt;b\\>bold&lt;/b\\> tag", "a <b>bold</b> tag"],
    ["see https://evil.example/x now", "see now", "see now"],
    ["so (https://evil.example/x).", "so.", "so."],
    ["so <https://evil.example/x>.", "so.", "so."],
    ["a javascript:alert(1) b", "a javascript:alert(1) b", "a javascript:alert(1) b"],
    ["told (source: ).", "told.", "told."],
    ["costs \\$5 \\(about\\)", "costs $5 (about)", "costs $5 (about)"],
    ["**حُظر** التعدين", "**حُظر** التعدين", "حُظر التعدين"],
    ["~~gone~~ [sic]", "gone \\[sic\\]", "gone [sic]"],
  ])("is made safe: %s", (written, markdown, text) => {
    expect(toSafeMarkdown(written)).toEqual({ markdown, text });
  });

  it("makes no element but emphasis and code, whatever it is", () => {
    const pieces = constantFrom(
      ..."* _ ` [ ] ( ) < > ! & a # \\ ~ | ** __ : 1. - + = http://a.b <img javascript: www.a.com".split(
        " ",
      ),
      " ",
    );
    assert(
      property(array(pieces, { maxLength: 14 }), (parts) => {
        const { markdown } = toSafeMarkdown(parts.join(""));
        const html = marked.parse(`x ${markdown}`, { async: false });
        expect(html).not.toMatch(/<(?!\/?(?:p|strong|em|code)>|br>)/);
      }),
      { numRuns: 500 },
    );
  });
});
