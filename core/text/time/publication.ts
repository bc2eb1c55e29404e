/** Whether a time limits when something was published instead of when it happened. */
import type { Period } from "./period.ts";
import { wordsBefore } from "./text.ts";

const PUBLISHED = /^(?:re)?publish(?:ed|es|ing)?$/u;
/** Folded. "نشر" is also what one does with machines, so that it needs a text beside it. */
const PUBLISHED_ARABIC =
  /^[وف]?(?:ال)?(?:[يتن]?نشر(?:ت|وا|ته|تها|ه|ها)?|منشور(?:ه|ات)?|صادره?|صدرت?)$/u;
const PUBLISHED_TEXT =
  /\b(?:articles?|reports?|news|stories|story|coverage|posts?|papers?|headlines?)\b|مقال|تقرير|تقارير|(?<!\p{L})[وبل]?(?:ال)?(?:خبر|اخبار)|صحيف|صحف|وكاله|وكالات|اعلام|رويترز|بلومبر/iu;
const AT = new Set(
  "in on during between from since after before by until till over within around the dated في خلال بين من منذ بعد قبل حتي عام العام سنه شهر يوم بتاريخ".split(
    " ",
  ),
);
const BESIDE_TIME =
  /^(?:reported|posted|released|written|dated|appeared|articles|stories|news|reports|coverage|headlines|posts)$/u;
const BESIDE_TIME_ARABIC = /^[وفبل]?(?:ال)?(?:مقالات|مقاله?|تقارير|اخبار)$/u;
const BEHIND_TIME =
  /^(?:'s)? (?:news )?(?:articles?|reports?|news|stories|coverage|headlines|papers?|study)(?!\p{L})/iu;

/** `clauseStart` is where the time before it ends. */
export function isPublicationTime(folded: string, period: Period, clauseStart: number): boolean {
  if (BEHIND_TIME.test(folded.slice(period.end, period.end + 24))) return true;
  const words = wordsBefore(folded, clauseStart, period.start, 8);
  if (words.slice(-6).some((word) => PUBLISHED.test(word))) return true;
  const near = words.slice();
  while (AT.has(near.at(-1) ?? "")) near.pop();
  const nearest = near.at(-1) ?? "";
  // "reported in Q3 2025" is a company's result of that quarter.
  if (nearest === "reported" && period.grain === "months") return false;
  if (BESIDE_TIME.test(nearest) || BESIDE_TIME_ARABIC.test(nearest)) return true;
  if (/^(?:article|report|story)$/u.test(nearest))
    return /\bfrom\b/u.test(words.slice(-2).join(" "));
  if (/^(?:ال)?(?:منشوره?|نشرت?)$/u.test(nearest)) return true;
  // The whole text last, since a question may name many times.
  return words.slice(-6).some((word) => PUBLISHED_ARABIC.test(word)) && PUBLISHED_TEXT.test(folded);
}
