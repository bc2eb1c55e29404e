/** Checks a language model's answer piece by piece as it is written, and lets through what its sources bear out. */
import type { Language } from "../../../core/contract/language.ts";
import type { Passage } from "../../retrieval/retriever.ts";
import type { AnswerPart } from "../answerer.ts";
import { createSentenceAnalyser, type AnalyseSentence } from "../sentence-analysis.ts";
import { AnswerReader } from "./reading/answer-reader.ts";
import type { AnswerUnit } from "./reading/answer-unit.ts";
import { AnswerWriter } from "./writing/answer-writer.ts";
import { ToolGrounds, type ToolUse } from "./evidence/grounds.ts";
import type { GroundingReport } from "./grounding-report.ts";
import { AnswerTables } from "./reading/answer-tables.ts";
import { judgeTableHead, judgeUnit } from "./judge-unit.ts";
import { toSourceSentences, type SourceSentence } from "./evidence/source-sentences.ts";
import type { WordKnowledge } from "./evidence/replaced-words.ts";
import { createClaimsReader } from "./claims/text-claims.ts";

export interface AnswerGrounderOptions {
  /** The question as it is understood, readable on its own. */
  readonly question: string;
  /** The language to answer in. */
  readonly language: Language;
  /** The sources as the model was shown them: the first is `[1]`. */
  readonly passages: readonly Passage[];
  /**
   * A unit vector of a statement, made as those of the passages' sentences were (`Embedder.embedPassage`). Without it,
   * a statement in another language than its source is known only by the names and figures in it.
   */
  readonly embed?: (text: string) => Promise<Float32Array>;
  /** Of the same encoder: by them common words are told from names. Without it every word counts as rare. */
  readonly countTokens?: (text: string) => number;
  /** Tools used before the answer began. */
  readonly tools?: readonly ToolUse[];
  /** Shared with other answers, it remembers the sentences that come back. */
  readonly analyse?: AnalyseSentence;
}

export type GroundedPart = Extract<AnswerPart, { readonly kind: "citation" | "text" }>;

export interface AnswerGrounder {
  /**
   * Takes what the model wrote next, and gives what can be sent: whole, supported pieces, each after the citations
   * that it is the first to use. Calls must not overlap.
   * @throws whatever `embed` throws
   */
  push(delta: string): Promise<readonly GroundedPart[]>;
  /** The same for what was still open. Nothing may be pushed afterwards. */
  end(): Promise<readonly GroundedPart[]>;
  /** More sources, numbered on from the last. */
  addPassages(passages: readonly Passage[]): void;
  addToolUse(use: ToolUse): void;
  /** What became of the answer so far. */
  report(): GroundingReport;
}

export function createAnswerGrounder(options: AnswerGrounderOptions): AnswerGrounder {
  const { question, language } = options;
  const read = createClaimsReader(options.analyse ?? createSentenceAnalyser());
  const words = toWordKnowledge(options);
  const tools = new ToolGrounds(read);
  const sources: (readonly SourceSentence[])[] = [];
  const grounds = { question: read(question), tools };
  const reader = new AnswerReader();
  const tables = new AnswerTables();
  const writer = new AnswerWriter(grounds, language);

  const addPassages = (passages: readonly Passage[]): void => {
    for (const passage of passages) sources.push(toSourceSentences(passage, read));
  };
  addPassages(options.passages);
  for (const use of options.tools ?? []) tools.add(use);

  const ground = async (units: readonly AnswerUnit[]): Promise<readonly GroundedPart[]> => {
    const parts: GroundedPart[] = [];
    for (const unit of units) {
      const row = unit.kind === "row" ? tables.read(unit) : null;
      const { head } = tables;
      const context = { language, sources, grounds, read, words, head };
      if (row === "head") writer.beginTable(unit, judgeTableHead(unit, context));
      else if (row !== "rule") parts.push(...writer.write(unit, await judgeUnit(unit, context)));
    }
    return parts;
  };

  return {
    push: (delta) => ground(reader.push(delta)),
    end: () => ground(reader.end()),
    addPassages,
    addToolUse: (use) => tools.add(use),
    report: () => writer.report(),
  };
}

/** Words come back within an answer: each is embedded once. */
function toWordKnowledge({ embed, countTokens }: AnswerGrounderOptions): WordKnowledge | null {
  if (embed === undefined) return null;
  const known = new Map<string, Promise<Float32Array>>();
  return {
    embed: (text) => {
      const vector = known.get(text) ?? embed(text);
      known.set(text, vector);
      return vector;
    },
    countTokens: countTokens ?? (() => Number.POSITIVE_INFINITY),
  };
}
