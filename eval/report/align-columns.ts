/** Text tables. */

export type Alignment = "left" | "right";

/** Lines of equal columns, two blanks between them, none at the end of a line. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
): readonly string[] {
  const widths = alignments.map((_, column) =>
    Math.max(0, ...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    alignments
      .map((alignment, column) => pad(row[column] ?? "", widths[column] ?? 0, alignment))
      .join("  ")
      .trimEnd(),
  );
}

export function pad(text: string, width: number, alignment: Alignment): string {
  return alignment === "left" ? text.padEnd(width) : text.padStart(width);
}
