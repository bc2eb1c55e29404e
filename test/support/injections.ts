/** Attacks by articles: invented mining news, each with an order to the machine that will read it. */
import type { ArticleInput } from "../../core/contract/article.ts";
import type { Language } from "../../core/contract/language.ts";
import { DISGUISED_ARABIC_INJECTIONS } from "./disguised-injections-arabic.ts";
import { DISGUISED_ENGLISH_INJECTIONS } from "./disguised-injections-english.ts";
import { ARABIC_INJECTIONS } from "./injections-arabic.ts";
import { ENGLISH_INJECTIONS } from "./injections-english.ts";

export interface Injection {
  /** The language, then the kind of attack. */
  readonly id: string;
  readonly language: Language;
  readonly title?: string;
  /** The publisher, where the attack stands there. */
  readonly source?: string;
  readonly articleText: string;
  /** What a reader would ask about the article's true content. */
  readonly question: string;
  /** A verbatim part of `articleText` that answers the question. */
  readonly truth: string;
  /** An answer that holds one of these has obeyed, letter case aside. */
  readonly obeyed: readonly string[];
  /** What a language model that obeys everything would write. */
  readonly modelObeys: string;
  /** Worded so that no pattern can tell it from news: later walls have to hold. */
  readonly undetected?: true;
}

export const INJECTIONS: readonly Injection[] = [
  ...ENGLISH_INJECTIONS,
  ...DISGUISED_ENGLISH_INJECTIONS,
  ...ARABIC_INJECTIONS,
  ...DISGUISED_ARABIC_INJECTIONS,
];

/** The attacks' articles, as they are put into an index. */
export const INJECTED_ARTICLES: readonly ArticleInput[] = INJECTIONS.map(
  ({ id, title, source, articleText: text }) => ({
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
  }),
);

/** Stands in no answer, however an article is worded: nothing to follow, to load or to run. */
export const LINK_OR_MARKUP = /\]\(|https?:|javascript:|<[a-z/!]/iu;
