import { describe, expect, it } from "vitest";
import type { AskResponse, Citation } from "../../../../core/contract/ask.ts";
import {
  renderAnswer,
  type Audience,
  type SlackMessage,
} from "../../../../server/slack/render/render-answer.ts";
import { textOf } from "../../../../server/slack/render/blocks.ts";
import { answer, citation } from "../../http/support/fakes.ts";

const THREAD: Audience = { kind: "thread" };

function render(changes: Partial<AskResponse>, audience = THREAD): SlackMessage {
  return renderAnswer({ ...answer, ...changes }, { audience, today: "2026-11-25" });
}

const textsOf = ({ blocks }: SlackMessage): string[] => blocks.map((block) => textOf(block));
const shown = (message: SlackMessage): string =>
  textsOf(message)
    .join("\n")
    .replace(/[\u200B\u200E\u200F\u2068\u2069]/gu, "");
const many = (count: number): Citation[] =>
  Array.from({ length: count }, (_, index) => ({ ...citation, id: index + 1 }));

describe("an answer in Slack", () => {
  it.each([
    [{}, "[1] Valley mine, 4 May 2024 (2 years ago)"],
    [{ title: null }, "[1] أخبار/منجم 1, 4 May 2024 (2 years ago)"],
    [{ source: "Courier" }, "[1] Valley mine, Courier, 4 May 2024 (2 years ago)"],
    [{ url: "https://a.b/c" }, "[1] <https://a.b/c|Valley mine>, 4 May 2024 (2 years ago)"],
    [{ url: "ftp://a.b/c" }, "[1] Valley mine, 4 May 2024 (2 years ago)"],
    [{ publishedAt: null }, "[1] Valley mine"],
    [{ eventDate: "2024-04" }, "[1] Valley mine, 4 May 2024 (2 years ago), event: April 2024"],
    [{ title: "<!channel> *now*" }, "[1] &lt;!channel&gt; *now*, 4 May 2024 (2 years ago)"],
    [{ title: "One\nline" }, "[1] One line, 4 May 2024 (2 years ago)"],
  ] as const)("names a source with what is known of it: %j", (changes, expected) => {
    const message = render({ citations: [{ ...citation, ...changes }] });
    expect(shown(message)).toContain(`*Sources*\n${expected}`);
  });

  it("is in Arabic around an Arabic answer, with its digits as everywhere", () => {
    const message = render({ language: "ar", answer: "أُغلق المنجم. [1]" });
    expect(shown(message)).toContain("أُغلق المنجم. [1]");
    expect(shown(message)).toContain("*المصادر*\n[1] Valley mine، 4 مايو 2024 (قبل سنتين)");
    expect(JSON.stringify(message.blocks)).toContain("👍 مفيد");
    // The line begins to the right, whatever the title is written in.
    expect(message.text).toContain("\n\u200F[1] \u2068Valley mine\u2069،");
  });

  it("keeps paragraphs of two directions in sections of their own", () => {
    const message = render({
      answer: "It closed.\n\nأُغلق المنجم.\n\nBTC يهبط اليوم.",
      citations: [],
    });
    expect(textsOf(message).slice(0, 2)).toEqual([
      "It closed.",
      "أُغلق المنجم.\n\n\u200FBTC يهبط اليوم.",
    ]);
  });

  it("lists the nearest articles where nothing was found, and no sources", () => {
    const suggestions = [{ articleId: "own/a", title: null, language: "en" as const }];
    const message = render({ status: "not-found", answer: "No.", citations: [], suggestions });
    expect(shown(message)).toContain("No.\n*The nearest articles*\n• own/a");
    expect(shown(message)).not.toContain("Sources");
  });

  it("lets Slack find neither links nor mentions of its own in it", () => {
    for (const block of render({ answer: "@channel see https://a.b" }).blocks) {
      expect(block).toSatisfy((it: typeof block) => it.type !== "section" || it.text.verbatim);
    }
  });

  it("repeats the question where it was asked privately, and offers to show it", () => {
    const message = render({ question: "Did <!here> close?" }, { kind: "private" });
    expect(message.text).toContain("Only you can see this answer.\n> Did &lt;!here&gt; close?");
    expect(JSON.stringify(message.blocks.at(-1))).toContain("Show everyone");
  });

  it("says who asked once everyone sees it", () => {
    const message = render({}, { kind: "shown", user: "U1" });
    expect(message.text).toContain("<@U1> asked:\n> Did it close?");
    expect(JSON.stringify(message.blocks.at(-1))).not.toContain("Show everyone");
  });
});

describe("a long answer in Slack", () => {
  const paragraph = `${"A sentence of the answer that goes on for a while. ".repeat(8)}[1]`;
  const other = "جملة عربية من الجواب. [1]";

  it.each([
    ["of many words", "word ".repeat(20_000), many(3)],
    ["of many paragraphs", Array(300).fill(paragraph).join("\n\n"), many(3)],
    ["of many paragraphs in two directions", `${paragraph}\n\n${other}\n\n`.repeat(90), many(1)],
    ["with many sources", paragraph, many(400)],
    ["of both", Array(300).fill(paragraph).join("\n\n"), many(400)],
    ["without a blank", "x".repeat(40_000), many(3)],
    ["of code", `\`\`\`\n${"a line\n".repeat(4_000)}\`\`\``, many(3)],
    ["of list items", "- BTC يهبط اليوم [1]\n".repeat(2_000), many(3)],
  ])("stays within Slack's limits: %s", (_what, text, citations) => {
    const message = render({ answer: text, citations }, { kind: "private" });
    const texts = textsOf(message);
    expect(message.blocks.length).toBeLessThanOrEqual(50);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(3_000);
    expect(texts.join("").length).toBeLessThanOrEqual(12_000);
    expect(message.text.length).toBeLessThanOrEqual(4_000);
    expect(shown(message)).toContain("*Sources*\n[1] Valley mine");
    expect(shown(message)).toMatch(/left out here/u);
    expect(message.blocks.at(-1)?.type).toBe("actions");
  });

  it("says in its own language that something was left out", () => {
    const message = render({ language: "ar", answer: "كلمة ".repeat(20_000) });
    expect(shown(message)).toContain("فحُذفت بقيته هنا");
  });

  it("is whole in several sections where it fits", () => {
    const message = render({ answer: Array(20).fill(paragraph).join("\n\n") });
    expect(message.blocks.length).toBeGreaterThan(3);
    expect(shown(message).split("goes on for a while").length - 1).toBe(160);
    expect(shown(message)).not.toContain("left out");
  });
});
