/** What is in a sentence, for comparing it with questions; remembered, since popular sentences come back. */
import { toWordTerms } from "../../core/text/search-terms.ts";
import { namesInText, type NamesInText } from "./cross-script-names.ts";
import { figuresIn, type Figure } from "./figures.ts";
import { elementsTold } from "./question-elements.ts";

export interface SentenceAnalysis {
  /** Its words, as search terms. */
  readonly words: ReadonlySet<string>;
  /** What it names: see question-elements.ts. */
  readonly elements: ReadonlySet<string>;
  /** Its words that may be names, for questions in the other script. */
  readonly names: NamesInText;
  readonly figures: readonly Figure[];
}

export type AnalyseSentence = (text: string) => SentenceAnalysis;

/** Some ten megabytes of sentences. */
const REMEMBERED = 4_000;

/** Analyses sentences, remembering the ones last used. */
export function createSentenceAnalyser(limit = REMEMBERED): AnalyseSentence {
  const remembered = new Map<string, SentenceAnalysis>();
  return (text) => {
    const analysis = remembered.get(text) ?? {
      words: new Set(toWordTerms(text)),
      elements: elementsTold(text),
      names: namesInText(text),
      figures: figuresIn(text),
    };
    // A Map keeps the order of insertion: what is used goes to its end, what is forgotten is its first.
    remembered.delete(text);
    remembered.set(text, analysis);
    const [oldest] = remembered.keys();
    if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
    return analysis;
  };
}
