import { describe, expect, it } from "vitest";
import type { Language } from "../../../../core/contract/language.ts";
import { calculateHashprice } from "../../../../core/hashprice/calculate-hashprice.ts";
import { describeNotes } from "../../../../core/hashprice/describe-notes.ts";
import { findNumbers } from "../../../../core/text/digits.ts";
import { readCalculatorQuestion } from "../../../../server/answering/calculator/read-calculator-question.ts";
import { tellCalculation } from "../../../../server/answering/calculator/tell-calculation.ts";

const TODAY = "2026-11-25";

function answer(question: string, language: Language) {
  const reading = readCalculatorQuestion(question);
  if (reading.kind !== "compute") throw new Error(`“${question}” was read as ${reading.kind}`);
  const result = calculateHashprice(reading.input, { today: TODAY });
  return { reading, result, text: tellCalculation(reading.understood, result, language) };
}

describe("a calculation is told", () => {
  it("with its inputs, its units and what was taken for granted", () => {
    const question = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";
    expect(answer(question, "en").text).toBe(
      `**Inputs**

- Difficulty: 156 T
- Transaction fees: 0.62% of the reward
- Bitcoin price: $106,935

Hashprice comes to **43.36 $/PH/day**: a PH/s of hash rate can expect 0.00040549 BTC (40,549 satoshi) a day, before costs. The network stands at 1,116.7 EH/s, which is a difficulty of 156 T. A block pays a subsidy of 3.125 BTC and 0.0195 BTC in fees.

**Assumptions**

- The block subsidy in force on 2026-11-25, 3.125 BTC, is used; it halves about April 2028.
- Fees of 0.62% of the total reward are 0.0194959 BTC a block.`,
    );
  });

  it("in Arabic with its own nouns and order", () => {
    const question = "احسب الهاش برايس عند صعوبة ١٥٦ تريليون وسعر ١٠٦٩٣٥ دولارا";
    const [inputs, result] = answer(question, "ar").text.split("\n\n").slice(1);
    expect(inputs).toBe("- الصعوبة: 156 تريليونًا\n- سعر بيتكوين: 106,935 دولارًا");
    expect(result).toBe(
      "يبلغ سعر الهاش **43.09 دولار لكل بيتاهاش/ثانية في اليوم**، أي أن كل بيتاهاش في الثانية يُتوقع أن يدرّ 0.00040298 بيتكوين (40,298 ساتوشي) يوميًا قبل احتساب التكاليف. ويبلغ معدل هاش الشبكة 1,116.7 إكساهاش في الثانية، وتقابله صعوبة قدرها 156 تريليونًا. ودعم الكتلة 3.125 بيتكوين، والرسوم غير محسوبة.",
    );
  });

  it.each([
    [
      "Is an S19 Pro profitable at 7 cents and hashprice 40?",
      "The S19 Pro earns $4.40 a day and uses electricity for $5.46: that is **a loss of $1.06 a day**. So it is not profitable: that would take electricity below 0.0564 $/kWh.",
      "يبلغ دخل جهاز S19 Pro يوميًا 4.40 دولار، وكلفة كهربائه 5.46 دولار، فتكون النتيجة **خسارة قدرها 1.06 دولار في اليوم**. وعليه فالتعدين غير مربح إلا إذا نزل سعر الكهرباء عن 0.0564 دولار للكيلوواط ساعة.",
    ],
    [
      "10 MW of S21s at 4 cents and hashprice 41: profit?",
      "The S21 machines together earn $23,427 a day and use electricity for $9,599.52: that leaves **a profit of $13,828 a day**. So it is profitable up to an electricity price of 0.0976 $/kWh.",
      "يبلغ دخل أجهزة S21 مجتمعةً يوميًا 23,427 دولارًا، وكلفة كهربائها 9,599.52 دولار، فيبقى **ربح صافٍ قدره 13,828 دولارًا في اليوم**. وعليه فالتعدين مربح ما دام سعر الكهرباء دون 0.0976 دولار للكيلوواط ساعة.",
    ],
    [
      "break-even electricity of an S21 XP at hashprice 38",
      "The S21 XP earns **$10.26 a day** before electricity. It breaks even at **0.1173 $/kWh**; dearer electricity means a loss.",
      "يبلغ دخل جهاز S21 XP يوميًا **10.26 دولار** قبل دفع ثمن الكهرباء. ونقطة التعادل عند سعر كهرباء قدره **0.1173 دولار للكيلوواط ساعة**، وما زاد عليه خسارة.",
    ],
    [
      "S21 bought for $3,000, 5 cents, hashprice 45: payback?",
      "The S21 earns $9.00 a day and uses electricity for $4.20: that leaves **a profit of $4.80 a day**. So it is profitable up to an electricity price of 0.1071 $/kWh. At today's rate the S21 pays back the $3,000 in about **625 days**.",
      "يبلغ دخل جهاز S21 يوميًا 9.00 دولار، وكلفة كهربائه 4.20 دولار، فيبقى **ربح صافٍ قدره 4.80 دولار في اليوم**. وعليه فالتعدين مربح ما دام سعر الكهرباء دون 0.1071 دولار للكيلوواط ساعة. وبمعدل اليوم يسترد جهاز S21 ثمنه البالغ 3,000 دولار في نحو **625 يومًا**.",
    ],
    [
      "S19 bought for $900, 9 cents, hashprice 35: payback?",
      "At today's rate the S19 never earns back the $900.",
      "وبمعدل اليوم لا يسترد جهاز S19 ثمنه البالغ 900 دولار أبدًا.",
    ],
    [
      "What is hashprice at difficulty 156T?",
      "In dollars it depends on the price of bitcoin, which was not given.",
      "أما قيمته بالدولار فتتوقف على سعر بيتكوين، ولم يُذكر في السؤال.",
    ],
    [
      "At 17.5 J/TH and hashprice 40, what electricity price breaks even?",
      "One PH/s of hash rate earns **$40.00 a day** before electricity.",
      "يبلغ دخل بيتاهاش واحد في الثانية يوميًا **40.00 دولار** قبل دفع ثمن الكهرباء.",
    ],
  ])("for “%s” in plain sentences", (question, english, arabic) => {
    expect(answer(question, "en").text).toContain(english);
    expect(answer(question, "ar").text).toContain(arabic);
  });

  it("with a projection of few rows, the first and the last among them", () => {
    const question =
      "S21 XP over 24 months at 5c and hashprice 45, difficulty +3% a month: profit?";
    const { text, result } = answer(question, "en");
    const rows = text.split("\n").filter((line) => /^\| \d/u.test(line));
    expect(rows.map((row) => row.split(" ")[1])).toEqual([
      "1",
      "3",
      "6",
      "9",
      "12",
      "15",
      "18",
      "21",
      "24",
    ]);
    const last = result.projection?.at(-1)?.cumulativeUsd ?? 0;
    expect(text).toContain(
      `After 24 months the total is **$${last.toLocaleString("en-US", { maximumFractionDigits: 2 })}**.`,
    );
  });

  it.each([
    ["a bare hashprice", "S21 profit at 7 cents, hashprice 40", "is read as 40 $/PH/day"],
    ["bare cents", "S21 profit at 7 cents, hashprice 40", "is read as 0.07 $/kWh"],
    [
      "the day's subsidy",
      "hashprice on 7 August 2021 at $43,629 and 14.5T?",
      "on 7 August 2021: 6.25 BTC",
    ],
    ["a fleet", "10 MW of S21s, 4 cents, hashprice 41: profit?", "10 MW feed 2,857 such machines"],
    [
      "a price for each",
      "100 S21s, $3,000 per machine, 5 cents, hashprice 45: payback?",
      "that of each machine",
    ],
    [
      "what is idle",
      "S21 profit at hashprice 40, 5 cents and difficulty 156T",
      "given beside it: difficulty",
    ],
    [
      "what is unused",
      "S21 profit at hashprice 40, 5 cents, difficulty +3% a month",
      "no number of months was given: growth of the difficulty",
    ],
  ])("with %s named", (_, question, expected) => {
    expect(answer(question, "en").text).toContain(expected);
  });

  it("without the names of fields, which only programs know", () => {
    const questions = [
      "What is hashprice at difficulty 156T?",
      "S21 profit at hashprice 40, 5 cents, difficulty +3% a month",
      "revenue of an S21 at hashprice 40",
    ];
    for (const question of questions) {
      for (const language of ["en", "ar"] as const) {
        expect(answer(question, language).text).not.toMatch(
          /[a-z](?:Usd|Per|TH)[A-Z]?|undefined|null|NaN/u,
        );
      }
    }
  });
});

/** Fractions are told as percentages, difficulties in T and the power of a site in MW. */
const SCALES = [1, 100, 1e-12, 1e-6];

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe("every figure of an answer", () => {
  it.each([
    "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?",
    "hashprice at a network of 1,116.7 EH/s, $95,000 and 0.02 BTC fees per block",
    "Is an S19 Pro profitable at 7 cents and hashprice 40?",
    "10 MW of S21s at 4 cents and hashprice 41: profit?",
    "100 S21s, $3,000 per machine, 5 cents, hashprice 45, pool fee 2%: payback?",
    "S21 XP over 24 months at 5c and hashprice 45, difficulty +3% a month, price growth 1% a month: profit?",
    "How much is 40,577 sats/PH/day with bitcoin at $106,935?",
    "S21 profit over 12 months at 6 cents, difficulty 156T and bitcoin at $95,000, growing 20% a year",
    "At 17.5 J/TH and hashprice 40, what electricity price breaks even?",
  ])("of “%s” is a rounding of an input or of a result", (question) => {
    for (const language of ["en", "ar"] as const) {
      const { reading, result, text } = answer(question, language);
      const notes = describeNotes([...result.assumptions, ...result.warnings], language);
      const told = new Set(notes.flatMap((note) => findNumbers(note).map(({ value }) => value)));
      const known = [reading, result].flatMap(numbersIn);
      // How many machines a site feeds is told, but no input: the calculator takes their sums.
      const site = numbersIn(reading).includes(10e6) ? [2_857] : [];
      for (const { value, start, end } of findNumbers(text)) {
        const decimals = /\.(\d+)$/u.exec(text.slice(start, end))?.[1]?.length ?? 0;
        const isRounding = [...known, ...site].some((figure) =>
          SCALES.some(
            (scale) =>
              Math.abs(Math.abs(figure * scale) - Math.abs(Number(value))) <=
              0.5001 * 10 ** -decimals,
          ),
        );
        expect(isRounding || told.has(value), `${value} in ${text}`).toBe(true);
      }
    }
  });
});
