/** Asks every question of a set, and judges the answers. */
import { askRequestSchema, type AskResponse } from "../../core/contract/ask.ts";
import type { Manjam } from "../../server/compose.ts";
import { namesArticle } from "../names-article.ts";
import { holdsExpectedFact, isAnswerable, type EvaluationQuestion } from "../question-set.ts";

export interface JudgedAnswer {
  readonly question: EvaluationQuestion;
  readonly response: AskResponse;
  /** Right fact for an answerable question, `not-found` for the others. */
  readonly right: boolean;
  readonly rightArticleCited: boolean;
  /** Every quote stands at its offsets in its article. */
  readonly isVerbatim: boolean;
  /** The markers in the answer are the numbers of its citations. */
  readonly markersMatch: boolean;
}

export async function askAll(
  manjam: Pick<Manjam, "questions" | "articles">,
  questions: readonly EvaluationQuestion[],
): Promise<readonly JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  for (const question of questions) {
    judged.push(await judge(manjam, question, await ask(manjam, question.question)));
  }
  return judged;
}

async function ask({ questions }: Pick<Manjam, "questions">, question: string) {
  const request = askRequestSchema.parse({ question });
  for await (const event of questions.ask(request, new AbortController().signal)) {
    if (event.event === "done") return event.data;
  }
  throw new Error(`no answer to: ${question}`);
}

async function judge(
  { articles }: Pick<Manjam, "articles">,
  question: EvaluationQuestion,
  response: AskResponse,
): Promise<JudgedAnswer> {
  const { answer, citations, status } = response;
  const stored = await Promise.all(citations.map(({ articleId }) => articles.get(articleId)));
  const isVerbatim = citations.every(
    ({ start, end, quote }, place) => stored[place]?.text.slice(start, end) === quote,
  );
  const quoted = citations.map(({ quote }) => quote).join("\n");
  const right = isAnswerable(question)
    ? status === "answered" && holdsExpectedFact(question, quoted)
    : status === "not-found";
  const rightArticleCited = citations.some(({ articleId }) =>
    question.articles.some((name) => namesArticle(name, articleId)),
  );
  const numbers = citations.map(({ id }) => id);
  const markersMatch = markersIn(answer).join() === numbers.join();
  return { question, response, right, rightArticleCited, isVerbatim, markersMatch };
}

/** Numbers of the markers of a Markdown answer, each once, in order; a bracket that is escaped opens none. */
export function markersIn(answer: string): readonly number[] {
  const markers = answer.matchAll(/(?<!\\)\[(\d+)\]/g);
  return [...new Set(Array.from(markers, ([, number]) => Number(number)))];
}
