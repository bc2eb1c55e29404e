/** What a question is about, without the words that ask. */

const ENGLISH_ASKING =
  /^(?:(?:and|but|so)\s+)?(?:(?:why|when|where|who|whom|whose|how (?:many|much|long|big|large|often|far)|how|which|what)\s+)?(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\s+)?/iu;
const ARABIC_ASKING =
  /^و?(?:لماذا|ليش|متى|منذ متى|كم|بكم|كيف|أين|اين|هل|ماذا|ما(?: هو| هي)?|من(?: هو| هي| الذي| التي)?)\s+/u;
/** As `withMatter` writes it. */
const MATTER_BEHIND = /^(?<question>.*[?؟])\s*\((?<matter>.+)\)$/su;

/** The question with what it is about behind it. */
export function withMatter(question: string, matter: string): string {
  return matter === "" ? question : `${question.trim()} (${matter})`;
}

/** The question itself, without what may stand behind it in brackets. */
export function withoutMatter(question: string): string {
  return MATTER_BEHIND.exec(question.trim())?.groups?.["question"] ?? question;
}

/** "Why did Kazakhstan cut power to miners?" is about "Kazakhstan cut power to miners". */
export function matterOf(question: string): string {
  const behind = MATTER_BEHIND.exec(question.trim())?.groups?.["matter"];
  if (behind !== undefined) return behind;
  const bare = question.trim().replace(/[\s?؟]+$/u, "");
  const matter = bare.replace(ENGLISH_ASKING, "").replace(ARABIC_ASKING, "").trim();
  // "How many megawatts did AMD lease" cannot be cut into a statement.
  return matter === "" || / (?:did|does|do) /iu.test(matter) ? bare : matter;
}
