/** The words of the page in both languages. */
import type { Language } from "../core/contract/language.ts";
import { countArabic, countEnglish, type ArabicForms } from "./count-noun.ts";
import { BROWSE_ARABIC } from "./interface-texts-browse-arabic.ts";
import { BROWSE_ENGLISH } from "./interface-texts-browse-english.ts";
import { CALCULATOR_ARABIC } from "./interface-texts-calculator-arabic.ts";
import { CALCULATOR_ENGLISH } from "./interface-texts-calculator-english.ts";
import { CITATIONS_ARABIC, CITATIONS_ENGLISH } from "./interface-texts-citations.ts";
import { CONVERSATION_ARABIC } from "./interface-texts-conversation-arabic.ts";
import { CONVERSATION_ENGLISH } from "./interface-texts-conversation-english.ts";
import type { InterfaceTexts } from "./interface-texts-shape.ts";

/** As the object of "reading". */
const PASSAGES: ArabicForms = {
  zero: "لا مقاطع",
  one: "مقطع واحد",
  two: "مقطعين",
  few: "مقاطع",
  many: "مقطعًا",
  other: "مقطع",
};
/** After "based on". */
const SOURCES: ArabicForms = {
  zero: "لا مصادر",
  one: "مصدر واحد",
  two: "مصدرين",
  few: "مصادر",
  many: "مصدرًا",
  other: "مصدر",
};
const CHARACTERS: ArabicForms = {
  zero: "لا أحرف",
  one: "حرف واحد",
  two: "حرفان",
  few: "أحرف",
  many: "حرفًا",
  other: "حرف",
};
const REPORTS: ArabicForms = {
  zero: "لا تقارير أصلية",
  one: "تقرير أصلي واحد",
  two: "تقريران أصليان",
  few: "تقارير أصلية",
  many: "تقريرًا أصليًا",
  other: "تقرير أصلي",
};

const english: InterfaceTexts = {
  direction: "ltr",
  locale: "en-GB",
  skipToContent: "Skip to the content",
  views: "Views",
  viewAsk: "Ask",
  viewBrowse: "Browse",
  viewCalculator: "Calculator",
  pageActions: "Page",
  newConversation: "New conversation",
  otherLanguage: "العربية",
  switchLanguage: "عرض الصفحة باللغة العربية",
  offline: "You are offline. What is on the page stays readable; questions need a connection.",
  welcomeHeading: "Ask the record of crypto mining",
  welcomeLead:
    "Bans, blackouts, data-centre deals: answers from the articles held here, in English or Arabic, each statement with the passage it rests on.",
  suggestedQuestions: "Questions to begin with",
  questionLabel: "Your question",
  questionPlaceholder: "Ask in English or Arabic…",
  send: "Ask",
  stop: "Stop",
  composerHint: "Enter to ask · Shift + Enter for a new line",
  charactersLeft: (count) => `${countEnglish(count, "character", "characters")} left`,
  charactersOver: (count) => `${countEnglish(count, "character", "characters")} too many`,
  filters: "Filters",
  activeFilters: (count) => countEnglish(count, "filter active", "filters active"),
  sourceLanguage: "Language of the sources",
  bothLanguages: "Both",
  languageName: { ar: "Arabic", en: "English" },
  publishedAfter: "Published from",
  publishedBefore: "Published until",
  datesSwapped: "The first date is later than the second.",
  clearFilters: "Clear filters",
  close: "Close",
  searching: "Searching the articles",
  readingPassages: (count) =>
    count === 0 ? "No passages found" : `Reading ${countEnglish(count, "passage", "passages")}`,
  calculating: "Calculating",
  answering: "Answering",
  stoppedEmpty: "Stopped.",
  stopped: "Stopped. What was already checked is shown above.",
  answerReady: (count) =>
    count === 0
      ? "Answer ready."
      : `Answer ready, with ${countEnglish(count, "source", "sources")}.`,
  notFoundLabel: "Not in the sources",
  clarificationLabel: "One more detail is needed",
  nearestArticles: "The nearest articles",
  relatedArticles: "Related articles",
  sources: "Sources",
  sourceNumber: (id) => `Source ${id}`,
  untitled: "Untitled",
  untitledFrom: (publisher) => `Untitled article, ${publisher}`,
  originalReports: (count) => countEnglish(count, "original report", "original reports"),
  openOriginal: "Open the original",
  opensNewTab: "opens in a new tab",
  eventOn: (date) => `event: ${date}`,
  extractiveMode: "Made of verbatim quotes",
  modelMode: (model) => `Written by ${model}, numbers and quotes checked`,
  seconds: (value) => `${value} s`,
  retry: "Try again",
  requestId: "Request",
  article: "Article",
  loadingArticle: "Loading the article",
  articleMissing: "This article is no longer in the collection.",
  articleFailed: "The article could not be loaded.",
  excerptOnly: "Only an excerpt of this article may be shown here.",
  quoteChanged: "The article has changed since it was cited. The quote as it was:",
  quotedPassage: "Quoted passage",
  browse: BROWSE_ENGLISH,
  calculator: CALCULATOR_ENGLISH,
  citations: CITATIONS_ENGLISH,
  conversation: CONVERSATION_ENGLISH,
};

const arabic: InterfaceTexts = {
  direction: "rtl",
  locale: "ar-u-nu-latn-ca-gregory",
  skipToContent: "انتقل إلى المحتوى",
  views: "أقسام الموقع",
  viewAsk: "اسأل",
  viewBrowse: "تصفّح",
  viewCalculator: "الحاسبة",
  pageActions: "الصفحة",
  newConversation: "محادثة جديدة",
  otherLanguage: "English",
  switchLanguage: "Show the page in English",
  offline: "لا اتصال بالإنترنت. يمكنك قراءة ما في الصفحة، أما الأسئلة فتحتاج إلى اتصال.",
  welcomeHeading: "اسأل سجلّ التعدين",
  welcomeLead:
    "حظرٌ وانقطاعٌ وصفقات مراكز بيانات: إجابات بالعربية أو الإنجليزية من المقالات المحفوظة هنا، ومع كل معلومة المقطع الذي تستند إليه.",
  suggestedQuestions: "أسئلة للبداية",
  questionLabel: "سؤالك",
  questionPlaceholder: "اسأل بالعربية أو الإنجليزية…",
  send: "اسأل",
  stop: "إيقاف",
  composerHint: "Enter للإرسال · Shift + Enter لسطر جديد",
  charactersLeft: (count) => `بقي ${countArabic(count, CHARACTERS)}`,
  charactersOver: (count) => `زيادة عن الحد: ${countArabic(count, CHARACTERS)}`,
  filters: "التصفية",
  activeFilters: (count) => `عوامل التصفية المفعّلة: ${count}`,
  sourceLanguage: "لغة المصادر",
  bothLanguages: "كلتاهما",
  languageName: { ar: "العربية", en: "الإنجليزية" },
  publishedAfter: "منشور منذ",
  publishedBefore: "منشور حتى",
  datesSwapped: "التاريخ الأول لاحق للثاني.",
  clearFilters: "إلغاء التصفية",
  close: "إغلاق",
  searching: "يجري البحث في المقالات",
  readingPassages: (count) =>
    count === 0 ? "لم يُعثر على مقاطع" : `تجري قراءة ${countArabic(count, PASSAGES)}`,
  calculating: "يجري الحساب",
  answering: "تُكتب الإجابة",
  stoppedEmpty: "أُوقفت الإجابة.",
  stopped: "أُوقفت الإجابة. يظهر أعلاه ما جرى التحقق منه.",
  answerReady: (count) =>
    count === 0 ? "الإجابة جاهزة." : `الإجابة جاهزة، وتستند إلى ${countArabic(count, SOURCES)}.`,
  notFoundLabel: "لا جواب في المصادر",
  clarificationLabel: "يلزم تفصيل إضافي",
  nearestArticles: "أقرب المقالات",
  relatedArticles: "مقالات ذات صلة",
  sources: "المصادر",
  sourceNumber: (id) => `المصدر ${id}`,
  untitled: "بلا عنوان",
  untitledFrom: (publisher) => `مقال بلا عنوان، ${publisher}`,
  originalReports: (count) => countArabic(count, REPORTS),
  openOriginal: "افتح الأصل",
  opensNewTab: "يُفتح في لسان جديد",
  eventOn: (date) => `الحدث: ${date}`,
  extractiveMode: "مؤلفة من اقتباسات حرفية",
  modelMode: (model) => `صاغها ${model}، والأرقام والاقتباسات مُتحقَّق منها`,
  seconds: (value) => `${value} ث`,
  retry: "أعد المحاولة",
  requestId: "الطلب",
  article: "مقال",
  loadingArticle: "يجري تحميل المقال",
  articleMissing: "لم يعد هذا المقال في المجموعة.",
  articleFailed: "تعذّر تحميل المقال.",
  excerptOnly: "لا يُتاح هنا سوى مقتطف من هذا المقال.",
  quoteChanged: "تغيّر المقال بعد الاستشهاد به. نص الاقتباس كما كان:",
  quotedPassage: "المقطع المقتبس",
  browse: BROWSE_ARABIC,
  calculator: CALCULATOR_ARABIC,
  citations: CITATIONS_ARABIC,
  conversation: CONVERSATION_ARABIC,
};

export const INTERFACE_TEXTS: Readonly<Record<Language, InterfaceTexts>> = {
  en: english,
  ar: arabic,
};
