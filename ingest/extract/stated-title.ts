/** The title of a text that has no other place to say it. */
import { gluedDate, isDateLine } from "./stated-date.ts";
import { isAddressLine } from "./stated-url.ts";

const TITLE_MAX_CHARACTERS = 150;
/** A line longer than this is prose, and not worth a closer look. */
const LONGEST_LINE = 2_500;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u;
const RULE = /^[\s=*_-]+$/u;
/** From this length on, a first line that runs on in lower case is a wrapped paragraph, not a title. */
const WRAPPED_FROM = 60;

function toTitle(line: string): string | null {
  const unmarked = (HEADING.exec(line)?.[1] ?? line).replace(/^\s*\*\*(.+)\*\*\s*$/u, "$1").trim();
  const characters = Array.from(unmarked).length;
  return characters <= TITLE_MAX_CHARACTERS && /\p{L}/u.test(unmarked) ? unmarked : null;
}

/** False for blank lines, rules, and lines that only tell a date or an address. */
function saysMore(line: string): boolean {
  const said = line.trim();
  if (said.length > LONGEST_LINE) return true;
  return said !== "" && !RULE.test(said) && !isAddressLine(said) && !isDateLine(said);
}

function isWrapped(line: string, next: string): boolean {
  return line.length >= WRAPPED_FROM && !/[.!?؟:…]\s*$/u.test(line) && /^\p{Ll}/u.test(next);
}

/**
 * The first line or heading, without its Markdown marks, if it is at most 150 characters long and more text
 * follows; else null. Lines that only tell a date or an address are passed over.
 */
export function findStatedTitle(text: string): string | null {
  const lines = text.split("\n");
  const position = lines.findIndex(saysMore);
  const first = lines[position];
  if (first === undefined || first.length > LONGEST_LINE) return null;
  if (!lines.slice(position + 1).some(saysMore)) return null;
  if (isWrapped(first.trimEnd(), lines[position + 1] ?? "")) return null;
  return toTitle(first.slice(gluedDate(first)?.length ?? 0));
}

/** The heading that a Markdown text begins with, or null. */
export function findHeading(text: string): string | null {
  const first = text.split("\n").find((line) => line.trim() !== "") ?? "";
  return HEADING.test(first) ? findStatedTitle(text) : null;
}
