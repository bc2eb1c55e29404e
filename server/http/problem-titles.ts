/** The title of each problem code, in both languages. */
import type { HttpProblemCode } from "../../core/contract/problem.ts";
import type { Language } from "../../core/contract/language.ts";

export const PROBLEM_TITLES: Readonly<Record<HttpProblemCode, Readonly<Record<Language, string>>>> =
  {
    "invalid-request": { en: "The request is not valid", ar: "الطلب غير صالح" },
    "question-too-long": { en: "The question is too long", ar: "السؤال أطول من المسموح" },
    "invalid-json": { en: "The body is not valid JSON", ar: "محتوى الطلب ليس JSON صحيحًا" },
    unauthorized: { en: "An API key is needed", ar: "يلزم مفتاح للوصول" },
    forbidden: { en: "This is not allowed", ar: "هذا الإجراء غير مسموح به" },
    "not-found": { en: "Not found", ar: "غير موجود" },
    conflict: { en: "The collection is being changed", ar: "المجموعة قيد التعديل" },
    "payload-too-large": { en: "The body is too large", ar: "حجم المحتوى أكبر من المسموح" },
    "unsupported-media-type": {
      en: "The media type is not supported",
      ar: "نوع المحتوى غير مدعوم",
    },
    "rate-limited": { en: "Too many requests", ar: "عدد الطلبات أكثر من المسموح" },
    internal: { en: "Something went wrong on the server", ar: "حدث خطأ في الخادم" },
    "index-empty": { en: "There are no articles yet", ar: "لا توجد مقالات بعد" },
    "model-unavailable": { en: "The model is not available", ar: "النموذج غير متاح" },
    overloaded: { en: "The server is busy", ar: "الخادم مشغول" },
    "shutting-down": { en: "The server is shutting down", ar: "الخادم قيد الإيقاف" },
    timeout: { en: "The answer took too long", ar: "استغرق إعداد الجواب وقتًا أطول من المسموح" },
  };
