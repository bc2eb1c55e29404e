/** Statements of a publisher about its own text; Arabic is spelled as `foldArabic` does, English in lower case. */

const CONTENT =
  "(?:content|articles?|information|materials?|posts?|page|website|site|report|opinions?|views|analysis|newsletter|data|nothing|none)";
const DISCLAIMS =
  "(?:for (?:reference|information(?:al)?|educational|general)(?: and \\w+| or \\w+)?(?: purposes?)? only|not (?:be )?(?:\\w+ ){0,3}(?:as )?(?:\\w+, )*(?:an? )?(?:investment|financial|trading|legal|tax)(?:[, ]+(?:or |and )?\\w+)* (?:advice|recommendation)|not constitute|not intended (?:as|to)|do(?:es)? not necessarily reflect|not an? (?:offer|solicitation))";
const DISCLAIMS_ARABIC =
  "(?:(?:للمرجعيه|للاسترشاد|لاغراض (?:اعلاميه|تعليميه|معلوماتيه|اخباريه)(?: وتعليميه)?|للعلم|للاطلاع)(?: [^ ]+)? فقط|(?:لا|ولا) (?:ي|ت)(?:عد|عتبر|شكل|مثل)(?: [^ ]+){0,4} (?:نصيحه|نصايح|مشوره|توصيه|توصيات|استشاره|دعوه|عرضا)|(?:ليس|ليست|وليس|وليست)(?: [^ ]+){0,3} (?:نصيحه|مشوره|توصيه|دعوه)|لا (?:يتم )?(?:ي|ت)قد(?:ي?)م(?: [^ ]+){0,3} (?:مشوره|نصيحه|استشار)|لا (?:ي|ت)عكس بالضروره|لا (?:ي|ت)عبر بالضروره)";
/** Statements of the publisher about its own text; what others say of theirs is news. */
export const DISCLAIMERS: readonly RegExp[] = [
  new RegExp(
    `^(?:\\W*)(?:(?:this|the|these|those|all|any|our|nothing)(?: [^ ]+){0,2} )?${CONTENT}\\b.{0,160}\\b${DISCLAIMS}\\b.{0,500}$`,
    "u",
  ),
  /^(?:this is not (?:investment|financial|trading|legal) advice.{0,120}|not (?:investment|financial) advice|for (?:reference|informational purposes|information) only.{0,160}|no (?:investment|financial)(?:,? (?:or )?\w+)* advice.{0,120}|do your own research.{0,60}|dyor)$/u,
  new RegExp(
    `^(?:ان )?(?:هذا |هذه |جميع |كل |كافه )?(?:المحتوي|المقال|المقاله|المعلومات|البيانات|الاراء|المواد|التحليل|التحليلات|المنشور|الموقع|التقرير|محتوي|المقالات)(?: .{0,160})? ${DISCLAIMS_ARABIC}.{0,500}$`,
    "u",
  ),
  new RegExp(`^${DISCLAIMS_ARABIC}.{0,300}$`, "u"),
  /^للمزيد من الافصاحات.{0,200}$/u,
  /^(?:see|read) (?:the |our )?disclaimer.{0,120}$/u,
];
/** Reported speech: a sentence about somebody else's disclaimer. */
export const REPORTED =
  /\b(?:said|says|told|added|according to|warned|argued|wrote|ruled)\b|(?:^|\s)[وف]?(?:قال|قالت|اضاف|اضافت|صرح|صرحت|اكد|اكدت|اوضح|اوضحت|ذكر|ذكرت|حذر|حذرت|بحسب|وفقا)(?=\s)/u;
