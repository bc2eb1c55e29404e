import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitMrkdwn } from "../../../../server/slack/text/split-mrkdwn.ts";

/** Quotes may be opened again, and blanks go at the ends of parts. */
const letters = (text: string): string => text.replace(/[\s>]/gu, "");
const times = (count: number, text: string): string => text.repeat(count);

describe("text that is too long for a block", () => {
  it("stays whole where it is not", () => {
    expect(splitMrkdwn("It closed. [1]", 100)).toEqual(["It closed. [1]"]);
  });

  it.each([
    ["between paragraphs", `${times(12, "word ")}end.\n\n${times(12, "next ")}`, /end\.$/u],
    ["between lines of a list", `• ${times(12, "word ")}end\n• ${times(12, "next ")}`, /end$/u],
    ["between sentences", `${times(12, "word ")}end. ${times(12, "next ")}`, /end\.$/u],
    ["between Arabic sentences", `${times(12, "كلمة ")}هل؟ ${times(12, "تلي ")}`, /هل؟$/u],
    [
      "behind a marker",
      `${times(12, "word ")}end. [1][2] ${times(12, "next ")}`,
      /end\. \[1\]\[2\]$/u,
    ],
    ["between words", times(40, "word "), /word$/u],
  ])("is cut %s", (_where, text, expected) => {
    expect(splitMrkdwn(text, 100)[0]).toMatch(expected);
  });

  it.each([
    ["a marker", `${times(24, "word")} ${times(9, "x")}[12][13]`, "[12][13]"],
    [
      "a link",
      `${times(18, "word ")}<https://a.b/c|a label of words>`,
      "<https://a.b/c|a label of words>",
    ],
    ["code", `${times(18, "word ")}\`code with blanks\``, "`code with blanks`"],
    ["bold", `${times(18, "word ")}*bold with blanks*`, "*bold with blanks*"],
    ["an entity", `${times(98, "x")}&amp;${times(20, "y")}`, "&amp;"],
    ["a letter of two units", `${times(99, "x")}😀${times(20, "y")}`, "😀"],
    ["an Arabic letter and its vowel", `${times(99, "ب")}شُ${times(20, "ب")}`, "شُ"],
  ])("is never cut inside of %s", (_what, text, kept) => {
    const parts = splitMrkdwn(text, 100);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.some((part) => part.includes(kept))).toBe(true);
  });

  it("goes on as a quote where a quote is cut", () => {
    const parts = splitMrkdwn(`> ${times(40, "word ")}`, 100);
    expect(parts.every((part) => part.startsWith("> "))).toBe(true);
  });

  it("goes on as code where code is cut", () => {
    const parts = splitMrkdwn(`\`\`\`\n${times(40, "a line\n")}\n\`\`\``, 100);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => /^```\n[^]*\n```$/u.test(part))).toBe(true);
  });

  it("keeps every word, in parts that fit", () => {
    const word = fc.oneof(
      fc.constantFrom("word", "كلمة", "&amp;", "[1]", "[1][23]", "*bold words*", "end.", "😀"),
      fc.constantFrom("<https://a.b|two words>", "`a b`", "x".repeat(250), "\n\n", "\n• "),
      fc.string({ maxLength: 12 }),
    );
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 400 }), (whole, limit) => {
        const parts = splitMrkdwn(whole, limit);
        expect(parts.every((part) => part.length <= limit && part.trim() === part)).toBe(true);
        expect(letters(parts.join(" "))).toBe(letters(whole));
      }),
      { numRuns: 300 },
    );
  });
});
