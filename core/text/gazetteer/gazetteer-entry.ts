/** What the gazetteer knows of one place, company, asset, role or concept. */

export type EntryKind = "place" | "company" | "person-role" | "concept" | "asset";

export interface GazetteerEntry {
  /** Kind and name: `place:KZ`, `company:riot`, `concept:tax`. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Spellings in English and in Arabic, the usual one first. */
  readonly en: readonly string[];
  readonly ar: readonly string[];
}

/** The spellings that an entry takes part in matching with, each with its mark; see `parse-table.ts`. */
export interface SpelledEntry extends GazetteerEntry {
  readonly spellings: readonly string[];
}
