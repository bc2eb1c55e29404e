/** Markers `[1]` in an answer: found in the text, never in code or links, and turned into chips. */
import { textNodesOf } from "../page/text-nodes.ts";

export const MARKER = /\[(\d{1,4})\]/g;

/**
 * Replaces each marker in `root` whose citation exists by the element that `createChip` makes; any other
 * bracketed number stays text. `createChip` answers null where there is no citation of that number.
 */
export function replaceMarkers(
  root: ParentNode & Node,
  createChip: (id: number) => HTMLElement | null,
): void {
  for (const text of textNodesOf(root)) {
    if (text.parentElement?.closest("code, pre, a")) continue;
    const parts = splitAtMarkers(text.data, createChip);
    if (parts.some((part) => typeof part !== "string")) text.replaceWith(...parts);
  }
}

function splitAtMarkers(
  text: string,
  createChip: (id: number) => HTMLElement | null,
): readonly (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let last = 0;
  for (const match of text.matchAll(MARKER)) {
    const chip = createChip(Number(match[1]));
    if (chip === null) continue;
    // A chip that wraps alone to the next line would look like the start of a list.
    const before = text.slice(last, match.index).replace(/ $/, "\u202f");
    if (before !== "") parts.push(before);
    parts.push(chip);
    last = match.index + match[0].length;
  }
  if (last < text.length) parts.push(text.slice(last));
  return parts;
}
