/** Names that a question writes in one script and a text in the other: Brandon, براندون. */
import { foldArabic } from "../../core/text/arabic.ts";
import { isStopWord } from "../../core/text/search-terms.ts";
import { consonantSkeleton, hardConsonantSkeleton } from "../../core/text/transliteration.ts";

/** Shorter skeletons meet by chance. */
const MIN_SKELETON = 3;
const LATIN_NAME = /\p{Lu}[\p{Script=Latin}\p{M}'’]{2,}/gu;
const ARABIC_WORD = /\p{Script=Arabic}{4,}/gu;
/** What Arabic writes onto the front of a name. */
const ARABIC_PREFIX = /^(?:[وفبلك]?ال|لل|[وفبلك])(?=.{3})/u;

export interface CrossScriptNames {
  /** Words of the question that might be names, and are written in one script. */
  readonly count: number;
  /** How many of them `text` has in the other script. */
  matchesIn(text: string): number;
}

/** Any Arabic word might be a name, a Latin one only with a capital letter. */
export function crossScriptNames(question: string): CrossScriptNames {
  const latin = skeletonsOf(latinNames(question));
  const arabic = skeletonsOf(arabicWords(question));
  return {
    count: latin.length + arabic.length,
    matchesIn(text) {
      return (
        (latin.length === 0 ? 0 : countMatches(latin, arabicWords(text))) +
        (arabic.length === 0 ? 0 : countMatches(arabic, latinNames(text)))
      );
    },
  };
}

function latinNames(text: string): readonly string[] {
  return (text.match(LATIN_NAME) ?? []).filter((word) => !isStopWord(word.toLowerCase()));
}

function arabicWords(text: string): readonly string[] {
  const words = (foldArabic(text).match(ARABIC_WORD) ?? []).filter((word) => !isStopWord(word));
  return words.flatMap((word) => {
    const bare = word.replace(ARABIC_PREFIX, "");
    return bare === word ? [word] : [word, bare];
  });
}

function skeletonsOf(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .map((word) =>
      [...new Set([consonantSkeleton(word), hardConsonantSkeleton(word)])].filter(
        (skeleton) => skeleton.length >= MIN_SKELETON,
      ),
    )
    .filter((skeletons) => skeletons.length > 0);
}

function countMatches(asked: readonly (readonly string[])[], words: readonly string[]): number {
  const present = new Set(skeletonsOf(words).flat());
  return asked.filter((skeletons) => skeletons.some((skeleton) => present.has(skeleton))).length;
}
