/** The browser's storage, or the page's memory where the browser allows none. */
export type TextStorage = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const PROBE = "manjam.probe";

/** Null where it may not be used: even naming it can throw. Full counts as usable. */
export function openStorage(name: "localStorage" | "sessionStorage"): TextStorage | null {
  try {
    const storage = window[name];
    storage.getItem(PROBE);
    return storage;
  } catch {
    return null;
  }
}

export function createMemoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}
