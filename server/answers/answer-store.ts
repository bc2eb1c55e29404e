/** The port to answers given earlier, kept for a set time and in bounded room. */
import type { KeptAnswer } from "../../core/contract/answers.ts";

export interface AnswerStore {
  save(answer: KeptAnswer): Promise<void>;
  /**
   * Null for an id that is not known or was forgotten.
   * @throws ProblemError `overloaded` while they cannot be read
   */
  load(id: string): Promise<KeptAnswer | null>;
}
