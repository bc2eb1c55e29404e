/** How long a question may be. */
import type { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";

// The contract's number, held to it by its type: importing the value would bring its schemas along.
export const QUESTION_LIMIT: typeof QUESTION_MAX_CHARACTERS = 2_000;
