/** A queue between what pushes events and the one who reads them. */

export interface EventQueue<Event> {
  readonly push: (event: Event) => void;
  /** Nothing is read after what was pushed before; with an error, the reader gets that. */
  readonly close: (error?: unknown) => void;
  /** May be read once. */
  read(): AsyncIterableIterator<Event>;
}

/** Unbounded: whoever pushes has to be bounded. */
export function createEventQueue<Event>(): EventQueue<Event> {
  const events: Event[] = [];
  let outcome: { readonly error?: unknown } | null = null;
  let wake: (() => void) | null = null;
  return {
    push(event) {
      if (outcome !== null) return;
      events.push(event);
      wake?.();
    },
    close(...errors) {
      outcome ??= errors.length === 0 ? {} : { error: errors[0] };
      wake?.();
    },
    async *read() {
      for (;;) {
        const event = events.shift();
        if (event !== undefined) {
          yield event;
        } else if (outcome === null) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else {
          if ("error" in outcome) throw outcome.error;
          return;
        }
      }
    },
  };
}
