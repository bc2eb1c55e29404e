import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ANSWER_PHRASES } from "../../server/answering/answer-phrases.ts";
import { ask, expectAnswered, languagesOf, quotesOf } from "./support/answers.ts";
import { folderOfTestFile } from "./support/folders.ts";
import { corpusBriefs, fillIndex } from "./support/processes.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

/** No fact of one of these stands in another of them. */
const BRIEFS = [
  "en/texas-storms-curtailment",
  "en/china-ban-2021",
  "ar/kuwait-home-mining-2025",
  "ar/halving-difficulty-history",
];

let server: RunningServer;

beforeAll(async () => {
  const index = join(await folderOfTestFile(), "index");
  await fillIndex(index, ...corpusBriefs(...BRIEFS));
  server = await startServer(index);
});

describe("a question whose answer stands in the other language only", () => {
  it.each([
    {
      language: "ar",
      question: "كم انخفض معدل هاش بيتكوين في عاصفة ديسمبر 2022 الشتوية؟",
      fact: "100 EH/s",
    },
    {
      language: "ar",
      question: "متى أمرت سيتشوان بإغلاق مشاريع التعدين في يونيو 2021؟",
      fact: "20 June",
    },
    {
      language: "en",
      question: "How much did a Kuwaiti court fine a citizen in November 2025?",
      fact: "1,000 دينار",
    },
    {
      language: "en",
      question: "What did ViaBTC collect in fees in block 840,000?",
      fact: "37.6256",
    },
  ] as const)("is answered all the same: $question", async ({ language, question, fact }) => {
    const answer = await ask(server.url, question);
    await expectAnswered(server.url, answer);
    expect(answer.language).toBe(language);
    expect(languagesOf(answer)).toEqual([language === "ar" ? "en" : "ar"]);
    expect(answer.answer.startsWith(ANSWER_PHRASES[language].onlyOtherLanguage)).toBe(true);
    expect(quotesOf(answer)).toContain(fact);
  });
});
