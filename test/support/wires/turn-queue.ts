/** The turns that a scripted model takes next, where a test gives it others for each question. */
import type { Turn } from "./turns.ts";

export interface TurnQueue {
  /** In the place of what is left. */
  replaceWith(turns: readonly Turn[]): void;
  /** As a wire's script: one turn for each request, and 400 beyond the last. */
  readonly next: () => Turn;
}

export function createTurnQueue(): TurnQueue {
  let left: readonly Turn[] = [];
  return {
    replaceWith(turns) {
      left = turns;
    },
    next() {
      const [turn = { status: 400 }, ...rest] = left;
      left = rest;
      return turn;
    },
  };
}
