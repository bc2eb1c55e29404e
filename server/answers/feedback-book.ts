/** The port to what readers think of answers, kept for the newsroom to read. */
import type { Feedback } from "../../core/contract/answers.ts";

export interface FeedbackEntry extends Feedback {
  /** ISO 8601. */
  readonly at: string;
  /** Tells one asker from another and nothing else of them; "" where nobody is told from anybody. */
  readonly asker: string;
  /** Only where the settings let questions be written down. */
  readonly question?: string;
}

export interface FeedbackBook {
  /** A later entry of the same asker on the same answer takes the place of the earlier one. */
  record(entry: FeedbackEntry): Promise<void>;
  /** Oldest first. */
  read(): Promise<readonly FeedbackEntry[]>;
}
