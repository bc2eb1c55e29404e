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

/** The skeletons of a text's words that might be names, by the script they are written in. */
export interface NamesInText {
  readonly latin: ReadonlySet<string>;
  readonly arabic: ReadonlySet<string>;
}

export interface CrossScriptNames {
  /** How many of the question's names the text has in the other script. */
  matchesIn(names: NamesInText): number;
}

/** Any Arabic word might be a name, a Latin one only with a capital letter. */
export function namesInText(text: string): NamesInText {
  return {
    latin: new Set(skeletonsOf(latinNames(text)).flat()),
    arabic: new Set(skeletonsOf(arabicWords(text)).flat()),
  };
}

export function crossScriptNames(question: string): CrossScriptNames {
  const latin = skeletonsOf(latinNames(question));
  const arabic = skeletonsOf(arabicWords(question));
  return {
    matchesIn: (names) => countMatches(latin, names.arabic) + countMatches(arabic, names.latin),
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

function countMatches(asked: readonly (readonly string[])[], present: ReadonlySet<string>): number {
  return asked.filter((skeletons) => skeletons.some((skeleton) => present.has(skeleton))).length;
}
