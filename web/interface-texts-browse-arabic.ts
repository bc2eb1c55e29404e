/** The words of the collection's pages in Arabic. */
import { countArabic, type ArabicForms } from "./count-noun.ts";
import type { BrowseTexts } from "./interface-texts-browse-shape.ts";

const ARTICLES: ArabicForms = {
  zero: "لا مقالات",
  one: "مقال واحد",
  two: "مقالان",
  few: "مقالات",
  many: "مقالًا",
  other: "مقال",
};

export const BROWSE_ARABIC: BrowseTexts = {
  heading: "تصفّح المجموعة",
  lead: "كل المقالات المحفوظة هنا، بحسب موضوعها ومكان الحدث وزمنه.",
  filters: "تصفية القائمة",
  topic: "الموضوع",
  place: "المكان",
  publisher: "جهة النشر",
  language: "اللغة",
  anyTopic: "كل الموضوعات",
  anyPlace: "كل الأماكن",
  anyPublisher: "كل جهات النشر",
  anyLanguage: "اللغتان معًا",
  from: "من تاريخ",
  to: "إلى تاريخ",
  counted: (name, articles) => `${name} (${articles})`,
  articles: (count) => countArabic(count, ARTICLES),
  nothingMeets: "لا توجد مقالات توافق هذه التصفية.",
  nothingThere: "ما زالت المجموعة فارغة.",
  loading: "يجري تحميل المقالات",
  more: "مزيد من المقالات",

  timeline: "متى وقعت الأحداث",
  timelineHint: "كل علامة تمثّل ما وقع في وقت واحد. اختر علامة لعرض مقالاتها.",
  timelineKeys: "تنقّل بين العلامات بمفاتيح الأسهم.",
  periodBriefly: (period, articles) => `${period}: ${articles}`,
  undated: (count) => `مقالات بلا تاريخ لا تظهر هنا: ${count}.`,
  asList: "في قائمة",

  eventDate: "تاريخ الحدث",
  publicationDate: "تاريخ النشر",
  topics: "الموضوعات",
  places: "الأماكن",
  allArticles: "كل المقالات",
  openPage: "افتح صفحة المقال",
  askAbout: "اسأل عن هذا المقال",
  questionAbout: (title) => `ما المعروف عن «${title}»؟`,
};
