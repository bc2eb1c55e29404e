/** Keeps the head of a table until one of its rows is sent. */
import type { AnswerUnit } from "./answer-unit.ts";

const RULE_CELL = /^:?-+:?$/u;

export type TableRow = "head" | "rule" | "body";

export class AnswerTables {
  /** The cells over the row that is read now. */
  head: readonly string[] = [];
  private lastLine = -2;

  /** What a row is in its table; rows follow each other line by line. */
  read({ line, cells }: AnswerUnit): TableRow {
    const goesOn = line === this.lastLine + 1;
    this.lastLine = line;
    if (cells.every((cell) => RULE_CELL.test(cell))) return "rule";
    if (goesOn) return "body";
    this.head = cells;
    return "head";
  }
}
