/** Sentences that point back, which must not be quoted without the sentence that they point to. */

/**
 * Openings that refer to what was said before: pronouns, demonstratives without a noun of their own, and connectives
 * that continue a thought. "This" before a noun ("This law") points back as well, since a reader has not met it.
 */
const ENGLISH =
  /^["“'‘(]?(?:he|she|it|its|his|her|they|their|them|these|those|this|that|such|both|the (?:latter|former|same|move|decision|deal|company|country|law|order|fall|drop)|but|however|also|instead|meanwhile|then|so|as a result|for this reason|by contrast|moreover|in addition|others?|another|there|here|since then|by then|at the time|an hour later)(?![\p{L}\p{N}])/iu;
const ARABIC =
  /^["“«(]?(?:[وف]?(?:هو|هي|هم|هما|هذا|هذه|هؤلاء|ذلك|تلك|كما|كذلك|أيضا|أيضًا|لكن|لكنه|لكنها|بل|عندها|حينها|آنذاك|بذلك|لذلك|لذا|لهذا|منهم|منها|منه|فيها|فيه|إنه|إنها|أنه|أنها|له|لها|لهم|به|بها|هناك|هنا|بعدها|قبلها|عليه|عليها))(?![\p{L}\p{M}])|^["“«(]?(?:فقد |غير أن |وبالتالي|ونتيجة لذلك|وفي المقابل|في المقابل|وعلى الرغم من ذلك|ورغم ذلك|ومع ذلك|وبهذا|وبدوره|وبدورها)/u;

/** Whether a sentence opens with a word that needs the sentence before it. */
export function pointsBack(sentence: string): boolean {
  const text = sentence.trimStart();
  return ENGLISH.test(text) || ARABIC.test(text);
}
