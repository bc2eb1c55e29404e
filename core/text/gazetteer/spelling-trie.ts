/** Finds the longest spellings in a text in one pass. */
import type { EntryKind, SpelledEntry } from "./gazetteer-entry.ts";
import { type Freedom, keyOfSpelling, keysOfWord } from "./word-keys.ts";
import { type TextWord, wordsOfText } from "./words-of-text.ts";

interface Node {
  readonly next: Map<string, Node>;
  entry?: SpelledEntry;
}

export interface FoundSpelling {
  readonly entry: SpelledEntry;
  readonly start: number;
  readonly end: number;
}

/** So many words are remembered with their keys, since texts repeat them. */
const REMEMBERED_WORDS = 20_000;
const NO_KEYS: readonly string[] = [];

export class SpellingTrie {
  readonly #root: Node = { next: new Map() };
  /** Every key of a spelling: a word with none of them is passed over. */
  readonly #vocabulary = new Set<string>();
  readonly #keys = new Map<string, readonly string[]>();

  constructor(entries: readonly SpelledEntry[]) {
    for (const entry of entries)
      for (const spelling of entry.spellings)
        for (const path of pathsOf(spelling, entry.kind)) this.#add(path, entry);
  }

  /** The longest spelling at each place, in order and without overlap. Linear in the length of `text`. */
  find(text: string): FoundSpelling[] {
    const words = wordsOfText(text);
    const keys = words.map((word) => this.#keysOf(word.text));
    const found: FoundSpelling[] = [];
    for (let index = 0; index < words.length;) {
      const [entry, next] = longestFrom(this.#root, keys, index);
      const [first, last] = [words[index], words[next - 1]];
      if (entry !== undefined && first !== undefined && last !== undefined)
        found.push({ entry, start: first.start, end: last.end });
      index = Math.max(next, index + 1);
    }
    return found;
  }

  #add(path: readonly string[], entry: SpelledEntry): void {
    let node = this.#root;
    for (const key of path) {
      this.#vocabulary.add(key);
      const next = node.next.get(key) ?? { next: new Map<string, Node>() };
      node.next.set(key, next);
      node = next;
    }
    node.entry ??= entry;
  }

  #keysOf(word: string): readonly string[] {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const keys = keysOfWord(word).filter((key) => this.#vocabulary.has(key));
    if (this.#keys.size >= REMEMBERED_WORDS) this.#keys.clear();
    const made = keys.length === 0 ? NO_KEYS : [...new Set(keys)];
    this.#keys.set(word, made);
    return made;
  }
}

/** The entry of the longest path from `index` and the index after it. */
function longestFrom(
  node: Node,
  keys: readonly (readonly string[])[],
  index: number,
): readonly [SpelledEntry | undefined, number] {
  let best: readonly [SpelledEntry | undefined, number] = [node.entry, index];
  for (const key of keys[index] ?? NO_KEYS) {
    const next = node.next.get(key);
    if (next === undefined) continue;
    const longer = longestFrom(next, keys, index + 1);
    if (longer[0] !== undefined && longer[1] > best[1]) best = longer;
  }
  return best;
}

/** The keys along each way of writing a spelling: with its hyphens as blanks, and without them. */
export function pathsOf(spelling: string, kind: EntryKind): string[][] {
  const freedom = freedomOf(spelling, kind);
  const written = spelling.replace(/^[=!]/u, "");
  const joined = written.replaceAll("-", "");
  return (joined === written ? [written] : [written, joined]).map((way) =>
    wordsOfText(way).map((word: TextWord) => keyOfSpelling(word.text, freedom)),
  );
}

function freedomOf(spelling: string, kind: EntryKind): Freedom {
  if (spelling.startsWith("!")) return "verbatim";
  if (spelling.startsWith("=")) return "form";
  return kind === "place" || kind === "company" ? "name" : "word";
}
