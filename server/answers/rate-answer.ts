/** Takes down what a reader thinks of an answer, whichever front it comes through. */
import { createHash } from "node:crypto";
import type { Feedback } from "../../core/contract/answers.ts";
import type { AnswerStore } from "./answer-store.ts";
import type { FeedbackBook } from "./feedback-book.ts";

export interface RatedAnswers {
  readonly store: AnswerStore;
  readonly feedback: FeedbackBook;
}

export interface AnswerRatingOptions {
  readonly answers: RatedAnswers;
  /** Whether the question may be written down beside the rating. */
  readonly logQuestions: boolean;
  readonly now?: () => Date;
}

/**
 * @param asker see `toAsker`; "" where nobody is told from anybody
 * @returns false for an answer that is not known or no longer kept
 */
export type RateAnswer = (feedback: Feedback, asker: string) => Promise<boolean>;

export function createAnswerRating({
  answers,
  logQuestions,
  now = () => new Date(),
}: AnswerRatingOptions): RateAnswer {
  return async ({ answerId, rating, comment = "" }, asker) => {
    const answer = await answers.store.load(answerId);
    if (answer === null) return false;
    await answers.feedback.record({
      at: now().toISOString(),
      answerId,
      asker,
      rating,
      ...(comment === "" ? {} : { comment }),
      ...(logQuestions ? { question: answer.question } : {}),
    });
    return true;
  };
}

/** Tells one asker from another without telling who it is. */
export function toAsker(identity: string): string {
  return createHash("sha256").update(`feedback:${identity}`).digest("hex").slice(0, 16);
}
