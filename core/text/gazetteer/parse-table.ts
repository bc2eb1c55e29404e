/** Reads the tables of entries, which are text so that a row of two scripts stays on one line. */
import type { EntryKind, SpelledEntry } from "./gazetteer-entry.ts";

const MARK = /^[=!]/u;

/**
 * One entry a line: `name | English; spellings | Arabic; spellings`, either side may be empty, `//` begins a comment.
 * A spelling matches its inflected forms; a hyphen in it also stands for nothing (`hash-rate` is "hashrate" too).
 * - `=` before it: this form of the words only, in any case; in Arabic with the article as it is written here.
 * - `!` before it: in exactly these capital and small letters.
 */
export function parseTable(kind: EntryKind, prefix: string, table: string): SpelledEntry[] {
  return table
    .split("\n")
    .map((line) => line.replace(/\/\/.*$/u, "").trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", english, arabic, ...rest] = line.split("|").map((cell) => cell.trim());
      if (name === "" || english === undefined || arabic === undefined || rest.length > 0)
        throw new Error(`Not a row of three cells: ${line}`);
      return toSpelledEntry(kind, `${prefix}:${name}`, toSpellings(english), toSpellings(arabic));
    });
}

export function toSpelledEntry(
  kind: EntryKind,
  id: string,
  en: readonly string[],
  ar: readonly string[],
): SpelledEntry {
  return { id, kind, en: en.map(unmark), ar: ar.map(unmark), spellings: [...en, ...ar] };
}

/** Entries of one id made one, in the order in which their ids first appear. */
export function mergeEntries(entries: readonly SpelledEntry[]): SpelledEntry[] {
  const merged = new Map<string, SpelledEntry>();
  for (const entry of entries) {
    const known = merged.get(entry.id);
    merged.set(entry.id, known === undefined ? entry : join(known, entry));
  }
  return [...merged.values()];
}

function join(one: SpelledEntry, other: SpelledEntry): SpelledEntry {
  return {
    ...one,
    en: unique([...one.en, ...other.en]),
    ar: unique([...one.ar, ...other.ar]),
    spellings: unique([...one.spellings, ...other.spellings]),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function toSpellings(cell: string): string[] {
  return cell
    .split(";")
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== "");
}

function unmark(spelling: string): string {
  return spelling.replace(MARK, "");
}
