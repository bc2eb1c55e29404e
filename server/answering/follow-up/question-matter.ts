/** What a question is about, without the words that ask. */

const ENGLISH_ASKING =
  /^(?:(?:and|but|so)\s+)?(?:(?:why|when|where|who|whom|whose|how (?:many|much|long|big|large|often|far)|how|which|what)\s+)?(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\s+)?/iu;
const ARABIC_ASKING =
  /^و?(?:لماذا|ليش|متى|منذ متى|كم|بكم|كيف|أين|اين|هل|ماذا|ما(?: هو| هي)?|من(?: هو| هي| الذي| التي)?)\s+/u;

/** "Why did Kazakhstan cut power to miners?" is about "Kazakhstan cut power to miners". */
export function matterOf(question: string): string {
  const bare = question.trim().replace(/[\s?؟]+$/u, "");
  const matter = bare.replace(ENGLISH_ASKING, "").replace(ARABIC_ASKING, "").trim();
  // "How many megawatts did AMD lease" cannot be cut into a statement.
  return matter === "" || / (?:did|does|do) /iu.test(matter) ? bare : matter;
}
