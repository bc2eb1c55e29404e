/** When each problem code is given, in both languages, for the documentation. */
import type { HttpProblemCode } from "../../core/contract/problem.ts";
import type { Language } from "../../core/contract/language.ts";

export const PROBLEM_MEANINGS: Readonly<
  Record<HttpProblemCode, Readonly<Record<Language, string>>>
> = {
  "invalid-request": {
    en: "A field or parameter is missing, unknown, repeated or out of range; `errors` names each.",
    ar: "حقل أو وسيط ناقص أو غير معروف أو مكرر أو خارج الحدود، ويسمّي `errors` كلًّا منها.",
  },
  "question-too-long": {
    en: "The question has more than 2,000 characters.",
    ar: "طول السؤال أكثر من 2,000 حرف.",
  },
  "invalid-json": {
    en: "The body is empty, broken or not UTF-8.",
    ar: "محتوى الطلب فارغ أو غير سليم أو ليس بترميز UTF-8.",
  },
  unauthorized: {
    en: "The key is missing or unknown.",
    ar: "المفتاح غير موجود أو غير معروف.",
  },
  forbidden: {
    en: "The key may only read, or the request comes from where this is not allowed.",
    ar: "المفتاح للقراءة فقط، أو جاء الطلب من جهة لا يُسمح لها بذلك.",
  },
  "not-found": {
    en: "There is no such address, article or answer, or the address does not take this method.",
    ar: "لا يوجد عنوان أو مقالة أو إجابة كهذه، أو لا يقبل العنوان هذه الطريقة.",
  },
  conflict: {
    en: "Another process is changing the collection; try again.",
    ar: "تُعدِّل عملية أخرى المجموعة الآن. أعد المحاولة.",
  },
  "payload-too-large": {
    en: "The body is larger than 64 kB for a question or 10 MB for an article.",
    ar: "حجم المحتوى أكبر من 64 كيلوبايت للسؤال أو 10 ميغابايت للمقالة.",
  },
  "unsupported-media-type": {
    en: "The body is not application/json in UTF-8.",
    ar: "المحتوى ليس application/json بترميز UTF-8.",
  },
  "rate-limited": {
    en: "Too many requests in a minute; `Retry-After` says when to go on.",
    ar: "طلبات كثيرة في دقيقة واحدة، وتبيّن `Retry-After` متى يمكن المتابعة.",
  },
  internal: {
    en: "A fault of the server; its log has more under the request id.",
    ar: "خلل في الخادم، وفي سجله تفاصيل أكثر تحت معرّف الطلب.",
  },
  "index-empty": {
    en: "There are no articles to answer from.",
    ar: "لا توجد مقالات يُستند إليها في الجواب.",
  },
  "model-unavailable": {
    en: "The encoder or the language model cannot be used.",
    ar: "تعذّر استخدام نموذج الترميز أو النموذج اللغوي.",
  },
  overloaded: {
    en: "Too many questions are being answered; `Retry-After` says when to try again.",
    ar: "أسئلة كثيرة قيد المعالجة، وتبيّن `Retry-After` متى تُعاد المحاولة.",
  },
  "shutting-down": {
    en: "The server is about to stop.",
    ar: "الخادم على وشك التوقف.",
  },
  timeout: {
    en: "The answer was not ready in time.",
    ar: "لم يكتمل الجواب في الوقت المحدد.",
  },
};
