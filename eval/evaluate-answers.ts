/** Asks every question of a set and judges the answers. */
import { askRequestSchema, type AskResponse } from "../core/contract/ask.ts";
import type { Manjam } from "../server/compose.ts";
import { holdsExpectedFact, isAnswerable, type EvaluationQuestion } from "./question-set.ts";

export interface JudgedAnswer {
  readonly question: EvaluationQuestion;
  readonly response: AskResponse;
  /** Right fact for an answerable question, `not-found` for the others. */
  readonly right: boolean;
  readonly rightArticleCited: boolean;
  /** Citations whose quote does not stand at its offsets in its article. */
  readonly unverifiable: number;
}

export async function askAll(
  manjam: Manjam,
  questions: readonly EvaluationQuestion[],
): Promise<readonly JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  for (const question of questions) {
    judged.push(await judge(manjam, question, await ask(manjam, question.question)));
  }
  return judged;
}

export async function ask(manjam: Manjam, question: string): Promise<AskResponse> {
  const request = askRequestSchema.parse({ question });
  for await (const event of manjam.questions.ask(request, new AbortController().signal)) {
    if (event.event === "done") return event.data;
  }
  throw new Error(`no answer to: ${question}`);
}

async function judge(
  manjam: Manjam,
  question: EvaluationQuestion,
  response: AskResponse,
): Promise<JudgedAnswer> {
  let unverifiable = 0;
  for (const { articleId, start, end, quote } of response.citations) {
    const article = await manjam.articles.get(articleId);
    if (article?.text.slice(start, end) !== quote) unverifiable += 1;
  }
  const quoted = response.citations.map(({ quote }) => quote).join("\n");
  const right = isAnswerable(question)
    ? response.status === "answered" && holdsExpectedFact(question, quoted)
    : response.status === "not-found";
  const rightArticleCited = response.citations.some(({ articleId }) =>
    // A file's article is named after the file, with a few digits behind.
    question.articles.some((name) => articleId === name || articleId.startsWith(`${name}-`)),
  );
  return { question, response, right, rightArticleCited, unverifiable };
}

export interface AnswerFigures {
  readonly answerable: number;
  readonly rightFact: number;
  readonly rightArticle: number;
  readonly answered: number;
  readonly unanswerable: number;
  readonly refused: number;
  readonly unverifiable: number;
  readonly rightLanguage: number;
  readonly asked: number;
}

export function summarize(judged: readonly JudgedAnswer[]): AnswerFigures {
  const answerable = judged.filter(({ question }) => isAnswerable(question));
  const unanswerable = judged.filter(({ question }) => !isAnswerable(question));
  const count = (of: readonly JudgedAnswer[], is: (answer: JudgedAnswer) => boolean) =>
    of.filter(is).length;
  return {
    asked: judged.length,
    answerable: answerable.length,
    rightFact: count(answerable, ({ right }) => right),
    rightArticle: count(answerable, ({ rightArticleCited }) => rightArticleCited),
    answered: count(answerable, ({ response }) => response.status === "answered"),
    unanswerable: unanswerable.length,
    refused: count(unanswerable, ({ right }) => right),
    unverifiable: judged.reduce((sum, answer) => sum + answer.unverifiable, 0),
    rightLanguage: count(
      judged,
      ({ question, response }) => response.language === question.language,
    ),
  };
}
