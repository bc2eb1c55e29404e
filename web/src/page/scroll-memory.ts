/** How far down the page was scrolled at each entry of the browser's history, for as long as the page is open. */

export interface ScrollMemory {
  /** Told when the history stands at another entry than before. */
  readonly turn: () => void;
  /** Goes to the place of the entry: its start where it was never left. */
  readonly restore: () => void;
}

/** The browser's own memory knows one document, whose views have different heights. */
export function createScrollMemory(): ScrollMemory {
  history.scrollRestoration = "manual";
  const places = new Map<string, number>();
  let names = 0;
  const nameEntry = (): string => {
    const known: unknown = history.state;
    if (typeof known === "string") return known;
    names += 1;
    // The history outlives the page: the time at which the page began keeps the names apart.
    const name = `${performance.timeOrigin}-${names}`;
    history.replaceState(name, "");
    return name;
  };
  let entry = nameEntry();
  let isTurning = false;

  const note = (): void => {
    // While views change places, the page moves by itself.
    if (!isTurning) places.set(entry, window.scrollY);
  };
  window.addEventListener("scroll", note, { passive: true });
  return {
    turn: () => {
      entry = nameEntry();
      isTurning = true;
    },
    restore: () => {
      window.scrollTo({ top: places.get(entry) ?? 0, behavior: "instant" });
      isTurning = false;
    },
  };
}
