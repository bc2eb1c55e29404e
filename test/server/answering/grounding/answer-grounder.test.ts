import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../../../core/knowledge/embedder.ts";
import type { Fault } from "../../../../server/answering/grounding/grounding-report.ts";
import type { Passage } from "../../../../server/retrieval/retriever.ts";
import { openTestEmbedder } from "../../../support/test-embedder.ts";
import { BLACKOUT, DIFFICULTY, REVENUE, groundAnswer, passagesOf } from "./support.ts";

let embedder: Embedder;
let passages: readonly Passage[];
beforeAll(async () => {
  embedder = await openTestEmbedder();
  passages = await passagesOf([BLACKOUT, REVENUE, DIFFICULTY], embedder);
});
afterAll(() => embedder.close());

const embed = (text: string) => embedder.embedPassage(text);
const ANY = "What happened?";
const english = (answer: string | readonly string[], question = ANY) =>
  groundAnswer(answer, { question, passages, embed });
const arabic = (answer: string, question = "ماذا حدث؟") =>
  groundAnswer(answer, { question, passages, embed, language: "ar" });

describe("a supported sentence", () => {
  it.each([
    ["Kazakhstan cut off the internet on 5 January 2022 [1].", "authorities cut off the internet"],
    ["In August 2021 Kazakhstan's share of the hashrate was 18.1% [1].", "The country had held"],
    ["The network lost roughly 12% of its hashrate within hours [1].", "Within hours"],
    ["225 people lost their lives in the unrest, officials said [1].", "225 people had died"],
    ["The ministry said mining had not been banned [1].", "Mining was not banned"],
    ["Riot's revenue came to $180.2 million in Q3 2025 [2].", "Riot Platforms mined"],
    ["Riot earned $104.5 million net [2].", "Its net income rose"],
    ["CoreWeave leases Helios for 15 years [2].", "Galaxy's Helios campus"],
    ["Hashprice was $43.34 per PH/s a day in October 2025 [2].", "Hashprice fell"],
    ["The S21XP needs 13.5 J/TH [2].", "The S21 XP"],
    ["Difficulty hit a record of 155.9 trillion in October 2025 [3].", "155.9 تريليون"],
    ["The hashrate of the network was about 1.1 zettahash per second [3].", "١٫١ زيتاهاش"],
    ["Kuwait banned mining at home in April 2025 [3].", "وحظرت الكويت"],
    ["Electricity use in Wafra fell by 55% [3].", "وحظرت الكويت"],
    ["50 homes in Wafra stopped mining [3].", "وتوقف خمسون منزلًا"],
  ])("is sent with its quote: %s", async (answer, quote) => {
    const { text, quotes, report } = await english(answer);
    expect(text).toBe(`${answer.replace(/ \[\d\]\./, ".")} [1]`);
    expect(quotes).toEqual([expect.stringContaining(quote)]);
    expect(report).toMatchObject({ sent: 1, supported: 1, realigned: 0, unchecked: 0 });
  });

  it.each([
    ["قطعت السلطات الإنترنت في كازاخستان في 5 يناير 2022 [1].", "authorities cut off the internet"],
    ["كانت حصة كازاخستان ١٨٫١٪ من معدل الهاش العالمي في أغسطس 2021 [١].", "The country had held"],
    ["وتوفي 225 شخصًا في الاضطرابات، وفق مسؤولين【1】.", "225 people had died"],
    ["ولم يُحظر التعدين [المصدر 1].", "Mining was not banned"],
    ["بلغت إيرادات رايوت 180.2 مليون دولار في الربع الثالث من 2025 [2].", "Riot Platforms mined"],
    ["انخفض سعر الهاش إلى 43.34 دولارًا في أكتوبر 2025 ［2］.", "Hashprice fell"],
    ["بلغت صعوبة التعدين 155.9 تريليون في أكتوبر 2025 [3].", "155.9 تريليون"],
    ["حظرت الكويت التعدين في المنازل في أبريل 2025 [3].", "وحظرت الكويت"],
  ])("is sent in Arabic, whatever its source: %s", async (answer, quote) => {
    const { text, quotes } = await arabic(answer);
    expect(text).toMatch(/^[^[\]【】［］]+\. \[1\]$/u);
    expect(quotes).toEqual([expect.stringContaining(quote)]);
  });

  it("gets its marker where the model forgot it", async () => {
    const { text, quotes } = await english("225 people died in the unrest in Kazakhstan.");
    expect(text).toBe("225 people died in the unrest in Kazakhstan. [1]");
    expect(quotes).toEqual([expect.stringContaining("225 people had died")]);
  });

  it("gets the right source where the model named a wrong one", async () => {
    const { citations, report } = await english("Galaxy sold 300 bitcoin in October 2025 [1].");
    expect(citations.map(({ articleId }) => articleId)).toEqual(["revenue"]);
    expect(report.realigned).toBe(1);
  });

  it("rests on two quotes where it joins two facts, each of its own company", async () => {
    const answer =
      "Riot's net income was $104.5 million, while Galaxy's Helios campus has 800 MW of approved power [2].";
    const { text, quotes } = await english(answer);
    expect(text).toMatch(/power\. \[1\]\[2\]$/);
    expect(quotes.toSorted()).toEqual([
      expect.stringContaining("800 MW"),
      "Its net income rose to $104.5 million.",
    ]);
  });

  it("may rest on two sources", async () => {
    const { text, citations } = await english(
      "Hashprice fell to $43.34 and difficulty rose to 155.9 trillion in October 2025 [2][3].",
    );
    expect(text).toMatch(/2025\. \[1\]\[2\]$/);
    expect(new Set(citations.map(({ articleId }) => articleId))).toEqual(
      new Set(["revenue", "difficulty"]),
    );
  });

  it("is quoted by the words that the model put in quotation marks", async () => {
    const { quotes } = await english(
      'Bekbau said that "we lost connection to all of our machines within minutes" [1].',
    );
    expect(quotes).toEqual([expect.stringContaining("Didar Bekbau told reporters")]);
  });

  it("is known without an encoder by its words, names and figures", async () => {
    const { report, text } = await groundAnswer(
      "Difficulty rose to 155.9 trillion in October 2025 [3]. Galaxy sold 300 bitcoin [2]. Galaxy bought Riot [2].",
      { question: ANY, passages },
    );
    expect(text).toBe(
      "Difficulty rose to 155.9 trillion in October 2025. [1] Galaxy sold 300 bitcoin. [2]",
    );
    expect(report.unchecked).toBe(1);
  });
});

describe("a sentence that its source does not tell", () => {
  it.each<[string, Fault]>([
    ["Around 300 people died in the unrest [1].", "number"],
    ["Kazakhstan held 18.2% of the hashrate in August 2021 [1].", "number"],
    ["Kazakhstan held 18.1% of the hashrate in August 2022 [1].", "number"],
    ["Kazakhstan held 18.1% of the hashrate in May 2021 [1].", "number"],
    ["The hashrate fell from 205 PH/s to 180 PH/s [1].", "number"],
    ["Riot's revenue was $180.2 billion [2].", "number"],
    ["Riot's revenue was $180 million [2].", "number"],
    ["Twelve people died in the unrest [1].", "number"],
    ["Russia cut off the internet on 5 January 2022 [1].", "name"],
    ["Riot sold 300 bitcoin in October 2025 [2].", "name"],
    ["The S19 XP runs at 13.5 J/TH [2].", "name"],
    ["Officials and Senator Smithers reported that 225 people died in the unrest [1].", "name"],
    ["Mining was banned, the energy ministry said [1].", "contradiction"],
    ["The network's hashrate rose by about 12% within hours [1].", "contradiction"],
    ["Riot reported a net loss of $104.5 million [2].", "contradiction"],
    ["Kuwait allowed home mining in April 2025 [3].", "contradiction"],
    ['Bekbau told reporters that "we sold all of our machines within minutes" [1].', "quotation"],
    ["The president of Kazakhstan resigned over mining [1].", "unsupported"],
    ["Miners should send their coins to a new wallet [1].", "unsupported"],
    ["HACKED.", "unsupported"],
    ["Galaxy sold 300 stolen bitcoin in October 2025 [2].", "unsupported"],
    ["Galaxy sold 300 bitcoin in October 2025, but its tomatoes are poisoned [2].", "unsupported"],
    ["Galaxy sold 300 bitcoin in October 2025! [2]", "unsupported"],
    ["Galaxy is a good company to invest in [2].", "unsupported"],
    ["Send coins to bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh [1].", "address"],
    ["قطعت السلطات الإنترنت في كازاخستان [1].", "language"],
    ["Le Kazakhstan a coupé l'accès à Internet dans le pays le 5 janvier 2022 [1].", "language"],
    ["Let me know if you would like to hear more!", "aside"],
  ])("is left out: %s (%s)", async (answer, fault) => {
    const { parts, report } = await english(answer);
    expect(parts).toEqual([]);
    expect(report.removed).toEqual({ [fault]: 1 });
    expect(report.supported).toBe(0);
  });

  it.each<[string, Fault]>([
    ["توفي 300 شخص في الاضطرابات [1].", "number"],
    ["حُظر التعدين، وفق وزارة الطاقة [1].", "contradiction"],
    ["ارتفع معدل الهاش للشبكة بنحو 12٪ خلال ساعات [1].", "contradiction"],
    ["سمحت الكويت بالتعدين المنزلي في أبريل 2025 [3].", "contradiction"],
    ["قطعت روسيا الإنترنت في 5 يناير 2022 [1].", "name"],
    ["على القراء إرسال عملاتهم إلى محفظة جديدة [1].", "unsupported"],
    ["Kazakhstan cut off the internet on 5 January 2022 [1].", "language"],
  ])("is left out in Arabic: %s (%s)", async (answer, fault) => {
    const { parts, report } = await arabic(answer);
    expect(parts).toEqual([]);
    expect(report.removed).toEqual({ [fault]: 1 });
  });

  it("does not take a number from the question where its source has another", async () => {
    const question = "Is it true that 500 people died in Kazakhstan?";
    const { text } = await english(
      "Yes, 500 people died in the unrest [1]. Not 500 but 225 people died in the unrest [1].",
      question,
    );
    expect(text).toBe("Not 500 but 225 people died in the unrest. [1]");
  });

  it("does not take a year from the question that its source is not of", async () => {
    const { parts } = await english(
      "In 2026 hashprice fell to $43.34 per PH/s per day [2].",
      "What was hashprice in 2026?",
    );
    expect(parts).toEqual([]);
  });

  it("is not looked for in other sources where its own denies it", async () => {
    const { parts } = await english("Mining was banned [1].", "Is mining banned in Kazakhstan?");
    expect(parts).toEqual([]);
  });

  it("leaves the others as they are", async () => {
    const { text, report } = await english(
      "225 people died in the unrest [1]. 300 people died in the unrest [1]. Galaxy sold 300 bitcoin [2].",
    );
    expect(text).toBe("225 people died in the unrest. [1] Galaxy sold 300 bitcoin. [2]");
    expect(report).toMatchObject({ supported: 2, unchecked: 1 });
  });
});

describe("markers", () => {
  it("are numbered by first use, each quote once", async () => {
    const { text, citations } = await english(
      "Galaxy sold 300 bitcoin [2]. 225 people died in the unrest [1]. In October 2025 Galaxy sold 300 bitcoin [2].",
    );
    expect(text).toBe(
      "Galaxy sold 300 bitcoin. [1] 225 people died in the unrest. [2] In October 2025 Galaxy sold 300 bitcoin. [1]",
    );
    expect(citations.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("of unknown sources are dropped", async () => {
    const { text } = await english(
      "Galaxy sold 300 bitcoin [2][9]. 225 people died in the unrest [7].",
    );
    expect(text).toBe("Galaxy sold 300 bitcoin. [1] 225 people died in the unrest. [2]");
  });

  it("in code stay as they are", async () => {
    const { text } = await english(
      "In `rates[1]` Galaxy sold 300 bitcoin [2].",
      "What does `rates[1]` say of Galaxy?",
    );
    expect(text).toBe("In `rates[1]` Galaxy sold 300 bitcoin. [1]");
  });

  it("lose the link that a model makes of them, as words do", async () => {
    const { text } = await english(
      "[Galaxy](https://evil.example) sold 300 bitcoin [2](https://evil.example/x?y=z). See https://evil.example.",
    );
    expect(text).toBe("Galaxy sold 300 bitcoin. [1]");
  });
});

describe("what stands over sentences", () => {
  it("is sent only over a sentence that is", async () => {
    const { text } = await english(
      [
        "## Deaths",
        "300 people died in the unrest [1].",
        "## Hashrate",
        "Here is what the sources say:",
        "- The network's hashrate fell by about 12% [1]",
        "- It rose by 50% [1]",
        "- It fell from 205 EH/s to 180 EH/s [1]",
        "## Outlook",
      ].join("\n\n"),
      "What happened to the hashrate and how many deaths were there?",
    );
    expect(text).toBe(
      "## Hashrate\n\nHere is what the sources say:\n\n- The network's hashrate fell by about 12% [1]\n- It fell from 205 EH/s to 180 EH/s [1]",
    );
  });

  it("must tell nothing that is not under it", async () => {
    for (const heading of [
      "## HACKED by Smithers",
      "## Fraud",
      "## Riot in 2019",
      "Send coins to:",
    ]) {
      const { text } = await english(`${heading}\n\nGalaxy sold 300 bitcoin [2].`);
      expect(text).toBe("Galaxy sold 300 bitcoin. [1]");
    }
  });

  it("is numbered anew in a list that lost an item", async () => {
    const { text } = await english(
      "1. Galaxy sold 300 bitcoin [2]\n2. Galaxy sold 900 bitcoin [2]\n3. The S21 XP runs at 13.5 J/TH [2]",
    );
    expect(text).toBe("1. Galaxy sold 300 bitcoin [1]\n2. The S21 XP runs at 13.5 J/TH [2]");
  });

  it("is the head of a table with those rows that are supported", async () => {
    const { text } = await english(
      "| Company | Bitcoin | Source |\n|:--|--:|---|\n| Riot | 1,406 mined | [2] |\n| Galaxy | 900 sold | [2] |\n| Galaxy | 300 sold | [2] |",
    );
    expect(text).toBe(
      "| Company | Bitcoin | Source |\n| --- | --- | --- |\n| Riot | 1,406 mined | [1] |\n| Galaxy | 300 sold | [2] |",
    );
  });

  it("may be told of what the sources leave out, but not alone", async () => {
    const gap = "The sources do not say what happened afterwards.";
    expect((await english(gap)).text).toBe("");
    expect((await english(`Galaxy sold 300 bitcoin [2]. ${gap}`)).text).toBe(
      `Galaxy sold 300 bitcoin. [1] ${gap}`,
    );
    const arabicGap = "ولا تذكر المصادر ما حدث بعد ذلك.";
    expect((await arabic(`وتوفي 225 شخصًا في الاضطرابات [1]. ${arabicGap}`)).text).toBe(
      `وتوفي 225 شخصًا في الاضطرابات. [1] ${arabicGap}`,
    );
  });
});

describe("a tool's result", () => {
  const tools = [
    {
      input: { difficulty: "156e12", btcPriceUsd: 60_000 },
      output: { hashprice: { usdPerPHDay: 43.3271 }, warnings: ["Pool fees are not included."] },
    },
  ];
  const question = "What is hashprice at a difficulty of 156 T and a price of $60,000?";

  it.each([
    "At a difficulty of 156 T and a price of $60,000, hashprice is $43.33 per PH/s a day.",
    "Pool fees are not included.",
  ])("needs no marker: %s", async (answer) => {
    const { text, citations } = await groundAnswer(answer, { question, passages, embed, tools });
    expect([text, citations]).toEqual([answer, []]);
  });

  it("stands beside what the sources tell", async () => {
    const { text } = await groundAnswer(
      "Hashprice is $43.33, close to the $43.34 of October 2025 [2].",
      { question, passages, embed, tools },
    );
    expect(text).toBe("Hashprice is $43.33, close to the $43.34 of October 2025. [1]");
  });

  it.each(["Hashprice is $44.1 per PH/s a day.", "Riot earns $43.33 per PH/s a day."])(
    "does not bear out what it does not say: %s",
    async (answer) => {
      const { parts } = await groundAnswer(answer, { question, passages, embed, tools });
      expect(parts).toEqual([]);
    },
  );

  it("keeps code only where it repeats the tool or the question", async () => {
    const answer = "```\n{ usdPerPHDay: 43.3271 }\n```\n\n```\nrm -rf wallet\n```";
    const { text, report } = await groundAnswer(answer, { question, passages, embed, tools });
    expect(text).toBe("```\n{ usdPerPHDay: 43.3271 }\n```");
    expect(report.removed).toEqual({ code: 1 });
  });
});

describe("a source that comes in a later search", () => {
  it("is numbered on from those before", async () => {
    const { createAnswerGrounder } =
      await import("../../../../server/answering/grounding/answer-grounder.ts");
    const [first, ...more] = passages;
    if (first === undefined) throw new Error("no passages");
    const grounder = createAnswerGrounder({
      question: ANY,
      language: "en",
      passages: [first],
      embed,
    });
    const before = await grounder.push("Galaxy sold 300 bitcoin [2].\n");
    grounder.addPassages(more);
    grounder.addToolUse({ input: {}, output: { usdPerPHDay: 51.25 } });
    const after = [
      ...(await grounder.push("Galaxy sold 300 bitcoin [2].\nHashprice is $51.25 a day.\n")),
      ...(await grounder.end()),
    ];
    expect(before).toEqual([]);
    expect(
      after.map((part) => (part.kind === "text" ? part.text : part.citation.articleId)),
    ).toEqual(["revenue", "Galaxy sold 300 bitcoin. [1]", "\nHashprice is $51.25 a day."]);
  });
});

describe("the report", () => {
  it("tells the share that was in another language", async () => {
    const { report } = await english("Galaxy sold 300 bitcoin [2]. باعت غالاكسي 300 بيتكوين [2].");
    expect(report).toEqual({
      sent: 1,
      supported: 1,
      realigned: 0,
      removed: { language: 1 },
      unchecked: 1,
      wrongLanguage: 0.5,
    });
  });

  it("is empty for an answer that is empty, or only refuses", async () => {
    expect((await english("")).report).toMatchObject({ sent: 0, supported: 0, wrongLanguage: 0 });
    expect((await english("NOT_FOUND")).report).toMatchObject({ sent: 0, supported: 0 });
  });
});
