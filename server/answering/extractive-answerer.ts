/** Answers in the sources' own sentences: no language model, nothing that is not verbatim. */
import type { ArticleRecord } from "../../core/knowledge/article-index.ts";
import type { Retrieval } from "../retrieval/retriever.ts";
import type { AnswerPart, PassageAnswerer, UnderstoodQuestion } from "./answerer.ts";
import { confidenceOf } from "./confidence.ts";
import { CONFIDENCE_MODEL } from "./confidence-model.ts";
import { considerAnswer } from "./consider-answer.ts";
import { createSentenceAnalyser, type AnalyseSentence } from "./sentence-analysis.ts";
import type { SentenceGroups } from "./select-sentences.ts";
import { tellAnswer, type AnswerInWords } from "./tell-answer.ts";
import { tellNotFound } from "./tell-not-found.ts";

export interface ExtractiveAnswererOptions {
  /** The stored article, against which each quote is checked before it is sent. */
  readonly getArticle: (id: string) => Promise<Pick<ArticleRecord, "text"> | null>;
}

export function createExtractiveAnswerer({
  getArticle,
}: ExtractiveAnswererOptions): PassageAnswerer {
  const analyse = createSentenceAnalyser();
  return {
    async *answer(question, retrieval, signal): AsyncGenerator<AnswerPart> {
      const decided = decide(question, retrieval, analyse);
      const groups = decided === null ? [] : await verified(decided.groups, getArticle);
      if (signal.aborted) return;
      if (decided === null || groups.length === 0) {
        yield* tellNotFound(question, retrieval.passages);
        return;
      }
      // With one side gone there is nothing left to set against it.
      const disagrees = decided.disagrees && groups.length === decided.groups.length;
      yield* tellAnswer(question, { groups, disagrees }, retrieval.time);
    },
  };
}

/** What to answer with; null where it would not answer. */
function decide(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  analyse: AnalyseSentence,
): AnswerInWords | null {
  const considered = considerAnswer(question, retrieval, analyse);
  if (considered === null) return null;
  return confidenceOf(considered.features) < CONFIDENCE_MODEL.threshold ? null : considered;
}

/** Drops each sentence that does not stand in its stored article, such as one that was replaced just now. */
async function verified(
  groups: SentenceGroups,
  getArticle: ExtractiveAnswererOptions["getArticle"],
): Promise<SentenceGroups> {
  const checked = await Promise.all(
    groups.map(async (group) => {
      const id = group[0]?.passage.article.id;
      const article = id === undefined ? null : await getArticle(id);
      return group.filter(({ start, end, text }) => article?.text.slice(start, end) === text);
    }),
  );
  return checked.filter((group) => group.length > 0);
}
