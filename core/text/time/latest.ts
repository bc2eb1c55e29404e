/** Whether a question asks for the newest. */

const ENGLISH =
  /\b(?:(?<!\bat the )latest|newest|most recent|recently|recent(?! (?:years|decades)\b)|(?:past|last) (?:few|several) (?:hours|days|weeks|months)|currently|(?<!\b(?:electric|electrical|electricity|alternating|direct) )current(?! (?:of|draw|flow|sensor|transformer|leakage))(?= \p{L})|(?<!\bfrom )now(?!-)|at present|presently|at the moment|nowadays|these days|today|up[- ]to[- ]date|so far|to date|last (?:news|updates?)|what(?:'s| is) new)\b/iu;

const NOW_ARABIC =
  /(?<!\p{L})(?:[وف]?[بلك]?(?:ال)?احدث|[وف]?موخرا|حديثا|[وف]?حاليا|[وف]?[بل]?الان|[وف]?[بلك]?ال(?:حالي|راهن)ه?|راهنا|الوقت الحاضر|هذه الايام|الاونه الاخيره|(?:[وبل]?ال(?:تطورات|اخبار|احداث|تحديثات|بيانات|ارقام)|الايام|الاسابيع) الاخيره|[وبل]?(?:ال)?مستجدات|ما (?:هو )?(?:ال)?جديد|دلوقتي)(?!\p{L})/u;
/** "في اليوم" is "a day", "اليوم الأول" is "the first day". */
const TODAY_ARABIC =
  /(?<!\p{L})(?<!(?:في|طوال|طيله|خلال|نفس|ذلك|كل|نهايه) )[وف]?اليوم(?!\p{L})(?! (?:ال(?:واحد|اول|ثاني|ثالث|تالي|سابق|اخير|عالمي|وطني)|نفسه|الذي))/u;
/** "آخر" is the latest only where it leads: "شيء آخر" and "بلد آخر حظر" are another one. */
const LAST_ARABIC =
  /(?:(?:^|[?!.,:;()،؛؟"«-] ?|(?<!\p{L})(?:ما|ماهو|ماهي|هو|هي|هم|كان|كانت|عن|في|من|متي|اين|الي|علي|حول|منذ|بعد|قبل|حتي|كم|مع|حسب|وفق|اعطني|اعطيني|اذكر|اخبرني|هات|اعرض|لخص|كل|و) )[وف]?|(?<!\p{L})[وف]?[بلك])اخر \p{L}|(?<!\p{L})[وفبلك]?اخر (?:ما |(?:ال)?(?:خبر(?!ا)|اخبار|تحديث|تطور|مستجد|تقرير|تقارير|مقال|احصاء|بيانات|ارقام))/u;

/** Of folded text, in which times that have been read are blanked out. */
export function asksForLatest(folded: string): boolean {
  return [ENGLISH, NOW_ARABIC, TODAY_ARABIC, LAST_ARABIC].some((form) => form.test(folded));
}
