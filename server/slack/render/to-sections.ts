/** Text in as many sections as it needs, each within Slack's limit and in one direction. */
import type { TextDirection } from "../../../core/text/script.ts";
import { directionOf, directLines } from "../text/direction.ts";
import { splitMrkdwn } from "../text/split-mrkdwn.ts";
import { SECTION_MAX_CHARACTERS } from "./blocks.ts";

/** Room for the mark that a part of a cut paragraph may begin with. */
const MARK_LENGTH = 1;

export interface Sections {
  readonly texts: readonly string[];
  readonly isWhole: boolean;
}

export interface SectionLimits {
  readonly mostSections: number;
  /** Of all sections together. */
  readonly mostCharacters: number;
}

/**
 * Paragraphs in their own direction; they share a section while they fit and are read in the same one.
 * @param fallback the direction of what has no letters
 */
export function proseToSections(
  paragraphs: readonly string[],
  fallback: TextDirection,
  limits: SectionLimits,
): Sections {
  const parts = paragraphs
    .flatMap((paragraph) => toParts(paragraph, fallback))
    .map((text) => ({ text, direction: directionOf(text, fallback) }));
  return pack(parts, "\n\n", limits);
}

/** Lines whose direction is settled already, each within a section's limit. */
export function linesToSections(lines: readonly string[], limits: SectionLimits): Sections {
  return pack(
    lines.map((text) => ({ text, direction: "ltr" })),
    "\n",
    limits,
  );
}

interface Part {
  readonly text: string;
  readonly direction: TextDirection;
}

function pack(
  parts: readonly Part[],
  separator: string,
  { mostSections, mostCharacters }: SectionLimits,
): Sections {
  const sections: Part[] = [];
  let characters = 0;
  for (const part of parts) {
    const last = sections.at(-1);
    const joined = `${last?.text}${separator}${part.text}`;
    // Where no section is left, text of two directions in one is better than none.
    const mayJoin = last?.direction === part.direction || sections.length === mostSections;
    const isJoined = last !== undefined && mayJoin && joined.length <= SECTION_MAX_CHARACTERS;
    characters += part.text.length + (isJoined ? separator.length : 0);
    if (characters > mostCharacters || (!isJoined && sections.length === mostSections)) {
      return { texts: sections.map(({ text }) => text), isWhole: false };
    }
    if (isJoined) sections[sections.length - 1] = { ...part, text: joined };
    else sections.push(part);
  }
  return { texts: sections.map(({ text }) => text), isWhole: true };
}

function toParts(paragraph: string, fallback: TextDirection): readonly string[] {
  const directed = directLines(paragraph, fallback);
  if (directed.length <= SECTION_MAX_CHARACTERS) return [directed];
  return splitMrkdwn(directed, SECTION_MAX_CHARACTERS - MARK_LENGTH).map((part) => {
    const marked = directLines(part, fallback);
    return marked.length <= SECTION_MAX_CHARACTERS ? marked : part;
  });
}
