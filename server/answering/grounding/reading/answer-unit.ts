/** The pieces in which a model's answer is judged and sent: sentences, headings, rows of a table, blocks of code. */

/** Where a piece stands in the answer, for setting it again. */
export interface UnitPlace {
  /** Counts the lines of the answer. */
  readonly line: number;
  /** Counts what blank lines part. */
  readonly paragraph: number;
}

export interface AnswerUnit extends UnitPlace {
  readonly kind: "sentence" | "heading" | "row" | "code";
  /** Inline Markdown as the model wrote it, without markers; of a row, its cells. */
  readonly text: string;
  /** The cells of a row; else empty. */
  readonly cells: readonly string[];
  /** Numbers of the sources that its markers name, in order, once each. */
  readonly sources: readonly number[];
  /** What opens its line: `- `, `1. `, `> `, `## `, with its indent; empty in a paragraph. */
  readonly opening: string;
}
