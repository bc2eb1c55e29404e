/** Which sets of questions there are, and the folder of the articles that each asks about. */
import { join } from "node:path";
import type { QuestionSetName } from "./question-set.ts";

export interface QuestionSetPlace {
  readonly name: QuestionSetName;
  readonly folder: (projectRoot: string) => string;
  /** Whether the answerer was fitted on it; the others only measure. */
  readonly fitted: boolean;
}

// Five real articles of other publishers lie beside the project: they are read there, never kept in it.
const seeds = (projectRoot: string) => join(projectRoot, "..", "shared", "seeds");

export const QUESTION_SETS: readonly QuestionSetPlace[] = [
  { name: "corpus", folder: (projectRoot) => join(projectRoot, "corpus"), fitted: true },
  { name: "seeds-tune", folder: seeds, fitted: true },
  { name: "seeds-test", folder: seeds, fitted: false },
];
