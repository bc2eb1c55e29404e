/** Which sets of questions there are, and the folder of the articles that each asks about. */
import { join } from "node:path";
import type { QuestionSetName } from "./question-set.ts";

export interface QuestionSetPlace {
  readonly name: QuestionSetName;
  readonly part: "corpus" | "seeds";
  readonly folder: (projectRoot: string) => string;
  /** Whether the answerer was fitted on it; the others only measure. */
  readonly fitted: boolean;
}

const corpus = (projectRoot: string) => join(projectRoot, "corpus");
// Five real articles of other publishers lie beside the project: they are read there, never kept in it.
const seeds = (projectRoot: string) => join(projectRoot, "..", "shared", "seeds");

export const QUESTION_SETS: readonly QuestionSetPlace[] = [
  { name: "corpus-tune", part: "corpus", folder: corpus, fitted: true },
  { name: "corpus-test", part: "corpus", folder: corpus, fitted: false },
  { name: "seeds-tune", part: "seeds", folder: seeds, fitted: true },
  { name: "seeds-test", part: "seeds", folder: seeds, fitted: false },
];
