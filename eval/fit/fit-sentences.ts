/**
 * The first half of `npm run fit`: weighs the features of sentences and writes server/answering/sentence-model.ts.
 * Each question that may be tuned on is asked, and the sentences of the passages that come back are its candidates;
 * right are those that hold the expected fact, or, for the training part of ARCD, the answer. The sets count alike.
 * Priors hold the weights where the data say little: few questions name two countries or ask for a time.
 */
import { readQuestion } from "../../server/answering/question-reading.ts";
import { scoreSentences } from "../../server/answering/score-sentences.ts";
import { createSentenceAnalyser } from "../../server/answering/sentence-analysis.ts";
import {
  SENTENCE_FEATURES,
  type SentenceFeatures,
} from "../../server/answering/sentence-features.ts";
import type { Language } from "../../core/contract/language.ts";
import type { Retriever } from "../../server/retrieval/retriever.ts";
import { holdsAnyFact } from "../question-set.ts";
import { fitConditionalLogit, type Choice } from "./conditional-logit.ts";
import { forEachQuestionSet, withArcd } from "./fitting-place.ts";
import { writeModel } from "./write-model.ts";

const PASSAGES = 8;
const PENALTY = 0.03;
const PRIORS: SentenceFeatures = {
  cosine: 20,
  window: 12,
  passage: 8,
  overlap: 3,
  concepts: 2,
  names: 1,
  nearSubjects: 1.5,
  otherSubject: -1.5,
  kind: 1,
  head: 1,
  quantity: 1,
  askedLanguage: -1,
  length: 0,
  pointsBack: -0.3,
  time: 1,
};

const analyse = createSentenceAnalyser();
const groups: Choice[][] = [];
const reported: (readonly [string, readonly Choice[]])[] = [];

await forEachQuestionSet(async ({ name, fitted }, retriever, questions) => {
  const choices: Choice[] = [];
  for (const question of questions.filter(({ expect }) => expect.length > 0)) {
    const { language } = question;
    choices.push(
      await choiceOf(retriever, question.question, language, ({ text }) =>
        holdsAnyFact(question, text),
      ),
    );
  }
  if (fitted) groups.push(choices);
  reported.push([name, choices]);
});
await withArcd(async (retriever, answers) => {
  const choices: Choice[] = [];
  for (const { question, articleId, start } of answers) {
    choices.push(
      await choiceOf(
        retriever,
        question,
        "ar",
        (sentence) =>
          sentence.passage.article.id === articleId &&
          sentence.start <= start &&
          start < sentence.end,
      ),
    );
  }
  groups.push(choices);
  reported.push(["arcd-train", choices]);
});

const weights = fitConditionalLogit(
  groups,
  SENTENCE_FEATURES.map((name) => PRIORS[name]),
  PENALTY,
);
for (const [name, choices] of reported) report(name, choices);
await writeModel(
  "sentence-model.ts",
  "SENTENCE_MODEL",
  "eval/fit/fit-sentences.ts",
  SENTENCE_FEATURES.map((name, at) => `${name}: ${(weights[at] ?? 0).toFixed(2)},`),
);

async function choiceOf(
  retriever: Retriever,
  text: string,
  language: Language,
  isRight: (sentence: ReturnType<typeof scoreSentences>[number]) => boolean,
): Promise<Choice> {
  const question = { text, language };
  const retrieval = await retriever.retrieve({
    ...question,
    filters: {},
    limit: PASSAGES,
    hidesRepeats: true,
  });
  const sentences = scoreSentences(readQuestion(question), retrieval, analyse);
  return {
    rows: sentences.map(({ features }) => SENTENCE_FEATURES.map((name) => features[name])),
    right: sentences.map(isRight),
  };
}

/** How often a right sentence is the first one, and one of the first four. */
function report(name: string, choices: readonly Choice[]): void {
  const places = choices.map(({ rows, right }) => {
    const scores = rows.map((row) =>
      row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    );
    const order = scores.map((_, place) => place);
    order.sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0));
    return order.findIndex((place) => right[place] === true);
  });
  const within = (limit: number) =>
    ((100 * places.filter((place) => place >= 0 && place < limit).length) / places.length).toFixed(
      1,
    );
  process.stdout.write(`${name}: first ${within(1)} %, in the first four ${within(4)} %\n`);
}
