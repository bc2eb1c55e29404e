/** The conversations that this browser keeps, bounded in number and in size; the oldest go first. */
import type { ConversationRecord } from "./conversation-record.ts";
import { readRecord } from "./read-record.ts";
import type { TextStorage } from "./text-storage.ts";

/** One entry a conversation, so that two tabs do not overwrite each other's. */
const PREFIX = "manjam.conversation.";

export const MAX_CONVERSATIONS = 50;
/** Browsers allow about 5 million, two bytes each. */
export const MAX_CHARACTERS = 2_000_000;
export const MAX_CONVERSATION_CHARACTERS = 500_000;

export interface ConversationStore {
  /** Newest first; what cannot be read is left out. */
  readonly list: () => readonly ConversationRecord[];
  readonly load: (id: string) => ConversationRecord | null;
  /** Of a conversation that is too long the newest turns. False where there is no room for it. */
  readonly save: (record: ConversationRecord) => boolean;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
}

export function createConversationStore(storage: TextStorage): ConversationStore {
  const names = (): readonly string[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((name) =>
      name.startsWith(PREFIX),
    );
  const read = (name: string): ConversationRecord | null => readRecord(storage.getItem(name) ?? "");

  /** False where there is nothing else left to remove. */
  const removeOldest = (kept: string): boolean => {
    const others = names().filter((name) => name !== kept);
    const ages = others.map((name) => ({ name, updatedAt: read(name)?.updatedAt ?? "" }));
    // What cannot be read counts as the oldest.
    const [oldest] = ages.toSorted((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1));
    if (oldest !== undefined) storage.removeItem(oldest.name);
    return oldest !== undefined;
  };
  const sizeOf = (name: string): number => (storage.getItem(name) ?? "").length;
  const write = (name: string, text: string): boolean => {
    for (;;) {
      try {
        storage.setItem(name, text);
        return true;
      } catch {
        // Other data of this origin may fill the storage too: nothing is given up in vain.
        const own = names().reduce((sum, each) => sum + sizeOf(each), 0);
        if (own < text.length || !removeOldest(name)) return false;
      }
    }
  };
  const isOverBounds = (): boolean => {
    const all = names();
    if (all.length > MAX_CONVERSATIONS) return true;
    return all.reduce((sum, name) => sum + sizeOf(name), 0) > MAX_CHARACTERS;
  };

  return {
    list: () =>
      names()
        .map(read)
        .filter((record) => record !== null)
        .toSorted((one, other) => (one.updatedAt > other.updatedAt ? -1 : 1)),
    load: (id) => read(PREFIX + id),
    save: (record) => {
      const text = toBoundedText(record);
      const name = PREFIX + record.id;
      if (text === null || !write(name, text)) return false;
      while (isOverBounds() && removeOldest(name));
      return true;
    },
    remove: (id) => storage.removeItem(PREFIX + id),
    clear: () => {
      for (const name of names()) storage.removeItem(name);
    },
  };
}

function toBoundedText(record: ConversationRecord): string | null {
  for (let first = 0; first < record.turns.length; first += 1) {
    const text = JSON.stringify({ ...record, turns: record.turns.slice(first) });
    if (text.length <= MAX_CONVERSATION_CHARACTERS) return text;
  }
  return null;
}
