import { describe, expect, it } from "vitest";
import { directLines, isolate } from "../../../../server/slack/text/direction.ts";

/** What is not seen, in a form that is. */
const show = (text: string): string =>
  text
    .replaceAll("\u200F", "{rtl}")
    .replaceAll("\u200E", "{ltr}")
    .replaceAll("\u2068", "{")
    .replaceAll("\u2069", "}");

describe("a line in Slack", () => {
  it.each([
    ["Arabic that begins with a name (anything-llm 3430)", "BTC يهبط اليوم", "{rtl}BTC يهبط اليوم"],
    ["Arabic that begins in Arabic", "يهبط BTC", "يهبط BTC"],
    ["Arabic that begins with a figure", "21,000 BTC عدد ما يملكه", "{rtl}21,000 BTC عدد ما يملكه"],
    [
      "English that begins with an Arabic name",
      "منجم means mine here",
      "{ltr}منجم means mine here",
    ],
    ["English", "Hash rate fell", "Hash rate fell"],
    ["a bullet", "• BTC يهبط اليوم", "• {rtl}BTC يهبط اليوم"],
    ["a quote", "> BTC يهبط اليوم", "> {rtl}BTC يهبط اليوم"],
    ["bold", "*BTC يهبط اليوم*", "*{rtl}BTC يهبط اليوم*"],
    ["a link", "<https://a.b|MARA> تشتري أجهزة", "{rtl}<https://a.b|MARA> تشتري أجهزة"],
    ["lines each of its own", "BTC يهبط اليوم\nIt fell", "{rtl}BTC يهبط اليوم\nIt fell"],
    ["code", "```\nconst a = 'منجم هنا اليوم';\n```", "```\nconst a = 'منجم هنا اليوم';\n```"],
    ["no letters", "42 [1]", "42 [1]"],
    ["Arabic with one marked already", "\u200FBTC يهبط اليوم", "{rtl}BTC يهبط اليوم"],
  ])("is read in the direction of most of its letters: %s", (_what, line, expected) => {
    expect(show(directLines(line, "ltr"))).toBe(expected);
  });

  it.each([
    ["Mine opens", "rtl", "{Mine opens}"],
    ["منجم", "rtl", "منجم"],
    ["منجم", "ltr", "{منجم}"],
    ["2026", "rtl", "2026"],
  ] as const)(
    "keeps a name of the other direction together: %s in %s",
    (name, around, expected) => {
      expect(show(isolate(name, around))).toBe(expected);
    },
  );
});
