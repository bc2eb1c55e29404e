/** Where an evaluation finds its things, and where it speaks. */
import type { TransformersEmbedderOptions } from "../core/knowledge/transformers-embedder.ts";

export interface EvaluationPlace {
  readonly projectRoot: string;
  /** The encoder for the public sets; that of the articles comes with their settings. */
  readonly encoder: TransformersEmbedderOptions;
  /** The folder of the public sets, which need not exist. */
  readonly publicData: string;
  /** Writes lines of the result. */
  readonly print: (lines: string) => void;
  /** Tells what takes long. */
  readonly tell: (line: string) => void;
}
