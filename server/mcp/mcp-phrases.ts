/** What this front says itself: headings, labels and progress, in both languages. */
import type { Language } from "../../core/contract/language.ts";
import { countInArabic } from "../answering/calculator/arabic-counts.ts";

export interface McpPhrases {
  /** Tells a model what the server is for. */
  readonly instructions: string;
  readonly sources: string;
  readonly nearestArticles: string;
  readonly originalReports: string;
  /** @param date as it is shown */
  readonly eventOn: (date: string) => string;
  /** @param conversationId to be given back with a follow-up */
  readonly conversation: (conversationId: string) => string;
  readonly nothingFound: string;
  readonly articleDescription: string;
  readonly publisher: string;
  readonly published: string;
  readonly event: string;
  readonly address: string;
  readonly language: string;
  readonly languageName: Readonly<Record<Language, string>>;
  readonly excerptOnly: string;
  readonly searching: (passages: number, articles: number) => string;
  readonly calculating: string;
  readonly citing: (id: number, title: string) => string;
  readonly aiHosting: string;
  /** An amount per MWh, from low to high. */
  readonly usdPerMwh: (low: string, high: string) => string;
  readonly paybackDays: (days: string) => string;
  /** Where no price of bitcoin was given. */
  readonly hashpriceInBtc: (btc: string, satoshi: string) => string;
  readonly notComputable: string;
  readonly unknownTool: (name: string) => string;
  readonly unknownReference: string;
  readonly noBatches: string;
  readonly postOnly: string;
  readonly indexEmpty: string;
}

const ENGLISH: McpPhrases = {
  instructions:
    "Manjam answers questions about cryptocurrency mining news in Arabic and English from its own collection of articles. " +
    "`ask` gives an answer whose every sentence is a verbatim, checked quote with a marker such as [1]; keep the markers and the dates when you pass it on, and say so when the sources do not tell. " +
    "`search_articles` gives ranked passages without an answer. `hashprice` computes what hash rate earns. " +
    "Whole articles are resources at manjam://articles/{id}.",
  sources: "Sources",
  nearestArticles: "The nearest articles",
  originalReports: "Original reports",
  eventOn: (date) => `event: ${date}`,
  conversation: (conversationId) => `conversationId for a follow-up: ${conversationId}`,
  nothingFound: "Nothing was found.",
  articleDescription: "A whole article of the collection, with its date and sources, as Markdown.",
  publisher: "Publisher",
  published: "Published",
  event: "Event",
  address: "Address",
  language: "Language",
  languageName: { ar: "Arabic", en: "English" },
  excerptOnly: "Only the beginning of this article may be shown.",
  searching: (passages, articles) =>
    `Looking for the answer (passages: ${passages}, articles: ${articles})`,
  calculating: "Computing hashprice",
  citing: (id, title) => `Source [${id}]: ${title}`,
  aiHosting: "What AI hosting contracts bring instead",
  usdPerMwh: (low, high) => (low === high ? `$${low} a MWh` : `$${low} to $${high} a MWh`),
  paybackDays: (days) => `The machine earns its price back in about ${days} days at this rate.`,
  hashpriceInBtc: (btc, satoshi) =>
    `Hashprice comes to **${btc} BTC/PH/day** (${satoshi} satoshi) before costs.`,
  notComputable: "A hashprice cannot be derived from these values.",
  unknownTool: (name) => `There is no tool named ${name}.`,
  unknownReference: "Only the id of manjam://articles/{id} can be completed.",
  noBatches: "Send one message a request; batches are not taken.",
  postOnly: "This address takes only POST.",
  indexEmpty:
    "The index is empty, so every question will be refused. Fill it with: npm run ingest -- corpus",
};

const ARABIC: McpPhrases = {
  instructions:
    "يجيب «منجم» بالعربية والإنجليزية عن أسئلة حول أخبار تعدين العملات المشفرة اعتمادًا على مقالاته. " +
    "تعيد الأداة `ask` جوابًا كل جملة فيه اقتباس حرفي مدقَّق يليه رقم مصدره مثل [1]؛ فأبقِ الأرقام والتواريخ عند نقل الجواب، وإذا لم تذكر المصادر شيئًا فقل ذلك. " +
    "وتعيد `search_articles` مقاطع مرتبة من دون جواب، وتحسب `hashprice` ما يدرّه معدل الهاش. " +
    "أما المقالات الكاملة فموارد عنوانها manjam://articles/{id}.",
  sources: "المصادر",
  nearestArticles: "أقرب المقالات",
  originalReports: "التقارير الأصلية",
  eventOn: (date) => `الحدث: ${date}`,
  conversation: (conversationId) =>
    `معرّف المحادثة للأسئلة التالية (conversationId): ${conversationId}`,
  nothingFound: "لم يُعثر على شيء.",
  articleDescription: "مقالة كاملة من المجموعة مع تاريخها ومصادرها، بصيغة Markdown.",
  publisher: "الناشر",
  published: "تاريخ النشر",
  event: "الحدث",
  address: "العنوان",
  language: "اللغة",
  languageName: { ar: "العربية", en: "الإنجليزية" },
  excerptOnly: "لا يُتاح عرض سوى مطلع هذه المقالة.",
  searching: (passages, articles) =>
    `يجري البحث عن الجواب (المقاطع: ${passages}، المقالات: ${articles})`,
  calculating: "يجري حساب سعر الهاش",
  citing: (id, title) => `المصدر [${id}]: ${title}`,
  aiHosting: "ما تدرّه عقود استضافة الذكاء الاصطناعي في المقابل",
  usdPerMwh: (low, high) =>
    low === high
      ? `${countInArabic(low, "dollar")} لكل ميغاواط ساعة`
      : `من ${low} إلى ${countInArabic(high, "dollar")} لكل ميغاواط ساعة`,
  paybackDays: (days) => `وبهذا المعدل يسترد الجهاز ثمنه في نحو ${countInArabic(days, "day")}.`,
  hashpriceInBtc: (btc, satoshi) =>
    `يبلغ سعر الهاش **${btc} بيتكوين لكل بيتاهاش/ثانية في اليوم** (${satoshi} ساتوشي) قبل احتساب التكاليف.`,
  notComputable: "لا يمكن استخلاص سعر الهاش من هذه القيم.",
  unknownTool: (name) => `لا توجد أداة بالاسم ${name}.`,
  unknownReference: "لا يُكمَل تلقائيًا سوى المعرّف id في manjam://articles/{id}.",
  noBatches: "أرسل رسالة واحدة في كل طلب، فالرسائل المجمّعة غير مقبولة.",
  postOnly: "لا يقبل هذا العنوان سوى الطلبات بالطريقة POST.",
  indexEmpty: "الفهرس فارغ، ولذلك سيُرفض كل سؤال. املأه بالأمر: npm run ingest -- corpus",
};

export const MCP_PHRASES: Readonly<Record<Language, McpPhrases>> = { en: ENGLISH, ar: ARABIC };
