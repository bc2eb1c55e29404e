import { assert, constantFrom, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassage } from "../../../web/src/sources/passage.ts";

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return findPassage(text, { quote, start, end: start + quote.length });
};

describe("the passage around a quote", () => {
  it("is its own line of the article", () => {
    expect(around("Above.\n\nBefore it. The quote. After it.\r\nBelow.", "The quote.")).toEqual({
      before: "Before it. ",
      quote: "The quote.",
      after: " After it.",
    });
  });

  it("is cut between words where the line is long, and says so", () => {
    const text = `${"before ".repeat(50)}The quote.${" after".repeat(50)}`;
    const { before, quote, after } = around(text, "The quote.");
    expect(before).toMatch(/^… before( before)+ $/);
    expect(quote).toBe("The quote.");
    expect(after).toMatch(/^( after)+ …$/);
  });

  it("is the quote alone where the article has changed", () => {
    expect(findPassage("Another text.", { quote: "The quote.", start: 0, end: 10 })).toEqual({
      before: "",
      quote: "The quote.",
      after: "",
    });
  });

  it("is always made of what the article says around it", () => {
    const text = string({
      unit: constantFrom("a", "م", " ", "\n", ".", "🪨"),
      maxLength: 600,
    });
    assert(
      property(text, nat(), nat(), (body, from, length) => {
        const start = body.length === 0 ? 0 : from % body.length;
        const end = Math.min(body.length, start + (length % 80) + 1);
        const passage = findPassage(body, { quote: body.slice(start, end), start, end });
        const whole = passage.before + passage.quote + passage.after;
        expect(body).toContain(whole.replace(/^…/, "").replace(/…$/, ""));
        expect(passage.before + passage.after).not.toContain("\n");
      }),
    );
  });
});
