/** What the scripted server answers to the questions of the page's browser tests. */
import type { KeptAnswer } from "../../core/contract/answers.ts";
import { NUMBER_SENTENCES } from "./number-sentences.ts";
import {
  cite,
  createArticle,
  toEvents,
  toResponse,
  type ScriptedAnswer,
} from "./scripted-answers.ts";
import type { Script } from "./start-scripted-server.ts";

const ATTACK = `<img src=x onerror="window.attacked=1"><script>window.attacked=1</script>`;

const report = createArticle({
  id: "en/blackout 2022?",
  title: "The January blackout",
  text: `First paragraph. The pools lost about 10% of their hashrate.\n\n${"Filler. ".repeat(900)}\n\nThe outage lasted five days. Last sentence.`,
  source: "Manjam",
  publishedAt: "2022-01-06",
  eventDate: "2022-01-05",
  sources: [
    {
      publisher: "CoinDesk",
      title: "Hashrate drops",
      url: "https://example.org/a",
      date: "2022-01-06",
    },
    { publisher: "TASS", title: null, url: "javascript:window.attacked=1", date: null },
  ],
});
const halving = createArticle({
  id: "halving",
  text: "BTC 3.125 هي مكافأة الكتلة بعد التنصيف، أي أقل بنسبة 50% من قبل.",
  language: "ar",
  source: "كوين ديسك",
});
export const hostile = createArticle({
  id: `"><img src=x onerror=window.attacked=1>`,
  title: ATTACK,
  text: `${ATTACK} quoted words ${ATTACK}`,
  source: ATTACK,
  url: "javascript:window.attacked=1",
});
const excerpt = createArticle({
  id: "excerpt",
  title: "Only a part",
  text: "The beginning.",
  excerpt: true,
});

const figures = createArticle({
  id: "figures",
  title: "حصيلة موسم 2024-2025 في التعدين",
  text: [...NUMBER_SENTENCES.map(({ sentence }) => sentence), "2021–2023"].join("\n\n"),
  language: "ar",
  source: "منصة 24-7 للأخبار",
  sources: [
    {
      publisher: "منصة 24-7 للأخبار",
      title: "صدور القانون 193-VII في كازاخستان",
      url: "https://example.org/193",
      date: "2023-02-06",
    },
  ],
});

export const outage = cite(1, report, "The outage lasted five days.");
const reward = cite(2, halving, halving.text);
export const mixed = {
  question: "What happened?",
  language: "en" as const,
  citations: [outage, reward],
  deltas: [
    "Two things.\n\nThe outage lasted five days. [1] ",
    "More [1][2], not [9] nor `a[1]`.\n\n",
    `${halving.text} [2]`,
  ],
};
export const repeated = {
  question: "How long and how much?",
  language: "en" as const,
  citations: [outage, reward, cite(3, report, "The pools lost about 10% of their hashrate.")],
  deltas: ["Five days. [1] Half. [2] A tenth. [3]"],
};
export const numbers = {
  question: "ماذا يقول القانون 25-10 عن التعدين؟",
  language: "ar" as const,
  citations: NUMBER_SENTENCES.slice(0, 3).map(({ sentence }, index) =>
    cite(index + 1, figures, sentence),
  ),
  deltas: NUMBER_SENTENCES.map(
    ({ sentence }, index) => `${sentence}${index < 3 ? ` [${index + 1}]` : ""}\n\n`,
  ),
};
export const attacked = {
  question: `${ATTACK} what?`,
  language: "en" as const,
  citations: [cite(1, hostile, "quoted words")],
  deltas: [`${ATTACK} [link](javascript:window.attacked=1) ![i](https://example.org/i.png) [1]`],
};
export const unknown = {
  question: "Who won?",
  language: "en" as const,
  status: "not-found" as const,
  deltas: ["The sources do not say."],
  suggestions: [report, figures].map(({ id, title, language }) => ({
    articleId: id,
    title,
    language,
  })),
};
/** Its sources disagree. */
export const differing = {
  question: "How much was lost?",
  language: "en" as const,
  citations: [cite(1, report, "The pools lost about 10% of their hashrate."), reward],
  disagreements: [{ citations: [1, 2] }],
  deltas: [
    "The sources give different figures:\n\n",
    `- The pools lost about 10% of their hashrate. [1]\n- ${halving.text} [2]`,
  ],
};
const gone = { ...outage, articleId: "gone" };
const part = { ...outage, articleId: "excerpt", id: 2 };
const problem = {
  type: "about:blank",
  title: "Overloaded",
  status: 503,
  code: "overloaded",
  detail: "الخادم مشغول الآن.",
  requestId: "request-7",
};
export const missing = {
  question: "Missing?",
  language: "en" as const,
  citations: [gone, part],
  deltas: ["Gone [1], part [2]."],
};

export const followUp = {
  question: "And in Iran?",
  standaloneQuestion: "What happened in Iran?",
  language: "en" as const,
  citations: [outage],
  deltas: ["The outage lasted five days. [1]"],
};
export const askedBack = {
  question: "Is it profitable?",
  language: "en" as const,
  status: "needs-clarification" as const,
  deltas: ["At which hashprice should this be calculated?"],
};
export const kept = toKeptAnswer("kept/1", mixed);
export const keptFollowUp: KeptAnswer = {
  ...toKeptAnswer("kept-2", followUp),
  mode: "llm",
  model: "some-model",
};
export const keptAttack = toKeptAnswer("kept-3", attacked);

function toKeptAnswer(id: string, answer: ScriptedAnswer): KeptAnswer {
  const { conversationId: _, ...response } = toResponse(answer);
  return { ...response, id, answeredAt: "2026-11-20T12:00:00Z" };
}

const [retrieval, ...rest] = toEvents(mixed);
if (retrieval === undefined) throw new Error("An answer has events.");

export const PAGE_SCRIPT: Script = {
  articles: [report, halving, hostile, excerpt, figures],
  kept: [kept, keptFollowUp, keptAttack],
  questions: {
    en: [{ question: mixed.question, about: "Shutdowns" }],
    ar: [{ question: numbers.question, about: null }],
  },
  answers: {
    [mixed.question]: toEvents(mixed),
    [repeated.question]: toEvents(repeated),
    [numbers.question]: toEvents(numbers),
    [attacked.question]: toEvents(attacked),
    [differing.question]: toEvents(differing),
    [unknown.question]: toEvents(unknown),
    [missing.question]: toEvents(missing),
    [followUp.question]: toEvents(followUp),
    [followUp.standaloneQuestion]: toEvents({ ...followUp, question: followUp.standaloneQuestion }),
    [askedBack.question]: toEvents(askedBack),
    Slowly: [
      { event: "wait" },
      retrieval,
      { event: "wait" },
      ...rest.slice(0, 2),
      { event: "wait" },
      ...rest.slice(2, -1),
      { event: "done", data: toResponse(mixed) },
    ],
    Busy: [{ event: "refuse", status: 503, body: problem }],
    Breaks: [retrieval, ...rest.slice(0, 2), { event: "error", data: problem }],
    Silent: [retrieval, { event: "hang-up" }],
  },
};
