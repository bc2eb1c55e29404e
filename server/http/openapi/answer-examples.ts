/** Examples of questions, answers and articles in both languages. */
import type { ArticleInput, ArticleReceipt } from "../../../core/contract/article.ts";
import type { AskResponse } from "../../../core/contract/ask.ts";
import type { SearchResponse } from "../../../core/contract/search.ts";
import type { Example } from "./openapi-types.ts";

const ENGLISH_TEXT =
  "The mine in the valley shut down on 3 May 2024. Its 40 megawatts went back to the grid.";
const ENGLISH_QUOTE = "Its 40 megawatts went back to the grid.";
const ARABIC_TEXT = "أُغلق منجم الوادي في 3 مايو 2024. وعادت قدرته البالغة 40 ميغاواط إلى الشبكة.";
const ARABIC_QUOTE = "وعادت قدرته البالغة 40 ميغاواط إلى الشبكة.";

const timings = { retrievalMs: 14, answerMs: 6, totalMs: 21 };
const source = { source: "Valley News", publishedAt: "2024-05-04", eventDate: "2024-05-03" };

const englishAnswer: AskResponse = {
  id: "0b6f8a52-7f0c-4a39-9d0d-1d3f0c3f5a11",
  conversationId: "5e0b4d0c-54a3-4b5e-8f11-6c1de6a8a0b7",
  question: "How much power did the valley mine give back?",
  standaloneQuestion: "How much power did the valley mine give back?",
  language: "en",
  status: "answered",
  answer: `${ENGLISH_QUOTE} [1]`,
  citations: [
    {
      id: 1,
      articleId: "valley-mine-en",
      title: "Valley mine closes",
      url: "https://news.example/valley-mine",
      ...source,
      sources: [],
      language: "en",
      quote: ENGLISH_QUOTE,
      start: ENGLISH_TEXT.indexOf(ENGLISH_QUOTE),
      end: ENGLISH_TEXT.length,
    },
  ],
  disagreements: [],
  tool: null,
  suggestions: [],
  mode: "extractive",
  model: null,
  timings,
};

const arabicAnswer: AskResponse = {
  ...englishAnswer,
  id: "c7d9c1d2-3d5c-4c1b-a0ab-5f7f5f0f7e42",
  question: "كم أعاد منجم الوادي من القدرة؟",
  standaloneQuestion: "كم أعاد منجم الوادي من القدرة؟",
  language: "ar",
  answer: `${ARABIC_QUOTE} [1]`,
  citations: [
    {
      id: 1,
      articleId: "منجم-الوادي",
      title: "إغلاق منجم الوادي",
      url: null,
      ...source,
      sources: [],
      language: "ar",
      quote: ARABIC_QUOTE,
      start: ARABIC_TEXT.indexOf(ARABIC_QUOTE),
      end: ARABIC_TEXT.length,
    },
  ],
};

export const ASK_REQUEST_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: "In English", value: { question: englishAnswer.question } },
  arabic: {
    summary: "In Arabic, with filters",
    value: {
      question: arabicAnswer.question,
      filters: { languages: ["ar"], publishedAfter: "2024-01-01" },
    },
  },
};

export const ASK_RESPONSE_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: "In English", value: englishAnswer },
  arabic: { summary: "In Arabic", value: arabicAnswer },
};

const STREAM = [
  [
    "retrieval",
    {
      passages: 8,
      articles: [{ articleId: "valley-mine-en", title: "Valley mine closes", language: "en" }],
    },
  ],
  ["citation", englishAnswer.citations[0]],
  ["answer-delta", { text: englishAnswer.answer }],
  ["done", englishAnswer],
] as const;

export const STREAM_EXAMPLES: Readonly<Record<string, Example>> = {
  english: {
    summary: "A whole stream",
    value: STREAM.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join(
      "",
    ),
  },
};

const englishSearch: SearchResponse = {
  query: "valley mine",
  language: "en",
  results: [
    {
      rank: 1,
      articleId: "valley-mine-en",
      title: "Valley mine closes",
      url: "https://news.example/valley-mine",
      source: source.source,
      publishedAt: source.publishedAt,
      language: "en",
      score: 0.032,
      text: ENGLISH_TEXT,
      start: 0,
      end: ENGLISH_TEXT.length,
      matchedBy: ["dense", "lexical"],
    },
  ],
};

export const SEARCH_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: "In English", value: englishSearch },
  arabic: { summary: "No hit", value: { query: "وصفة كعك", language: "ar", results: [] } },
};

const arabicInput: ArticleInput = {
  id: "منجم-الوادي",
  title: "إغلاق منجم الوادي",
  text: ARABIC_TEXT,
  publishedAt: source.publishedAt,
};

export const ARTICLE_INPUT_EXAMPLES: Readonly<Record<string, Example>> = {
  english: { summary: "The text alone", value: { text: ENGLISH_TEXT } },
  arabic: { summary: "With an id and a date", value: arabicInput },
};

const receipt: ArticleReceipt = {
  id: "منجم-الوادي",
  outcome: "added",
  language: "ar",
  chunks: 1,
  nearDuplicateOf: null,
};

export const RECEIPT_EXAMPLES: Readonly<Record<string, Example>> = {
  arabic: { summary: "A new article", value: receipt },
};
