/** Short headings for what can go wrong, by problem code; the server's detail stands below them. */
import type { HttpProblemCode } from "../core/contract/problem.ts";
import type { Language } from "../core/contract/language.ts";

/** Failures that no server could tell of. */
export type LocalProblemCode = "unreachable" | "interrupted" | "unreadable";

type Wording = Readonly<Record<Language, string>>;

const INTERNAL: Wording = { en: "Something went wrong on the server", ar: "حدث خلل في الخادم" };

const PROBLEM_TEXTS: Readonly<Record<HttpProblemCode | LocalProblemCode, Wording>> = {
  "invalid-request": { en: "The request was not understood", ar: "تعذّر فهم الطلب" },
  "question-too-long": { en: "The question is too long", ar: "السؤال أطول من المسموح" },
  "invalid-json": { en: "The request was not understood", ar: "تعذّر فهم الطلب" },
  unauthorized: { en: "A key is needed to ask here", ar: "يلزم مفتاح لطرح الأسئلة هنا" },
  forbidden: { en: "This is not allowed", ar: "هذا غير مسموح" },
  "not-found": { en: "This is not here", ar: "هذا غير موجود" },
  conflict: { en: "The request conflicts with another", ar: "يتعارض الطلب مع طلب آخر" },
  "payload-too-large": { en: "The request is too large", ar: "حجم الطلب أكبر من المسموح" },
  "unsupported-media-type": { en: "The request was not understood", ar: "تعذّر فهم الطلب" },
  "rate-limited": { en: "Too many questions at once", ar: "أسئلة كثيرة في وقت قصير" },
  internal: INTERNAL,
  "index-empty": { en: "The collection is still empty", ar: "ما زالت المجموعة فارغة" },
  "model-unavailable": { en: "The language engine is not available", ar: "محرّك اللغة غير متاح" },
  overloaded: { en: "The server is busy", ar: "الخادم مشغول" },
  "shutting-down": { en: "The server is restarting", ar: "يُعاد تشغيل الخادم" },
  timeout: { en: "The answer took too long", ar: "استغرقت الإجابة وقتًا أطول من المسموح" },
  unreachable: {
    en: "The server cannot be reached. Check the connection",
    ar: "تعذّر الوصول إلى الخادم. تحقق من الاتصال",
  },
  interrupted: { en: "The answer broke off", ar: "انقطعت الإجابة قبل اكتمالها" },
  unreadable: { en: "The server's answer could not be read", ar: "تعذّرت قراءة رد الخادم" },
};

/** A heading in the page's language; a code that this page does not know reads as a fault of the server. */
export function problemHeading(code: string, language: Language): string {
  const known: Readonly<Record<string, Wording>> = PROBLEM_TEXTS;
  const wording = Object.hasOwn(known, code) ? known[code] : undefined;
  return (wording ?? INTERNAL)[language];
}
