/** Questions over the project's own articles, as retrieval is measured with them. */
import type { Language } from "../../core/contract/language.ts";
import { DataError } from "../data-error.ts";
import { namesArticle } from "../names-article.ts";
import { isAnswerable, type EvaluationQuestion } from "../question-set.ts";
import type { RetrievalQuestion } from "./retrieval-question.ts";

/** All answerable questions whose articles are all in another language than their own. */
export const ACROSS = "across languages";

/**
 * The answerable questions, each against all articles. Its direction ends in its own language where one of its
 * articles is in that.
 * @param articles ids and languages of all articles
 * @throws DataError where a question names an article that is not there
 */
export function toRetrievalQuestions(
  set: string,
  questions: readonly EvaluationQuestion[],
  articles: Iterable<{ readonly id: string; readonly language: Language }>,
): readonly RetrievalQuestion[] {
  const all = [...articles];
  return questions.filter(isAnswerable).map((question) => {
    const { id, question: text, language, articles: names } = question;
    const right = names.flatMap((name) => {
      const meant = all.filter((article) => namesArticle(name, article.id));
      if (meant.length === 0) throw new DataError(`${set}: question ${id}: no article ${name}`);
      return meant;
    });
    const [first] = right;
    if (first === undefined) throw new DataError(`${set}: question ${id} names no article`);
    const target = right.some((article) => article.language === language)
      ? language
      : first.language;
    const slices = ["", `${language} -> ${target}`, ...(target === language ? [] : [ACROSS])];
    const sought = [{ slices, articles: right.map((article) => article.id) }];
    return { id, text, language, set, pool: null, sought };
  });
}
