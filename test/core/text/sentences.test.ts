/** Sentences of both languages. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../core/text/sentences.ts";

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences keeps as one sentence", () => {
  it.each([
    "Bitcoin fell 3.5 percent.",
    "It holds 18.1% of the world's 30,000.5 miners.",
    "The U.S. government said no.",
    "Riot Platforms Inc. reported a loss.",
    "Core Scientific Corp. and Riot Inc. merged.",
    "Mr. Smith met Dr. Jones and Prof. Lee.",
    "See No. 5 and Fig. 3 for details.",
    "Bitmain vs. MicroBT is an old fight.",
    "The outage began at 10 a.m. Thursday.",
    "Power costs, e.g. Kazakhstan's, i.e. coal, rose.",
    "J. R. Smith and George W. Bush spoke.",
    "Mt. Gox collapsed.",
    "It closed on Jan. 8 in New York.",
    "Read example.com or https://example.com/a.html?x=1.2 today.",
    "Version 2.0.1 of Web3.0 shipped.",
    "Crypto.com and Node.js are names.",
    "He paused ... then spoke.",
    "It fell... and fell again.",
    "What?! he cried",
    "“Really?” he asked.",
    'He said "stop." to them.',
    "Why did it fall?!",
    "The reward (3.125 BTC.) halved.",
    "Patents of Nos. 5 and 6.",
    "It was seen in the U.K. Parliament.",
    "قال د. أحمد إن التعدين توقف.",
    "التقى أ. محمد و م. سالم في ص. 5 من الكتاب.",
    "حضر أ.د. محمد الاجتماع.",
    "بلغت النسبة ٩٩٫٩٩٪ أو 99.999٪ فقط.",
    "انخفض السعر؛ لكن المعدنين بقوا، وتوسعوا.",
    'هو "هل استهلاك الطاقة يتجاوز الحد؟" و"هل الأجهزة خاصة؟"، أصبح غير فعال.',
    "شركة Riot Platforms Inc. في تكساس توسعت.",
    "بلغ 3125 بيتكوين في العالم .",
    "منذ بدء المعارك «عام 2021».",
    "1. Bitcoin fell sharply",
    "A) The first point",
    "the price of bitcoin; the cost of power: both rose",
    "Yields at St. Petersburg and Ft. Worth rose.",
    "See pp. 5 and p. 7.",
    "Miners at 5 p.m. EST left.",
    "👩‍👩‍👧 left.",
    "Nothing here ends",
  ])("%j", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("splitSentences splits", () => {
  it.each([
    [["Bitcoin fell.", "Miners left."]],
    [["It fell in 2021.", "15% of miners left."]],
    [["He moved to the U.S.", "The company stayed."]],
    [["He runs Riot Platforms Inc.", "The company is large."]],
    [["It begins at 10 a.m.", "The market opens later."]],
    [["Is it over?", "No.", "It is not."]],
    [["He said “stop.”", "They did not."]],
    [['He said "stop."', "They did not."]],
    [["It fell (again.)", "Then it rose."]],
    [["It fell.[1]", "Then it rose."]],
    [["What?!", "Never…", "Really!!!"]],
    [["It fell...", "Then it rose."]],
    [["The cost is $5.", "“We pay it,” he said."]],
    [["See example.com.", "The site is down."]],
    [["انخفض السعر.", "وارتفعت التكلفة."]],
    [["هل انتهى التعدين؟", "يبدو ذلك.", "نعم!"]],
    [['قال: "توقفنا".', "ثم غادر."]],
    [["قال: «توقفنا.»", "ثم غادر."]],
    [["في العالم .", "ولكن بعد عام."]],
    [["عام 2022م.", "وبعدها توقف."]],
    [["بلغ ١٨٫١٪.", "ثم انخفض."]],
    [["أعلنت Bitfarms.", "hashprice انخفض إلى 35."]],
    [["挖矿停止。", "价格下跌。"]],
    [["یہ ختم ہوا۔", "پھر شروع ہوا۔"]],
    [["Vitamin C.", "However it goes."]],
  ])("into %j", (sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it.each([
    ["the crisis.The country", ["the crisis.", "The country"]],
    ["the crisis.”The country", ["the crisis.”", "The country"]],
    ["الأزمة.وقال الوزير", ["الأزمة.", "وقال الوزير"]],
    ["فقاعة البيتكوين؟يبدو", ["فقاعة البيتكوين؟", "يبدو"]],
    ["in 2021.The", ["in 2021.", "The"]],
    ["the country. . In addition to", ["the country. .", "In addition to"]],
    ["the country . . . In addition", ["the country . . .", "In addition"]],
    ["One.\n.\nTwo.", ["One.\n.", "Two."]],
    ["价格下跌。价格上涨。", ["价格下跌。", "价格上涨。"]],
    ["It fell! 🚀", ["It fell! 🚀"]],
    ["bitcoin fell. miners left.", ["bitcoin fell.", "miners left."]],
    ["  spaced.  \u00a0 Out. ", ["spaced.", "Out."]],
    ["...", ["..."]],
    ["", []],
    [" \n\t ", []],
  ])("%j into %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe("splitSentences reads lines", () => {
  it.each([
    ["A heading\nThe first paragraph of it.", ["A heading", "The first paragraph of it."]],
    ["# Title\n\nText one. Text two.", ["# Title", "Text one.", "Text two."]],
    [
      "Costs:\n• power\n• rigs\n- cooling\n1. land",
      ["Costs:", "• power", "• rigs", "- cooling", "1. land"],
    ],
    ["عنوان الخبر\nنص الخبر الأول.\r\nنص ثان", ["عنوان الخبر", "نص الخبر الأول.", "نص ثان"]],
    ["one half\n\nother half", ["one half", "other half"]],
  ])("%j as %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  const wrapped =
    "The closing of the network has in the end stopped the whole mining\n" +
    "sector of Kazakhstan, which also brings together the operators who\n" +
    "left China. After the ban on mining was imposed by the government of\n" +
    "Beijing, the former republic was a perfect destination for many.";

  it("joins the lines of hard-wrapped prose", () => {
    expect(split(wrapped)).toHaveLength(2);
    expect(split(wrapped)[0]).toMatch(/^The closing[^]*left China\.$/u);
  });

  it("keeps a heading, a list and a new paragraph apart from hard-wrapped prose", () => {
    const text = `Mining in Asia\n${wrapped}\n- a list item\n\nThe end`;
    const sentences = split(text);
    expect(sentences).toHaveLength(5);
    expect(sentences[0]).toBe("Mining in Asia");
    expect(sentences.slice(3)).toEqual(["- a list item", "The end"]);
  });

  it("keeps long lines without stops apart, since they are paragraphs", () => {
    const line = "تعدين البيتكوين في كازاخستان ".repeat(8).trim();
    expect(split(`${line}\n${line}`)).toEqual([line, line]);
  });
});

describe("splitSentences of any text", () => {
  const pieces = fc.constantFrom(
    "Bitcoin",
    "منجم",
    " ",
    " ",
    "\n",
    "\n\n",
    ".",
    ". ",
    "..",
    "؟",
    "!",
    "…",
    '"',
    "”",
    "“",
    "«",
    "»",
    "(",
    ")",
    "[1]",
    "U.S.",
    "Inc.",
    "3.5",
    "د.",
    "https://a.example/x.y",
    "👩‍👩‍👧",
    "😀",
    "e\u0301",
    "\u200f",
    "،",
    "؛",
    "- ",
    "1. ",
    "The",
    "a",
    "\ud800",
    "\u00a0",
    "。",
    "#",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  it("gives trimmed spans in order that hold every visible character and cut no character", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(last, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(
            /[\ud800-\udbff]$/u.test(text.slice(0, end)) &&
              /^[\udc00-\udfff]/u.test(text.slice(end)),
          ).toBe(false);
          expect(text.slice(0, end).endsWith("\u200d")).toBe(
            text.length === end && text.endsWith("\u200d"),
          );
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});
