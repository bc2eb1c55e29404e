/** The port to a display of how far a run is. */

export interface ProgressState {
  /** Articles, whatever became of them. */
  readonly done: number;
  /** An estimate that grows as files turn out to hold more. */
  readonly total: number;
  /** Passages embedded so far. */
  readonly passages: number;
  readonly seconds: number;
}

export interface Progress {
  update(state: ProgressState): void;
  /** Shows a whole line, with its line feed, at once. */
  note(line: string): void;
  stop(): void;
}
