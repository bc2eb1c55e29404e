/** Checks a question as it comes in, for every front that takes the request of POST /ask. */
import type { z } from "zod";
import { QUESTION_MAX_CHARACTERS, type AskRequest } from "../../core/contract/ask.ts";
import { checkDateRange } from "./check-date-range.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { parseInput } from "./parse-input.ts";

/**
 * @param schema of the whole request, or of what of it a front takes
 * @throws InvalidRequestError `question-too-long` where the length is the only fault, else `invalid-request`
 */
export function parseQuestion<Question extends Pick<AskRequest, "filters">>(
  schema: z.ZodType<Question>,
  input: unknown,
): Question {
  try {
    const question = parseInput(schema, input);
    checkDateRange(question.filters, "filters.");
    return question;
  } catch (error) {
    throw toQuestionTooLong(error, readQuestion(input)) ?? error;
  }
}

/** What is asked, where there is anything that can be read as a question. */
export function readQuestion(input: unknown): string | null {
  if (typeof input !== "object" || input === null || !("question" in input)) return null;
  const { question } = input;
  return typeof question === "string" && question.trim() !== "" ? question : null;
}

// Only where the length is the one thing wrong: mending it is then all that the asker has to do.
function toQuestionTooLong(error: unknown, question: string | null): InvalidRequestError | null {
  if (!(error instanceof InvalidRequestError) || error.faults.length !== 1) return null;
  const length = question?.trim().length ?? 0;
  if (length <= QUESTION_MAX_CHARACTERS) return null;
  const most = QUESTION_MAX_CHARACTERS.toLocaleString("en");
  const given = length.toLocaleString("en");
  return new InvalidRequestError(
    "question-too-long",
    {
      en: `The question has ${given} characters; at most ${most} are allowed.`,
      ar: `طول السؤال ${given} حرف، والحد الأقصى ${most} حرف.`,
    },
    error.faults,
  );
}
