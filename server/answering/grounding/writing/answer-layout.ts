/** Sets the pieces that stay of an answer: blanks, line breaks, list marks and markers between them. */
import type { AnswerUnit } from "../reading/answer-unit.ts";

type Group = "prose" | "item" | "heading" | "row" | "code";

export class AnswerLayout {
  private last: {
    readonly line: number;
    readonly paragraph: number;
    readonly group: Group;
  } | null = null;
  /** Items so far at each depth of a numbered list. */
  private counts: number[] = [];

  /**
   * The text of a piece, with what parts it from the one before. Markers stand behind the full stop, in ASCII digits.
   * @param markdown of the piece, without its markers
   */
  set(unit: AnswerUnit, markdown: string, ids: readonly number[]): string {
    const group = groupOf(unit);
    const isSameLine = this.last?.line === unit.line;
    const gap = this.gapBefore(unit, group);
    if (group !== "item" && !isSameLine) this.counts = [];
    const opening = isSameLine ? "" : this.openingOf(unit.opening);
    this.last = { line: unit.line, paragraph: unit.paragraph, group };
    const markers = ids.map((id) => `[${id}]`).join("");
    return gap + opening + withMarkers(group, markdown, markers);
  }

  private gapBefore({ line, paragraph }: AnswerUnit, group: Group): string {
    if (this.last === null) return "";
    if (this.last.line === line) return " ";
    const isSameGroup = this.last.group === group;
    if (isSameGroup && group === "item") return "\n";
    const isTight = isSameGroup && (group === "row" || group === "prose");
    return isTight && this.last.paragraph === paragraph ? "\n" : "\n\n";
  }

  /** Counts anew, since items may have been left out. */
  private openingOf(opening: string): string {
    if (!opening.endsWith("1. ")) return opening;
    const depth = opening.length;
    this.counts = this.counts.slice(0, depth + 1);
    const count = (this.counts[depth] ?? 0) + 1;
    this.counts[depth] = count;
    return `${opening.slice(0, -"1. ".length)}${count}. `;
  }
}

function groupOf({ kind, opening }: AnswerUnit): Group {
  if (kind !== "sentence") return kind;
  return opening === "" ? "prose" : "item";
}

function withMarkers(group: Group, markdown: string, markers: string): string {
  if (markers === "") return markdown;
  // The last cell of a row closes with its bar.
  if (group !== "row") return `${markdown} ${markers}`;
  return markdown.replace(/\s*\|$/u, ` ${markers} |`);
}
