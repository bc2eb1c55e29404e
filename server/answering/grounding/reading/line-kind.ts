/** What a line of Markdown is, told by how it begins. */

export type LineKind =
  | { readonly kind: "blank" | "rule" | "definition" | "row" }
  | { readonly kind: "fence"; readonly fence: string }
  | { readonly kind: "prose" | "heading"; readonly opening: string; readonly length: number };

/** Enough of a line to tell its kind by, unless all of it so far might be a rule. */
const TELLING = 16;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const FENCE = /^\s*(?<fence>`{3,}|~{3,})/u;
/** `[1]: https://…`, the address of a source, and `[^1]: …`, a footnote. */
const DEFINITION = /^\s*\[(?:\^?\d{1,3}\]:|\^)/u;
const HEADING = /^\s{0,3}(?<level>#{1,6})\s+/u;
const QUOTE = /^\s*>\s?/u;
const BULLET = /^(?<indent>\s*)[-*+•‣◦▪●–]\s+(?:\[[ xX]\]\s+)?/u;
const NUMBERED = /^(?<indent>\s*)(?<number>[\d٠-٩]{1,3})[.)]\s+/u;

/** @returns null while `line` is too short to tell */
export function readLineKind(line: string, isComplete: boolean): LineKind | null {
  if (!isComplete && (line.trim().length < TELLING || RULE.test(line))) return null;
  if (line.trim() === "") return { kind: "blank" };
  if (RULE.test(line)) return { kind: "rule" };
  const fence = FENCE.exec(line)?.groups?.["fence"];
  if (fence !== undefined) return { kind: "fence", fence };
  if (DEFINITION.test(line)) return { kind: "definition" };
  if (/^\s*\|/u.test(line)) return { kind: "row" };
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const level = heading.groups?.["level"] ?? "#";
    return { kind: "heading", opening: `${level} `, length: heading[0].length };
  }
  const quote = QUOTE.exec(line)?.[0] ?? "";
  const rest = line.slice(quote.length);
  const item = BULLET.exec(rest) ?? NUMBERED.exec(rest);
  const opening = `${quote === "" ? "" : "> "}${item === null ? "" : toItemOpening(item)}`;
  return { kind: "prose", opening, length: quote.length + (item?.[0].length ?? 0) };
}

/** Indented by whole pairs of blanks, deep enough to lie inside the item above. */
function toItemOpening({ groups }: RegExpExecArray): string {
  const depth = Math.min(
    4,
    Math.floor((groups?.["indent"] ?? "").replaceAll("\t", "  ").length / 2),
  );
  return `${"  ".repeat(depth)}${groups?.["number"] === undefined ? "- " : "1. "}`;
}
