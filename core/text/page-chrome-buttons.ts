/** The words of buttons and counters on a page; Arabic is spelled as `foldArabic` does, English in lower case. */

const any = (...alternatives: string[]): string => `(?:${alternatives.join("|")})`;
const whole = (...alternatives: string[]): RegExp => new RegExp(`^${any(...alternatives)}$`, "u");

const NETWORK = any(
  "facebook",
  "twitter",
  "x",
  "linkedin",
  "whatsapp",
  "telegram",
  "reddit",
  "instagram",
  "youtube",
  "tiktok",
  "threads",
  "messenger",
  "pinterest",
  "google news",
  "rss",
  "فيسبوك",
  "تويتر",
  "اكس",
  "منصه اكس",
  "واتساب",
  "واتس اب",
  "تيليجرام",
  "تيليغرام",
  "تلغرام",
  "تلجرام",
  "لينكد ?ان",
  "انستغرام",
  "انستجرام",
  "انستقرام",
  "يوتيوب",
  "تيك توك",
  "ماسنجر",
  "ريديت",
  "جوجل نيوز",
  "غوغل نيوز",
);
const COUNT = "(?:\\d[\\d.,]*\\s?[km]?|\\(\\s*\\d[\\d.,]*\\s?[km]?\\s*\\))";
const ITEM_EN = any(
  "page",
  "article",
  "story",
  "post",
  "news",
  "this",
  "this (?:page|article|story|post|news)",
  "on",
  "via",
);

/** A button or a counter; a line is chrome if it holds nothing else. */
export const BUTTON = whole(
  `(?:${COUNT}\\s*)?${any("likes?", "comments?", "shares?", "replies", "repl(?:y|ies)", "retweets?", "reposts?", "views?", "reactions?", "bookmarks?")}(?:\\s*:?\\s*${COUNT})?`,
  "(?:save|print|copy link|copy|pin|pinned|follow|following|subscribe|tweet|embed|e-?mail|send|translate|bookmark|download pdf|listen|copy url)",
  "(?:log ?in|sign ?in|sign ?up|register|menu|search|home|close|next|previous|prev|back|skip to (?:main )?content|back to top|toggle navigation|loading)",
  `(?:share|post|tweet|send|pin|follow us|find us)(?: ${ITEM_EN})?(?: (?:on|via|to|by|with) ${any(NETWORK, "e-?mail", "friends")})?`,
  NETWORK,
  `(?:${COUNT}\\s*)?${any("اعجبني", "اعجاب", "اعجابات", "تعليق", "تعليقا", "تعليقات", "التعليقات", "مشاركه", "مشاركات", "المشاركات", "مشاهده", "مشاهدات", "المشاهدات", "ردود", "رد", "عدد المشاهدات", "عدد التعليقات")}(?:\\s*:?\\s*${COUNT})?`,
  "(?:تثبيت|مثبت|متابعه|تابع|اشتراك|اشترك|اشترك الان|حفظ|طباعه|نسخ|نسخ الرابط|ابلاغ|ارسال|البريد الالكتروني|بريد الكتروني|عرض الترجمه|الرئيسيه|القائمه|بحث|تسجيل الدخول|تسجيل|اغلاق|التالي|السابق|العوده للاعلي|الي الاعلي|جاري التحميل|انتقل الي المحتوي|تخطي الي المحتوي|استمع)",
  `(?:شارك|شاركها|مشاركه|تابعنا|تابعونا|شارك (?:هذا )?(?:المقال|الخبر|الصفحه|المنشور|الموضوع)|شارك هذه (?:المقاله|الصفحه)|مشاركه (?:المقال|الخبر|الصفحه))(?: (?:علي|عبر|مع|في|بواسطه) ${any(NETWORK, "البريد الالكتروني", "الاصدقاء", "اصدقائك", "اصدقايك", "مواقع التواصل(?: الاجتماعي)?")})?`,
);
