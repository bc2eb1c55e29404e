import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/contract/language.ts";
import type { TimeReading } from "../../../core/text/time/time-window.ts";
import type { AnswerPart } from "../../../server/answering/answerer.ts";
import type { ScoredSentence } from "../../../server/answering/score-sentences.ts";
import { tellAnswer } from "../../../server/answering/tell-answer.ts";
import { scoredSentence } from "./sentences.ts";

const ANY_TIME: TimeReading = { window: null, about: "event", wantsLatest: false };

function sentence(
  text: string,
  {
    article = "a",
    language = "en",
    eventDate = null,
    publishedAt = null,
  }: {
    readonly article?: string;
    readonly language?: Language;
    readonly eventDate?: string | null;
    readonly publishedAt?: string | null;
  } = {},
): ScoredSentence {
  const one = scoredSentence({ text, article, language });
  const summary = { ...one.passage.article, eventDate, publishedAt };
  return { ...one, passage: { ...one.passage, article: summary } };
}

function tell(
  text: string,
  groups: readonly (readonly ScoredSentence[])[],
  {
    language = "en",
    disagrees = false,
    time = ANY_TIME,
  }: {
    readonly language?: Language;
    readonly disagrees?: boolean;
    readonly time?: TimeReading;
  } = {},
): string {
  const parts: AnswerPart[] = [...tellAnswer({ text, language }, { groups, disagrees }, time)];
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

describe("an answer in words", () => {
  it("numbers its quotes and parts those of another article", () => {
    const groups = [
      [sentence("Riot sold coins."), sentence("It kept some.")],
      [sentence("Galaxy bought Helios.", { article: "b" })],
    ];
    expect(tell("What happened?", groups)).toBe(
      "Riot sold coins. [1] It kept some. [2]\n\nGalaxy bought Helios. [3]",
    );
  });

  it("sets different figures side by side, each with its date", () => {
    const groups = [
      [sentence("It lost 15% of its hashrate.", { publishedAt: "2022-01-08" })],
      [sentence("It lost 18.1% of its hashrate.", { article: "b", eventDate: "2022-01" })],
    ];
    expect(tell("What share did it lose?", groups, { disagrees: true })).toBe(
      "The sources give different figures:\n\n" +
        "- As of 8 January 2022: It lost 15% of its hashrate. [1]\n" +
        "- As of January 2022: It lost 18.1% of its hashrate. [2]",
    );
  });

  it("tells which citations differ, once they have come", () => {
    const groups = [[sentence("It lost 15%.")], [sentence("It lost 18%.", { article: "b" })]];
    const question = { text: "What share?", language: "en" } as const;
    const parts = [...tellAnswer(question, { groups, disagrees: true }, ANY_TIME)];
    expect(parts.at(-1)).toEqual({ kind: "disagreement", citations: [1, 2] });
    const agreed = [...tellAnswer(question, { groups, disagrees: false }, ANY_TIME)];
    expect(agreed.some(({ kind }) => kind === "disagreement")).toBe(false);
  });

  it("does so in Arabic", () => {
    const groups = [
      [sentence("بلغت الخسارة 15%.", { language: "ar", publishedAt: "2022-01-08" })],
      [sentence("بلغت الخسارة 18.1% في يناير 2022.", { language: "ar", article: "b" })],
    ];
    expect(tell("ما نسبة الخسارة؟", groups, { language: "ar", disagrees: true })).toBe(
      "تختلف الأرقام باختلاف المصادر:\n\n" +
        "- حتى 8 يناير 2022: بلغت الخسارة 15%. [1]\n" +
        "- بلغت الخسارة 18.1% في يناير 2022. [2]",
    );
  });

  it.each([
    [
      "a figure that does not tell its time",
      "How much did it sell?",
      "It sold 300 BTC.",
      "As of 8 January 2022: ",
    ],
    [
      "words that only mean something on their day",
      "Who leads Riot?",
      "Riot named him last week.",
      "As of 8 January 2022: ",
    ],
    ["a figure with its date", "How much did it sell?", "It sold 300 BTC in May 2021.", ""],
    ["what does not change with the time", "Why did it sell?", "It sold 300 BTC.", ""],
  ])("dates %s", (_, question, text, lead) => {
    const groups = [[sentence(text, { publishedAt: "2022-01-08" })]];
    expect(tell(question, groups)).toBe(`${lead}${text} [1]`);
  });

  it("dates nothing by an article without a date", () => {
    expect(tell("How much?", [[sentence("It sold 300 BTC.")]])).toBe("It sold 300 BTC. [1]");
  });

  it("puts a note beside a known misprint, and leaves the quote as it is", () => {
    const text = "تراجعت مكافأة الكتلة إلى 3125 بيتكوين.";
    const told = tell("كم المكافأة؟", [[sentence(text, { language: "ar" })]], { language: "ar" });
    expect(told).toContain(`${text} [1] (ملاحظة: `);
    expect(told).toContain("3.125");
  });
});
