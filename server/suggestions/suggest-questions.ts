/** Questions to begin with, each of them tried: none is suggested that the collection does not answer. */
import type { SuggestedQuestion } from "../../core/contract/collection.ts";
import type { Language } from "../../core/contract/language.ts";
import type { ArticleOutline } from "../../core/knowledge/article-outline.ts";
import { questionCandidates } from "./question-candidates.ts";

export interface QuestionSuggestions {
  readonly suggest: (language: Language) => Promise<readonly SuggestedQuestion[]>;
}

export interface QuestionSuggestionsOptions {
  /** The same array for as long as the collection does not change. */
  readonly outlines: () => Promise<readonly ArticleOutline[]>;
  /** Whether the collection answers a question, without a language model. */
  readonly isAnswered: (question: string, language: Language) => Promise<boolean>;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

const WANTED = 4;
/** Each takes about as long as an answer. */
const TRIED = 24;
/** While articles come in, the questions are not tried anew with every one of them. */
const KEPT_MS = 60_000;

interface Known {
  readonly outlines: readonly ArticleOutline[];
  readonly at: number;
  readonly questions: Promise<readonly SuggestedQuestion[]>;
}

export function createQuestionSuggestions({
  outlines: readOutlines,
  isAnswered,
  now,
}: QuestionSuggestionsOptions): QuestionSuggestions {
  const known = new Map<Language, Known>();

  const choose = async (
    outlines: readonly ArticleOutline[],
    language: Language,
  ): Promise<readonly SuggestedQuestion[]> => {
    const chosen: SuggestedQuestion[] = [];
    const subjects = new Set<string>();
    let tried = 0;
    for (const candidate of questionCandidates(outlines, language)) {
      if (chosen.length === WANTED || tried === TRIED) break;
      if (candidate.subjects.some((subject) => subjects.has(subject))) continue;
      tried += 1;
      if (!(await isAnswered(candidate.question, language))) continue;
      chosen.push({ question: candidate.question, about: candidate.about });
      for (const subject of candidate.subjects) subjects.add(subject);
    }
    return chosen;
  };

  return {
    suggest: async (language) => {
      const outlines = await readOutlines();
      const before = known.get(language);
      const isGood =
        before !== undefined &&
        (before.outlines === outlines ||
          (before.outlines.length > 0 && now() - before.at < KEPT_MS));
      if (isGood) return before.questions;
      const questions = choose(outlines, language);
      known.set(language, { outlines, at: now(), questions });
      // What failed is tried again at the next call.
      questions.catch(() => known.delete(language));
      return questions;
    },
  };
}
