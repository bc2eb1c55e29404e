/**
 * Places, companies, assets, roles and concepts of the field, known by their names in English and in Arabic:
 * what a question and a passage have in common, whatever the language of each.
 */
import type { EntryKind, GazetteerEntry, SpelledEntry } from "./gazetteer-entry.ts";
import { mergeEntries } from "./parse-table.ts";
import { SpellingTrie } from "./spelling-trie.ts";
import { assetEntries } from "./tables/assets.ts";
import { companyEntries } from "./tables/companies.ts";
import { conceptEntries } from "./tables/concepts.ts";
import { falseFriendEntries } from "./tables/false-friends.ts";
import { placeEntries } from "./tables/places.ts";
import { roleEntries } from "./tables/roles.ts";

export type { EntryKind, GazetteerEntry } from "./gazetteer-entry.ts";

export interface Mention {
  readonly id: string;
  readonly kind: EntryKind;
  /** UTF-16 offsets, `end` exclusive; Arabic prefixes and endings are inside, the English possessive is not. */
  readonly start: number;
  readonly end: number;
}

interface Gazetteer {
  readonly entries: ReadonlyMap<string, SpelledEntry>;
  readonly trie: SpellingTrie;
}
let built: Gazetteer | undefined;

/** Every entry that `text` names, in either language: the longest match wins, mentions are in order. */
export function findMentions(text: string): readonly Mention[] {
  return gazetteer()
    .trie.find(text)
    .filter(({ entry }) => !isFalseFriend(entry))
    .map(({ entry, start, end }) => ({ id: entry.id, kind: entry.kind, start, end }));
}

/** The ids of the entries that `text` names. */
export function mentionedIds(text: string): ReadonlySet<string> {
  return new Set(findMentions(text).map(({ id }) => id));
}

/** The entry with this id, with its spellings in both languages. */
export function entry(id: string): GazetteerEntry | undefined {
  return gazetteer().entries.get(id);
}

/** Every entry, in a stable order. */
export function allEntries(): readonly GazetteerEntry[] {
  return [...gazetteer().entries.values()];
}

/** Built when first asked for, since a page that never asks should not wait for it. */
function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const entries = mergeEntries([
    ...placeEntries(),
    ...companyEntries(),
    ...assetEntries(),
    ...roleEntries(),
    ...conceptEntries(),
  ]);
  return {
    entries: new Map(entries.map((one) => [one.id, one])),
    trie: new SpellingTrie([...entries, ...falseFriendEntries()]),
  };
}

/** A false friend takes its words out of the text, so that no entry is found in them. */
function isFalseFriend(one: SpelledEntry): boolean {
  return one.id.startsWith("none:");
}
