/** Replies that ask for nothing, so that a thread can end in thanks. */

const COURTESY =
  /^(?:(?:many |ok(?:ay)?,? |great,? |perfect,? )?(?:thanks?(?: you)?(?: (?:a lot|so much|very much|all))?|thx|cheers)|ok(?:ay)?|great|perfect|got it|nice|cool|شكرا(?: (?:لك|لكم|جزيلا))?|تمام|حسنا|ممتاز|رائع|مشكور(?:ين)?)$/iu;
const NOT_A_WORD = /[^\p{L}\p{N}\s]/gu;

export function isCourtesy(text: string): boolean {
  // Arabic is often written without its vowel signs.
  const words = text
    .replace(/:[a-z0-9_+-]+:/giu, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(NOT_A_WORD, " ");
  const line = words.replace(/\s+/gu, " ").trim();
  return line === "" || COURTESY.test(line);
}
