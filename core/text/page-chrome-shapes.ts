/** The shapes of lines that a page's frame leaves behind; Arabic is spelled as `foldArabic` does, English in lower case. */

const whole = (...alternatives: string[]): RegExp =>
  new RegExp(`^(?:${alternatives.join("|")})$`, "u");

/** Whole lines, without what surrounds them. */
export const WHOLE_LINES: readonly RegExp[] = [
  // comments
  /^\d{1,4}\s*\/\s*\d{2,5}$/u,
  whole(
    "no comments(?: yet| found)?",
    "be the first to (?:comment|reply|like this)",
    "(?:leave|add|write|post) (?:a|your) (?:comment|reply)",
    "view (?:all )?(?:\\d+ )?comments",
    "cancel reply",
    "join the (?:conversation|discussion)",
    "your email address will not be published.{0,60}",
  ),
  whole(
    "لا (?:توجد|يوجد) (?:اي )?تعليق(?:ات)?(?: بعد| حتي الان)?",
    "كن اول من (?:يعلق|يترك تعليقا).{0,30}",
    "(?:اترك|اضف|اكتب) (?:تعليقا?|تعليقك|ردا?)",
    "لن يتم نشر عنوان بريدك الالكتروني.{0,60}",
    "عرض (?:كل|جميع) التعليقات",
    "الغاء الرد",
  ),
  // more
  whole(
    "(?:read|see|show|load|view|learn) (?:more|also|next|less|all)",
    "(?:read|see) (?:the )?(?:full|original|whole) (?:story|article|post|report)",
    "continue reading",
    "(?:view|see|show|read) (?:the )?original(?: (?:article|version|post|text|page|content))?",
    "click here",
    "click here (?:to|for) .{1,80}",
    "you (?:may|might) also like(?: this)?",
    "(?:related|recommended|popular|latest|trending|more|top|featured) (?:articles?|posts?|news|stories|topics|content|reading|links|videos|for you)",
    "recommended",
    "related",
    "trending(?: now)?",
    "most (?:read|popular|viewed)",
    "editors? picks?",
    "what to read next",
  ),
  whole(
    "(?:ا?قرا|اقراوا|طالع|شاهد|اطلع|انظر) (?:ايضا|المزيد|كذلك|ايضا علي)",
    "(?:عرض|تحميل|اظهار|مشاهده|قراءه) المزيد",
    "المزيد",
    "(?:تابع|اكمل|متابعه) القراءه",
    "(?:شاهد|عرض|اقرا|انظر|مشاهده) (?:النسخه|المقال|المقاله|الخبر|النص|المنشور) ?الاصليه?",
    "(?:شاهد|عرض) الاصل",
    "(?:اضغط|انقر) هنا(?: .{1,80})?",
    "(?:مقالات|اخبار|مواضيع|موضوعات|مواد|روابط|فيديوهات) (?:ذات صله|ذات علاقه|مشابهه|متعلقه|مقترحه)",
    "ذات صله",
    "قد يعجبك ايضا",
    "قد يهمك ايضا",
    "الاكثر (?:قراءه|مشاهده|تداولا|شيوعا)",
    "(?:اخر|احدث) الاخبار",
  ),
  // follow, subscribe
  whole(
    `follow (?:us|our|me|@\\w+).{0,120}`,
    "(?:subscribe|sign up) (?:now|today|here|to|for) .{0,120}",
    "(?:subscribe|sign up) (?:now|today|here)",
    "(?:join|visit) our (?:telegram|whatsapp|discord|facebook|newsletter|channel|community).{0,100}",
    "get (?:the|our) (?:latest|daily|weekly).{0,60}(?:newsletter|inbox|app).{0,40}",
    "download (?:our|the) app.{0,60}",
    "listen to this (?:article|story)",
    "stay (?:tuned|connected|informed)",
  ),
  whole(
    "(?:تابعونا|تابعنا|تابعوا (?:حسابنا|صفحتنا|قناتنا)|تابع (?:حسابنا|صفحتنا|قناتنا)).{0,120}",
    "(?:اشترك|اشتركوا|سجل) (?:الان )?(?:في|ب|معنا|بنشرتنا|لتصلك|للحصول)(?: |\\b|(?=\\p{L})).{0,120}",
    "(?:انضم|انضموا) (?:الي|الينا).{0,120}",
    "للاشتراك (?:في|ب).{0,100}",
    "(?:حمل|حملوا|نزل) (?:التطبيق|تطبيقنا|تطبيق).{0,60}",
    "استمع الي (?:المقال|هذا المقال|الخبر)",
  ),
  // cookies, law
  whole(
    "(?:we|this (?:web)?site|our (?:web)?site|this page) uses? cookies.{0,400}",
    "(?:accept|reject|manage|allow)(?: all)?(?: the)? cookies.{0,40}",
    "(?:accept|reject) all",
    "cookies? (?:policy|settings|preferences|notice|consent)",
    "by (?:continuing|using|clicking|browsing).{0,100}(?:you|cookies).{0,200}(?:cookies|terms|privacy|agree).{0,100}",
    "(?:privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise with us)",
  ),
  whole(
    "(?:نستخدم|يستخدم (?:هذا )?(?:الموقع|موقعنا)|تستخدم هذه الصفحه) (?:ملفات )?(?:تعريف الارتباط|الكوكيز|كوكيز).{0,400}",
    "(?:قبول|رفض|موافقه|اداره)(?: علي)?(?: كل| جميع| الكل)?(?: ملفات)?(?: تعريف الارتباط| الكوكيز| الكل)",
    "(?:سياسه الخصوصيه|(?:شروط|احكام) (?:الاستخدام|الخدمه)|الشروط والاحكام|اتصل بنا|من نحن|اعلن معنا|سياسه ملفات تعريف الارتباط)",
    "باستمرارك في (?:استخدام|تصفح).{0,200}",
  ),
  whole(
    "(?:©|\\(c\\)|copyright ©?\\s*(?:\\d{4}|\\(c\\)|by )|copyright ©).{0,160}",
    "(?:.{0,80}\\b)?all rights reserved.{0,60}",
    "(?:.{0,60} )?(?:جميع|كل|كافه) (?:الحقوق|حقوق .{1,30}) محفوظه.{0,60}",
    "حقوق (?:النشر|الطبع)(?: والنشر)? (?:محفوظه|©|\\d{4}).{0,80}",
    "محفوظه الحقوق",
  ),
  whole(
    "(?:advertisement|advertisements|sponsored(?: content)?|promoted|paid content|ads? by .{1,30})",
    "(?:اعلان|اعلانات|محتوي (?:مدعوم|برعايه|اعلاني)|اعلان ممول|ماده اعلانيه)",
  ),
  // reading time, tags
  /^(?:reading time:? )?\d{1,3}[ -]?(?:minutes?|mins?)(?: read| reading(?: time)?)$/u,
  /^reading time:? \d{1,3} ?(?:minutes?|mins?)?$/u,
  /^(?:(?:مده|وقت|زمن) القراءه:? )?\d{1,3} (?:دقيقه|دقايق)(?: قراءه| للقراءه)?$/u,
  /^(?:#[\p{L}\p{M}\p{N}_]+[\s,،]*){2,}$/u,
];

/** `label: value` lines and the most characters that a value may have. */
export const LABELS: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:read (?:more|also|next)|see also|related|more on this|also read|recommended|(?:ا?قرا|شاهد|طالع|انظر) (?:ايضا|المزيد|كذلك)|ذات صله|للمزيد|مواضيع متعلقه)\s*:/u,
    200,
  ],
  [
    /^(?:sources?|via|original(?: (?:source|article|link))?|link|المصدر|المصادر|مصدر|رابط المصدر|الرابط|رابط الخبر|نقلا عن)\s*:/u,
    80,
  ],
  [
    /^(?:(?:by|written by|author|authors|reporter|editor|edited by|translated by|translator|reviewed by|posted by|story by)\s*:|(?:المؤلف|المولف|الكاتب|الكاتبه|كاتب المقال|كتب|كتبه|بقلم|اعداد|ترجمه|المترجم|تحرير|المحرر|مراجعه|تقرير)\s*:)/u,
    80,
  ],
  [
    /^(?:photos?|photo credit|photograph|image|images|image (?:credit|source|courtesy)|picture|illustration|graphic|credit|credits|caption|(?:cover|featured) image|الصوره|صوره|الصور|مصدر الصوره|تصوير|الرسم التوضيحي|رسم توضيحي|صوره توضيحيه|تعبيريه|صوره تعبيريه|انفوجرافيك|حقوق الصوره)\s*:/u,
    140,
  ],
  [
    /^(?:tags?|keywords|categor(?:y|ies)|topics?|filed under|posted in|labels|الوسوم|وسوم|كلمات (?:مفتاحيه|دلاليه)|الكلمات (?:المفتاحيه|الدلاليه)|التصنيف|التصنيفات|القسم|الاقسام)\s*:/u,
    200,
  ],
  [
    /^(?:disclaimer|risk (?:warning|disclaimer|disclosure)|legal notice|اخلاء (?:ال)?مسووليه|تنويه|تحذير من المخاطر)\s*:/u,
    800,
  ],
  [/^(?:contact(?: us)?|e-?mail|phone|tel|fax|للتواصل|للاتصال|هاتف|بريد الكتروني)\s*:/u, 100],
];

/** A label before a date; the sentence after it is kept. */
export const DATE_LABEL =
  /^(?:(?:publish(?:ed)?|post(?:ed)?|last )?\s?(?:date|updated?|modified)|published|posted|publication date|تاريخ(?: النشر)?|التاريخ|نُ?شر(?: في| بتاريخ)?|آخر تحديث|اخر تحديث|تم النشر(?: في| بتاريخ)?|تحديث)(?: on| at| في| بتاريخ)?\s*[:：]?\s*/iu;
