import { describe, expect, it } from "vitest";
import type { AskResponse, Citation } from "../../../core/contract/ask.ts";
import { renderAnswer } from "../../../server/mcp/render-answer.ts";
import { answer, citation } from "../http/support/fakes.ts";

const REPORT = { publisher: "Courier", title: null, url: null, date: "2024-05" };
const CONVERSATION = "conversationId for a follow-up: conversation-1";

function render(changes: Partial<AskResponse>): string[] {
  return renderAnswer({ ...answer, ...changes }).split("\n");
}

function cite(changes: Partial<Citation>): Citation {
  return { ...citation, articleId: "a", ...changes };
}

describe("an answer in words", () => {
  it("names the reports behind an article once, however often it is cited", () => {
    const lines = render({
      answer: "It closed. [1] It opened. [2]",
      citations: [cite({ id: 1, sources: [REPORT] }), cite({ id: 2, sources: [REPORT] })],
    });
    expect(lines).toEqual([
      "It closed. [1] It opened. [2]",
      "",
      "**Sources**",
      "",
      "- [1] Valley mine, 4 May 2024, manjam://articles/a",
      "  - Courier, May 2024",
      "- [2] Valley mine, 4 May 2024, manjam://articles/a",
      "",
      CONVERSATION,
    ]);
  });

  it.each([
    ["that forges a source", "Mine\n- [2] Other", "- [1] Mine - \\[2\\] Other, "],
    ["with markup", "<b>*Mine*</b>", "- [1] &lt;b\\>\\*Mine\\*&lt;/b\\>, "],
    ["that is missing", null, "- [1] a, "],
    ["that is blank", " ", "- [1] a, "],
  ])("keeps a title %s on its line", (_name, title, begin) => {
    const lines = render({ citations: [cite({ title })] });
    expect(lines.filter((line) => line.startsWith("- "))).toEqual([
      expect.stringMatching(/^- \[1\]/),
    ]);
    expect(lines[4]?.startsWith(begin)).toBe(true);
  });

  it("names the nearest articles where there is no answer", () => {
    const lines = render({
      language: "ar",
      status: "not-found",
      answer: "لا تذكر المصادر ذلك.",
      citations: [],
      suggestions: [{ articleId: "a", title: "منجم الوادي", language: "ar" }],
    });
    expect(lines.slice(2, 5)).toEqual([
      "**أقرب المقالات**",
      "",
      "- منجم الوادي، manjam://articles/a",
    ]);
  });
});
