/** Answers in the sources' own sentences: no language model, nothing that is not verbatim. */
import type { Citation, Suggestion } from "../../core/contract/ask.ts";
import type { ArticleRecord } from "../../core/knowledge/article-index.ts";
import type { Passage, Retrieval } from "../retrieval/retriever.ts";
import { ANSWER_PHRASES } from "./answer-phrases.ts";
import type { AnswerPart, Answerer, UnderstoodQuestion } from "./answerer.ts";
import { confidenceOf } from "./confidence.ts";
import { CONFIDENCE_MODEL } from "./confidence-model.ts";
import { considerAnswer } from "./consider-answer.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { ScoredSentence } from "./score-sentences.ts";
import { createSentenceAnalyser, type AnalyseSentence } from "./sentence-analysis.ts";
import type { SentenceGroups } from "./select-sentences.ts";

const MAX_SUGGESTIONS = 3;
/** Below this cosine an article is about something else, and no help even as a suggestion. */
const SUGGESTION_COSINE = 0.8;

export interface ExtractiveAnswererOptions {
  /** The stored article, against which each quote is checked before it is sent. */
  readonly getArticle: (id: string) => Promise<Pick<ArticleRecord, "text"> | null>;
}

export function createExtractiveAnswerer({ getArticle }: ExtractiveAnswererOptions): Answerer {
  const analyse = createSentenceAnalyser();
  return {
    mode: "extractive",
    model: null,
    async *answer(question, retrieval, signal): AsyncGenerator<AnswerPart> {
      const groups = await verified(decide(question, retrieval, analyse), getArticle);
      if (signal.aborted) return;
      if (groups.length === 0) {
        yield* tellNotFound(question, retrieval.passages);
        return;
      }
      if (groups.flat().every(({ language }) => language !== question.language)) {
        yield { kind: "text", text: `${ANSWER_PHRASES[question.language].onlyOtherLanguage}\n\n` };
      }
      yield* tell(groups);
    },
  };
}

/** The sentences to answer with; none where they would not answer. */
function decide(
  question: UnderstoodQuestion,
  retrieval: Retrieval,
  analyse: AnalyseSentence,
): SentenceGroups {
  const considered = considerAnswer(question, retrieval, analyse);
  if (considered === null) return [];
  return confidenceOf(considered.features) < CONFIDENCE_MODEL.threshold ? [] : considered.groups;
}

function* tell(groups: SentenceGroups): Generator<AnswerPart> {
  let id = 0;
  for (const [place, group] of groups.entries()) {
    for (const [index, sentence] of group.entries()) {
      id += 1;
      yield { kind: "citation", citation: toCitation(sentence, id) };
      const gap = index > 0 ? " " : place > 0 ? "\n\n" : "";
      // A line break inside a sentence is the layout of its source.
      const text = escapeMarkdown(sentence.text.replace(/\s*\n\s*/g, " "));
      yield { kind: "text", text: `${gap}${text} [${id}]` };
    }
  }
}

function* tellNotFound(
  { language }: UnderstoodQuestion,
  passages: readonly Passage[],
): Generator<AnswerPart> {
  const near = new Map<string, Suggestion>();
  for (const { article, cosine } of passages) {
    if (cosine < SUGGESTION_COSINE || near.size === MAX_SUGGESTIONS) continue;
    const { id: articleId, title, language: articleLanguage } = article;
    near.set(articleId, { articleId, title, language: articleLanguage });
  }
  const phrases = ANSWER_PHRASES[language];
  yield { kind: "text", text: near.size > 0 ? phrases.notFoundNearest : phrases.notFound };
  yield { kind: "not-found", suggestions: [...near.values()] };
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

function toCitation(sentence: ScoredSentence, id: number): Citation {
  const { article } = sentence.passage;
  return {
    id,
    articleId: article.id,
    title: article.title,
    url: article.url,
    source: article.source,
    sources: article.sources,
    publishedAt: article.publishedAt,
    eventDate: article.eventDate,
    language: sentence.language,
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
  };
}
