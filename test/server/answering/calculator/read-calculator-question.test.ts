import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateHashprice } from "../../../../core/hashprice/calculate-hashprice.ts";
import {
  type CalculatorPending,
  calculatorPendingSchema,
} from "../../../../server/answering/calculator/calculator-question.ts";
import {
  type CalculatorReading,
  readCalculatorQuestion,
} from "../../../../server/answering/calculator/read-calculator-question.ts";

/** The readings of the turns of one conversation, whose pending state is stored as JSON between them. */
function converse(...turns: readonly string[]): CalculatorReading {
  let pending: CalculatorPending | null = null;
  let reading: CalculatorReading = { kind: "none" };
  for (const turn of turns) {
    reading = readCalculatorQuestion(turn, { pending });
    const stored: unknown =
      reading.kind === "none" ? null : JSON.parse(JSON.stringify(reading.pending));
    pending = stored === null ? null : calculatorPendingSchema.parse(stored);
  }
  return reading;
}

describe("a question to the calculator", () => {
  it.each([
    ["What is hashprice?", "What hashprice means"],
    ["Why did hashprice fall to $39 in November 2025?", "a cause"],
    ["What was hashprice when the network hit 1 ZH/s?", "the past"],
    [
      "What caused hashprice to fall when difficulty rose to 156T at $95,000?",
      "a cause, with figures",
    ],
    ["Did hashprice drop below $40/PH/day in April 2025?", "the past, with a figure"],
    ["Is mining profitable in Kuwait at 2 cents per kWh?", "a country"],
    ["What share of miners is unprofitable at a hashprice of $35?", "a statistic"],
    ["ما هو سعر الهاش؟", "a meaning, in Arabic"],
    ["كم بلغ عائد الهاش في ديسمبر 2024؟", "a month"],
    ["لماذا هبط سعر الهاش إلى ٣٩ دولارا؟", "a cause, in Arabic"],
    ["هل التعدين مربح في لبنان بسعر كهرباء ١٤ سنتا؟", "a country, in Arabic"],
    ["", "nothing"],
  ])("is not seen in “%s”, which asks for %s", (question) => {
    expect(readCalculatorQuestion(question)).toEqual({ kind: "none" });
  });

  it.each([
    "Why did hashprice fall, and what would an S21 earn at 7 cents and hashprice 39?",
    "Why did hashprice fall, and what is hashprice at 156T and $95,000?",
    "لماذا هبط سعر الهاش، وكم سعر الهاش عند صعوبة ١٥٦ تريليون وسعر ٩٥ ألف دولار؟",
  ])("asks for news as well where it asks why: %s", (question) => {
    expect(readCalculatorQuestion(question)).toMatchObject({ kind: "compute", alsoRetrieve: true });
  });

  it("names what its words left open", () => {
    const reading = readCalculatorQuestion("Is an S19 Pro profitable at 7 cents and hashprice 40?");
    expect(reading).toMatchObject({
      understood: {
        facts: [
          { field: "electricityUsdPerKwh", value: 0.07, reading: "per-kwh" },
          { field: "hashpriceUsdPerPHDay", value: 40, reading: "per-ph-day" },
        ],
      },
    });
  });

  it.each([
    ["on 7 August 2021", 6.25],
    ["في ٧ أغسطس ٢٠٢١", 6.25],
    ["in March 2025", 3.125],
  ])("takes the block subsidy in force %s", (date, subsidyBtc) => {
    const question = `What was hashprice ${date} at $43,629 and difficulty 14.5T?`;
    expect(readCalculatorQuestion(question)).toMatchObject({ input: { subsidyBtc } });
  });

  it.each([
    ["200 TH/s at 17.5 J/TH", { hashrateTHs: 200, powerW: 3_500 }],
    ["3.5 kW at 17.5 J/TH", { hashrateTHs: 200, powerW: 3_500 }],
    ["an S19j Pro 100T", { hashrateTHs: 100, powerW: 2_950 }],
    ["100 S21s", { hashrateTHs: 20_000, powerW: 350_000 }],
    ["10 MW of S21s", { hashrateTHs: 571_400, powerW: 9_999_500 }],
    ["10 MW at 20 J/TH", { hashrateTHs: 500_000, powerW: 10_000_000 }],
    ["16 J/TH", { hashrateTHs: 1_000, powerW: 16_000 }],
    ["an S21", { preset: "S21" }],
  ])("sums up its machines: %s", (machine, expected) => {
    const question = `What profit does ${machine} make at 5 cents and hashprice 45?`;
    const reading = readCalculatorQuestion(question);
    if (reading.kind !== "compute") throw new Error(`read as ${reading.kind}`);
    const found = Object.entries(reading.input.machine ?? {}).map(([name, value]) => [
      name,
      typeof value === "number" ? Number(value.toFixed(3)) : value,
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it.each([
    ["for each", "100 S21s bought for $3,000 per machine", 300_000],
    ["for all", "100 S21s bought for $300,000", 300_000],
    ["that only one can cost", "1000 S21s bought for $3,000", 3_000_000],
  ])("takes a price %s", (_, words, capexUsd) => {
    const reading = readCalculatorQuestion(`${words}, 5 cents, hashprice 45: payback?`);
    expect(reading).toMatchObject({ kind: "compute", input: { capexUsd } });
  });
});

describe("a question back", () => {
  it.each([
    [
      "hashprice with a 3125 BTC subsidy, difficulty 156T, bitcoin $100k",
      { reason: "implausible", field: "subsidyBtc", suggestion: 3.125 },
    ],
    [
      "hashprice with a subsidy of 5 BTC, difficulty 156T, bitcoin $100k",
      { reason: "implausible", field: "subsidyBtc", suggestion: null },
    ],
    ["S21 profit at 6 cents, hashprice 0.04", { reason: "hashprice-unit", suggestion: 40 }],
    ["S21 profit at 6 cents, hashprice 43,000", { reason: "hashprice-unit", suggestion: 43 }],
    ["S21 profit at 6 cents, hashprice 3", { reason: "hashprice-unit", suggestion: null }],
    [
      "S21 profit at 6 cents, hashprice $43,000/PH/day",
      { reason: "hashprice-unit", unit: "PH", suggestion: 43 },
    ],
    [
      "hashprice at difficulty 156 and bitcoin at 95000",
      { reason: "implausible", field: "difficulty", suggestion: 156e12 },
    ],
    [
      "hashprice at 156T and a bitcoin price of 106.935",
      { reason: "implausible", field: "btcPriceUsd", suggestion: 106_935 },
    ],
    [
      "hashprice at a network of 1.1 EH/s and bitcoin at 95000",
      { reason: "implausible", field: "networkHashrateEHs", suggestion: 1_100 },
    ],
    [
      "hashprice at 156T, $95,000 and fees 0.62",
      { reason: "ambiguous-number", field: "feeShareOfReward", suggestion: 0.0062 },
    ],
    [
      "200 TH/s at 3.5 W: profit at 6 cents and hashprice 40?",
      { reason: "implausible", field: "machinePowerW", suggestion: 3_500 },
    ],
    ["S21 profit at 7 and hashprice 40", { reason: "ambiguous-number", suggestion: 0.07 }],
    [
      "S21 profit at 5 or 7 cents, hashprice 42",
      { reason: "several-values", values: [0.05, 0.07] },
    ],
    ["S23 Hydro profit at 5 cents, hashprice 40", { reason: "unknown-machine" }],
    ["S19 XP or S21 at 5 cents and hashprice 40: profit?", { reason: "several-machines" }],
    [
      "S21 profit at 0.06 euros per kWh and hashprice 40",
      { reason: "other-currency", value: 0.06 },
    ],
    ["Is the S21 profitable at 6 cents?", { reason: "missing", needed: "hashprice" }],
    [
      "Is the S21 profitable at 6 cents and difficulty 156T?",
      { reason: "missing", needed: "btcPriceUsd" },
    ],
    ["profit of 200 TH/s at 6 cents, hashprice 40", { reason: "missing", needed: "machinePowerW" }],
    [
      "profit of 3500 W at 6 cents, hashprice 40",
      { reason: "missing", needed: "machineHashrateTHs" },
    ],
    [
      "hashprice in April 2024 at $65,000 and difficulty 86.4T?",
      { reason: "missing", needed: "subsidyBtc" },
    ],
  ])("answers “%s”", (question, asked) => {
    const reading = readCalculatorQuestion(question);
    if (reading.kind !== "clarify") throw new Error(`read as ${reading.kind}`);
    expect(reading.about[0]).toMatchObject(asked);
  });

  it.each([
    [["S21 profit at 6 cents, hashprice 0.04", "yes"], { hashpriceUsdPerPHDay: 40 }],
    [["S21 profit at 6 cents, hashprice 0.04", "no, 44"], { hashpriceUsdPerPHDay: 44 }],
    [["S21 profit at hashprice 40", "0.07"], { electricityUsdPerKwh: 0.07 }],
    [["S21 profit at hashprice 40", "7"], { electricityUsdPerKwh: 0.07 }],
    [["S21 profit at hashprice 40", "70 $/MWh"], { electricityUsdPerKwh: 0.07 }],
    [["ما ربح S21 عند سعر هاش ٤٠؟", "٦ سنتات"], { electricityUsdPerKwh: 0.06 }],
    [["S21 profit at 6 cents", "156T and $95,000"], { difficulty: 156e12, btcPriceUsd: 95_000 }],
    [["S21 profit at 6 cents", "156T", "95k"], { difficulty: 156e12, btcPriceUsd: 95_000 }],
    [["S23 profit at 6 cents, hashprice 40", "S21 XP"], { machine: { preset: "S21 XP" } }],
    [
      ["S23 profit at 6 cents, hashprice 40", "580 TH/s and 5510 W"],
      { machine: { hashrateTHs: 580, powerW: 5_510 } },
    ],
    [["hashprice at 1.1 EH/s and $95,000", "no, 1.1 EH/s"], { networkHashrateEHs: 1.1 }],
    [["hashprice at 156T, $95,000 and fees 0.62", "0.62 BTC"], { feesBtcPerBlock: 0.62 }],
    [["hashprice at 156T, $95,000 and fees 0.62", "yes"], { feeShareOfReward: 0.0062 }],
  ])("takes the reply: %j", (turns, input) => {
    const reading = converse(...turns);
    expect(reading).toMatchObject({ kind: "compute", input });
  });

  it("asks once more where the reply is no more plausible", () => {
    const reading = converse("S21 profit at 6 cents, hashprice 0.04", "per PH/s");
    expect(reading).toMatchObject({ kind: "clarify", about: [{ reason: "hashprice-unit" }] });
  });

  it("asks for the subsidy again after a plain no", () => {
    expect(converse("hashprice with 3125 BTC subsidy, 156T, $100k", "no")).toMatchObject({
      kind: "clarify",
      about: [{ reason: "missing", needed: "subsidyBtc" }],
    });
  });

  it("never takes a yes for a value that was not suggested", () => {
    const reading = converse("hashprice with a subsidy of 5 BTC, 156T, $100k", "yes");
    expect(reading.kind).not.toBe("compute");
  });

  it.each([
    "What did Kazakhstan do in January 2022?",
    "لماذا حظرت الكويت التعدين المنزلي؟",
    "never mind",
    "Tell me about the mining farm that Marathon and Zero Two opened in Abu Dhabi, please",
  ])("is left by “%s”", (question) => {
    expect(converse("S21 profit at hashprice 40", question)).toEqual({ kind: "none" });
  });

  it("gives way to a complete question of another kind", () => {
    const reading = converse(
      "S21 profit at hashprice 40",
      "What is hashprice at 156T and $95,000?",
    );
    expect(reading).toMatchObject({
      kind: "compute",
      understood: { targets: ["hashprice"], machine: null },
    });
  });
});

describe("after a calculation", () => {
  const asked = "Is the S19 Pro profitable at 7 cents and hashprice 40?";

  it.each([
    ["and at 5 cents?", { electricityUsdPerKwh: 0.05, hashpriceUsdPerPHDay: 40 }],
    ["وماذا لو كانت الكهرباء ٤ سنتات؟", { electricityUsdPerKwh: 0.04 }],
    ["what about an S21 XP?", { machine: { preset: "S21 XP" }, electricityUsdPerKwh: 0.07 }],
    ["what if hashprice is 55", { hashpriceUsdPerPHDay: 55 }],
    ["and over 12 months?", { months: 12 }],
    ["with a 2% pool fee", { poolFee: 0.02 }],
  ])("“%s” changes one input", (reply, input) => {
    expect(converse(asked, reply)).toMatchObject({ kind: "compute", input });
  });

  it.each([
    ["and what would an S21 XP earn at hashprice 50?", 0.07],
    ["S21 XP, hashprice 50", 0.07],
    ["What would an S21 XP earn at hashprice 50?", undefined],
  ])("“%s” keeps what was given before, unless it asks anew", (reply, electricityUsdPerKwh) => {
    const reading = converse(asked, reply);
    if (reading.kind !== "compute") throw new Error(`read as ${reading.kind}`);
    const { input } = reading;
    expect(input).toMatchObject({ machine: { preset: "S21 XP" }, hashpriceUsdPerPHDay: 50 });
    expect(input.electricityUsdPerKwh).toBe(electricityUsdPerKwh);
  });

  it("a difficulty and a price take the place of the hashprice", () => {
    const reading = converse(asked, "and at difficulty 156T with bitcoin at $95,000?");
    expect(reading).toMatchObject({ input: { difficulty: 156e12, btcPriceUsd: 95_000 } });
    expect(reading).not.toHaveProperty("input.hashpriceUsdPerPHDay");
  });

  it.each([
    "thanks",
    "شكرا",
    "Why did hashprice fall?",
    "What is bitcoin?",
    "Is 50 MW a lot?",
    "Which miners pay 4 cents in Kazakhstan?",
  ])("“%s” is no calculation", (reply) => {
    expect(converse(asked, reply)).toEqual({ kind: "none" });
  });
});

describe("a complete reading", () => {
  const number = fc.oneof(
    fc.double({ min: 1e-4, max: 1e6, noNaN: true }).map((value) => value.toPrecision(4)),
    fc.integer({ min: 0, max: 5_000_000 }).map(String),
    fc.integer({ min: 1, max: 100 }).map(String),
  );
  const clause = fc
    .tuple(
      fc.constantFrom(
        "difficulty # T",
        "network # EH/s",
        "bitcoin price $#",
        "# BTC subsidy",
        "block #",
        "fees #%",
        "fees # BTC",
        "hashprice #",
        "hashprice $#/PH/day",
        "electricity # cents",
        "electricity $#/kWh",
        "pool fee #%",
        "bought for $#",
        "# months",
        "difficulty +#% a month",
        "# TH/s",
        "# W",
        "# J/TH",
        "# MW",
        "an S21",
        "hashprice 40",
        "# S19 Pro",
        "الصعوبة # تريليون",
        "سعر الهاش #",
        "الكهرباء # سنت",
      ),
      number,
    )
    .map(([words, value]) => words.replace("#", value));

  it("is always one that the calculator takes", () => {
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 7 }), (clauses) => {
        const reading = readCalculatorQuestion(`profit and hashprice: ${clauses.join(", ")}`);
        if (reading.kind !== "compute") return;
        expect(() => calculateHashprice(reading.input, { today: "2026-11-25" })).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});
