import { describe, expect, it } from "vitest";
import { escapeMrkdwn } from "../../../../server/slack/text/escape-mrkdwn.ts";
import { escapeMarkdown } from "../../../../server/answering/escape-markdown.ts";
import { toMrkdwn } from "../../../../server/slack/text/to-mrkdwn.ts";

/** What is not seen, in a form that is. */
const show = (text: string): string => text.replaceAll("\u200B", "·");
const mrkdwn = (markdown: string): string => show(toMrkdwn(markdown).join("\n\n"));

describe("Markdown in Slack's mrkdwn", () => {
  it.each([
    ["plain text", "It closed. [1]", "It closed. [1]"],
    ["markers side by side", "It closed. [1][3]", "It closed. [1][3]"],
    ["a marker that could be a reference", "It closed. [1]\n\n[1]: https://a.b", "It closed. [1]"],
    ["bold", "a **b** c", "a *b* c"],
    ["bold by underscores", "a __b__ c", "a *b* c"],
    ["italic", "a *b* c", "a _b_ c"],
    ["italic by underscores", "a _b_ c", "a _b_ c"],
    ["struck out", "a ~~b~~ c", "a ~b~ c"],
    ["bold and italic", "***b***", "_*b*_"],
    ["bold inside of bold", "**a __b__ c**", "*a b c*"],
    ["bold inside of a word", "كـ**تعدين**ـات", "كـ·*تعدين*·ـات"],
    ["bold before a comma", "**b**, c", "*b*·, c"],
    ["Arabic in bold", "**سعر الهاش**: 40", "*سعر الهاش*·: 40"],
    ["a heading", "# Hash rate", "*Hash rate*"],
    ["a heading with bold in it", "## The **rate**", "*The rate*"],
    ["two paragraphs", "a\n\nb", "a\n\nb"],
    ["a soft break", "a\nb", "a b"],
    ["a hard break", "a\\\nb", "a\nb"],
    ["a break of HTML", "a<br>b", "a\nb"],
    ["a list", "- a [1]\n- b", "• a [1]\n• b"],
    ["a list in a list", "- a\n  - b\n- c", "• a\n    ◦ b\n• c"],
    ["a numbered list", "3. a\n4. b", "3. a\n4. b"],
    ["a list of tasks", "- [ ] a\n- [x] b", "• ☐ a\n• ☑ b"],
    ["a quote", "> a\n> b", "> a b"],
    ["a rule", "a\n\n---\n\nb", "a\n\n———\n\nb"],
    ["code in a line", "run `npm *start*`", "run `npm *start*`"],
    ["code with signs of HTML", "`a<b>&c`", "`a&lt;b&gt;&amp;c`"],
    ["a block of code", "```ts\na < b\n```", "```\na &lt; b\n```"],
    ["a link", "[a](https://a.b/c)", "<https://a.b/c|a>"],
    ["a link with a query", "[a](https://a.b/?c=1&d=2)", "<https://a.b/?c=1&amp;d=2|a>"],
    ["a link with a bar in it", "[a|b](https://a.b/c|d)", "<https://a.b/c%7Cd|a¦b>"],
    ["an address in brackets", "see <https://a.b/c_d>", "see <https://a.b/c_d>"],
    ["a bare address", "see https://a.b/c_d", "see https://a.b/c_d"],
    ["a link to a script", "[a](javascript:alert(1))", "a"],
    ["a link to a mail address", "[a](mailto:a@b.c)", "a"],
    ["a link to a channel's order", "[a](!here)", "a"],
    ["a picture", "![a mine](https://a.b/c.png)", "a mine"],
    ["HTML", "a <b>c</b>", "a &lt;b&gt;c&lt;/b&gt;"],
    ["a block of HTML", "<div>a</div>", "&lt;div&gt;a&lt;/div&gt;"],
    ["a table of pairs", "| a | b |\n|---|--:|\n| c | 5 |\n| d | 6 |", "• c: 5\n• d: 6"],
    ["a table", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |", "• a: 1 · b: 2 · c: 3"],
    ["a table with an empty cell", "| a | b | c |\n|-|-|-|\n| 1 |  | 3 |", "• a: 1 · c: 3"],
    ["an entity", "a &lt; b &amp; c &#x41;", "a &lt; b &amp; c A"],
    ["an entity that stands for one", "&amp;lt;", "&amp;lt;"],
    ["an escaped asterisk", "a \\*b\\* c", "a *·b*· c"],
    ["an escaped greater sign", "\\> a", "·&gt; a"],
    ["digits of both scripts", "٧ سنتات و 7,000", "٧ سنتات و 7,000"],
    ["nothing", "", ""],
  ])("has %s", (_what, markdown, expected) => {
    expect(mrkdwn(markdown)).toBe(expected);
  });
});

describe("text of an article in an answer", () => {
  it.each([
    ["mention everyone", "<!channel> look", "&lt;!channel&gt; look"],
    ["mention a person", "<@U012AB3CD> look", "&lt;@U012AB3CD&gt; look"],
    ["link", "<https://evil.example|the bank>", "&lt;https://evil.example|the bank&gt;"],
    ["link by a bare address", "https://evil.example/a_b", "https://evil.example/a_b"],
    ["be bold", "a *b* c", "a *·b*· c"],
    ["be italic", "_b_", "_·b_·"],
    ["be struck out", "~b~", "~·b~·"],
    ["be code", "`b`", "ˋbˋ"],
    ["be an emoji", ":smile:", ":·smile:"],
    ["be a marker", "[7] says so", "[7] says so"],
  ])("cannot %s", (_what, text, expected) => {
    expect(mrkdwn(escapeMarkdown(text))).toBe(expected);
  });

  it.each(["at 10:30:45", "2*3*4", "snake_case_name", "a: b: c", "S21-XP", "50% & more"])(
    "stays as it is where it is harmless: %s",
    (text) => {
      expect(escapeMrkdwn(text)).toBe(text.replace("&", "&amp;"));
    },
  );
});
