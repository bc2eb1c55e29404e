/** Questions that say nothing of what they are about: "why?", "by how much?", "متى بدأ؟". All patterns are of folded text. */

const BARE_QUESTION =
  /^(?:and |but |so |or )?(?:why(?: not)?|when|since when|until when|how|how (?:many|much|long|big|so|come)|by how (?:much|many)|for how (?:much|long)|who|by whom|(?:for|with|from|to) whom|where|where (?:to|from)|which(?: ones?| (?!is(?!\p{L}))\p{L}+)?|(?:(?:by|for|in|at|to|from|of) )?how (?:many|much) \p{L}+|what (?:else|then|for|exactly)|really|since which year|(?:in|at|for|from|to|by|under|on|since|until) (?:which|what) \p{L}+|why so \p{L}+|still(?: in force)?|(?:who|what|where) else|(?:please )?tell me more(?: about (?:it|that|this))?|(?:more|further) details(?: please)?|go on|(?:and )?(?:in )?the (?:following|previous) (?:year|month|quarter|week))$/iu;
const BARE_ARABIC_QUESTION =
  /^و?(?:لماذا|لمه|ليش|متي|منذ متي|(?:الي|حتي) متي|كم|بكم|كم (?!ال)\p{L}+|كيف|من|لمن|ممن|مع من|اين|(?:الي|من) اين|وين|ايها|ايهم|اي \p{L}+|ما السبب|السبب|حقا|فعلا|(?:ل|ب|في |من |علي |الي |منذ )اي \p{L}+|(?:اخبرني |اعطني |هات )?(?:ال)?مزيدا?(?: من (?:ال)?(?:تفاصيل|معلومات))?|تفاصيل اكثر|اكمل|(?:في )?ال(?:عام|سنه|شهر|ربع|اسبوع) (?:التالي|السابق)ه?)$/u;

/** A verb whose subject was said before: "متى بدأ؟", "هل ما زال ساريا؟". */
const ARABIC_WITHOUT_SUBJECT =
  /^و?(?:(?:متي|كيف|كم|لماذا|اين|الي متي|منذ متي) (?:بدا|انته[يت]|استمر|دام|حدث|توقف|وقع|رفع|صدر|الغ[يت]|تغير|ارتفع|انخفض|كلف|بلغ)ت?|(?:ماذا|متي|اين|كيف|لماذا|هل|كم) (?:قال|صرح|اعلن|فعل|دفع|اشتر[يت]|تلق[يت]|بن[يت]|نف[يت]|انه[يت]|تخل[يت]|باع|وقع|رد|طلب|وعد|خرج|دخل|خسر|ربح|حصل|وصل|انسحب|انتقل|انضم|تحول|عاد)ت?(?: (?:عن|في|علي|من|الي|بشان) .+)?|هل (?:ما|لا) [يت]?زال?ت? \p{L}+|هل (?:انته[يت]|توقف|تغير|رفع|الغ[يت]|استمر)ت?)$/u;
/** In front of its subject a verb is singular; in the plural it has none but the one said before: "إلى أين انتقلوا؟". */
const ARABIC_PLURAL_VERB =
  /^و?(?:ماذا|متي|(?:(?:الي|من) )?اين|كيف|لماذا|هل|كم) (?:\p{L}{3,}وا|ي(?!تعاون(?!\p{L}))\p{L}{2,}ون)(?!\p{L})/u;

/** @param folded the question without its mark, as `foldArabic` spells it, in small letters */
export function isBareQuestion(folded: string): boolean {
  return [BARE_QUESTION, BARE_ARABIC_QUESTION, ARABIC_WITHOUT_SUBJECT, ARABIC_PLURAL_VERB].some(
    (form) => form.test(folded),
  );
}
