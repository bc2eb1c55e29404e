// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import {
  answerToMarkdown,
  type WrittenAnswer,
} from "../../../web/src/markdown/answer-to-markdown.ts";
import {
  conversationToMarkdown,
  nameMarkdownFile,
} from "../../../web/src/markdown/conversation-to-markdown.ts";
import { cite, createArticle } from "../scripted-answers.ts";

const brief = createArticle({
  id: "brief",
  title: "Riot *halts* mining [growth]",
  text: "The lease covers 25 MW. It is valued at $311m.",
  source: "Manjam",
  publishedAt: "2026-11-21",
  eventDate: "2026-01-16",
  sources: [
    {
      publisher: "CoinDesk",
      title: "Riot signs AMD",
      url: "https://example.org/a b",
      date: "2026-01",
    },
    { publisher: "TASS", title: null, url: "javascript:alert(1)", date: null },
  ],
});
const report = createArticle({
  id: "report",
  text: "أوقفت السلطات 34 منشأة.\n- ثم استأنفت *العمل*.",
  language: "ar",
  source: "كوين ديسك",
  url: "https://example.org/report",
});
const lease = cite(1, brief, "The lease covers 25 MW.");
const worth = cite(2, brief, "It is valued at $311m.");
const halt = cite(1, report, report.text);

const english: WrittenAnswer = {
  question: "How many <b>megawatts</b>?",
  understoodAs: null,
  language: "en",
  text: "The lease covers 25 MW. [1] It is worth **$311m**. [2][1] Not [7], nor `a[1]`.",
  citations: [lease, worth],
  how: "quotes",
  at: "2026-11-25T10:00:00Z",
  address: "https://manjam.example/#/answers/a",
};
const arabic: WrittenAnswer = {
  question: "كم منشأة أُوقفت؟",
  understoodAs: null,
  language: "ar",
  text: "أوقفت السلطات 34 منشأة. [1]",
  citations: [halt],
  how: { model: "gpt_x" },
  at: "2026-11-25T10:00:00Z",
  address: null,
};

describe("an answer as Markdown", () => {
  it("has its sources as footnotes, with quote, title, publisher, dates and addresses", () => {
    expect(answerToMarkdown(english)).toBe(
      [
        String.raw`## How many \<b>megawatts\</b>?`,
        String.raw`The lease covers 25 MW.[^1] It is worth **$311m**.[^2][^1] Not \[7\], nor ${"`a[1]`"}.`,
        "*Made of verbatim quotes · Answered on 25 November 2026* <https://manjam.example/#/answers/a>",
        String.raw`[^1]: “The lease covers 25 MW.” *Riot \*halts\* mining \[growth\]*, Manjam, 21 November 2026, event: 16 January 2026. Original reports: CoinDesk, *Riot signs AMD*, January 2026 <https://example.org/a%20b>; TASS.`,
        String.raw`[^2]: “It is valued at $311m.” *Riot \*halts\* mining \[growth\]*, Manjam, 21 November 2026, event: 16 January 2026. Original reports: see note 1.`,
        "",
      ]
        .join("\n\n")
        .replace(/\n\n$/u, "\n"),
    );
  });

  it("speaks the language of the answer, and keeps the lines of a quote together", () => {
    expect(answerToMarkdown(arabic)).toBe(
      [
        "## كم منشأة أُوقفت؟",
        "أوقفت السلطات 34 منشأة.[^1]",
        String.raw`*صاغها gpt_x، والأرقام والاقتباسات مُتحقَّق منها · تاريخ الإجابة: 25 نوفمبر 2026*`,
        `[^1]: «أوقفت السلطات 34 منشأة.\\\n    ${String.raw`\- ثم استأنفت \*العمل\*.`}» *بلا عنوان*، كوين ديسك، بلا تاريخ. <https://example.org/report>\n`,
      ].join("\n\n"),
    );
  });

  it.each([
    ["<img src=x onerror=alert(1)>", String.raw`\<img src=x onerror=alert(1)>`],
    ["[a](javascript:alert(1)) ![i](https://example.org/i.png)", "a i"],
    ["[a](https://example.org/a)", "[a](<https://example.org/a>)"],
    ["https://example.org/a_b", "<https://example.org/a_b>"],
    ["- one [1]\n- two\n  1. three", "- one[^1]\n- two\n  1. three"],
    ["3. three\n4. four", "3. three\n4. four"],
    ["> quoted\n>\n> twice", "> quoted\n>\n> twice"],
    ["# Heading", "### Heading"],
    ["```\na[1]\n```", "```\na[1]\n```"],
    ["|a|b|\n|-|-|\n|1 [1]|x\\|y|", "| a | b |\n| --- | --- |\n| 1[^1] | x\\|y |"],
    ["*a* ~~b~~  \nc", "*a* ~~b~~\\\nc"],
    [String.raw`1\. \*not\* \[1\]`, String.raw`1\. \*not\*[^1]`],
  ])("carries over only what the page shows: %s", (text, expected) => {
    const [, body] =
      /^## q\n\n([^]*?)\n\n(?:\[\^1\]|$)/u.exec(
        `${answerToMarkdown({ ...english, question: "q", text, how: null, at: null, address: null })}\n`,
      ) ?? [];
    expect(body?.trim()).toBe(expected);
  });

  it("gives the whole question behind a follow-up", () => {
    const written = { ...arabic, question: "وفي مايو؟", understoodAs: "كم منشأة *أُوقفت* في مايو؟" };
    expect(answerToMarkdown(written)).toContain(
      `## وفي مايو؟\n\nفُهم السؤال هكذا: كم منشأة ${String.raw`\*أُوقفت\*`} في مايو؟\n\n`,
    );
  });

  it("tells that it was stopped, or never came", () => {
    const stopped = answerToMarkdown({ ...english, text: "Half.", how: "stopped", address: null });
    expect(stopped).toContain("The answer was stopped here.");
    expect(stopped).not.toContain("[^");
    expect(answerToMarkdown({ ...arabic, text: "", how: "failed" })).toContain("لم تصل إجابة.");
  });
});

describe("a conversation as Markdown", () => {
  const markdown = conversationToMarkdown(
    { title: "How many\n# megawatts?", answers: [english, arabic, english] },
    { today: "2026-11-25", address: "https://manjam.example/", language: "en" },
  );

  it("numbers the footnotes through the whole document, each once", () => {
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]:/gmu)].map((match) => match[1]);
    expect(notes).toEqual(["1", "2", "3"]);
    expect(markdown).toContain("أوقفت السلطات 34 منشأة.[^3]");
    const referred = [...markdown.matchAll(/\[\^(\d+)\](?!:)/gu)].map((match) => match[1]);
    expect(referred).toEqual(["1", "2", "1", "3", "1", "2", "1"]);
  });

  it("begins with the title, the day and the address", () => {
    expect(markdown.startsWith("# How many # megawatts?\n\n")).toBe(true);
    expect(markdown).toContain("*Saved from Manjam on 25 November 2026* <https://manjam.example/>");
  });

  it("describes each source in the language of the answer that it stands under", () => {
    expect(markdown).toContain("[^1]: “The lease");
    expect(markdown).toContain("[^3]: «أوقفت");
  });

  it.each([
    ["How many: megawatts / at Rockdale?", "manjam-2026-11-25-How-many-megawatts-at-Rockdale.md"],
    ["متى حظرت الصين؟", "manjam-2026-11-25-متى-حظرت-الصين.md"],
    ["../..", "manjam-2026-11-25.md"],
  ])("is a file that every system takes: %s", (title, name) => {
    expect(nameMarkdownFile(title, "2026-11-25")).toBe(name);
  });
});
