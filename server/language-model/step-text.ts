/** The text of one step of the model, which is an answer only if no tool call follows it. */
import type { AgentEvent } from "../answering/model/answering-agent.ts";

/**
 * "Let me look that up." and the like is shorter than this; it is held back until the step ends or grows past it, so
 * that it is hardly ever streamed only to be withdrawn. In characters; about two sentences.
 */
const HELD_BACK = 240;

export interface StepText {
  add(text: string): void;
  /** The step is the answer: what is held back belongs to it. */
  settle(): void;
  /** The step asks for tools: its text is dropped. */
  withdraw(): void;
}

/** @param holdsBack whether a tool call may still follow */
export function createStepText(holdsBack: boolean, emit: (event: AgentEvent) => void): StepText {
  let held = "";
  let isFlowing = !holdsBack;
  let hasFlowed = false;
  const release = (text: string): void => {
    if (text === "") return;
    hasFlowed = true;
    emit({ kind: "text", text });
  };
  return {
    add(text) {
      if (isFlowing) {
        release(text);
        return;
      }
      held += text;
      if (held.length <= HELD_BACK) return;
      isFlowing = true;
      release(held);
      held = "";
    },
    settle() {
      release(held);
      held = "";
    },
    withdraw() {
      held = "";
      if (hasFlowed) emit({ kind: "text-withdrawn" });
    },
  };
}
