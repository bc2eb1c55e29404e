/** Holds back the first letters of an answer until it is known whether they are one of the agreed words. */

const WORDS = [
  ["NOT_FOUND", "not-found"],
  ["ASK:", "ask"],
] as const;
export type Opening = (typeof WORDS)[number][1];

/** Models like to dress a word that stands alone. */
const DRESS = /^[\s`*"'«“]+/u;

export interface OpeningReader {
  /** What of the answer is known to be text. */
  push(delta: string): string;
  /** What was still held back, once nothing more comes. */
  end(): string;
  /** The answer begins anew. */
  reset(): void;
  /** What the answer says instead of text; null as long as it is text. */
  readonly says: Opening | null;
}

export function createOpeningReader(): OpeningReader {
  let held = "";
  let isText = false;
  let says: Opening | null = null;
  return {
    push(delta) {
      if (isText) return delta;
      held += delta;
      const opening = held.replace(DRESS, "");
      says = WORDS.find(([word]) => opening.startsWith(word))?.[1] ?? null;
      if (says !== null || WORDS.some(([word]) => word.startsWith(opening))) return "";
      isText = true;
      return held;
    },
    end: () => (isText || says !== null ? "" : held),
    reset() {
      held = "";
      isText = false;
      says = null;
    },
    get says() {
      return says;
    },
  };
}
