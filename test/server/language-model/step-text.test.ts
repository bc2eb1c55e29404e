import { array, assert, boolean, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgentEvent } from "../../../server/answering/model/answering-agent.ts";
import { createStepText } from "../../../server/language-model/step-text.ts";
import { textOf } from "../../support/wires/open-agent.ts";

const pieces = array(string({ maxLength: 90 }), { maxLength: 12 });

function write(texts: readonly string[], holdsBack: boolean) {
  const events: AgentEvent[] = [];
  const text = createStepText(holdsBack, (event) => events.push(event));
  for (const piece of texts) text.add(piece);
  return { events, text };
}

describe("the text of a step", () => {
  it("is whole once the step is known to be the answer", () => {
    assert(
      property(pieces, boolean(), (texts, holdsBack) => {
        const { events, text } = write(texts, holdsBack);
        text.settle();
        expect(textOf(events)).toBe(texts.join(""));
      }),
    );
  });

  it("leaves nothing once the step asks for tools", () => {
    assert(
      property(pieces, (texts) => {
        const { events, text } = write(texts, true);
        text.withdraw();
        expect(textOf(events)).toBe("");
      }),
    );
  });

  it("is streamed at once where no tool call can follow", () => {
    const { events } = write(["One. ", "Two."], false);
    expect(events).toEqual([
      { kind: "text", text: "One. " },
      { kind: "text", text: "Two." },
    ]);
  });

  it("is streamed once it is longer than what leads up to a tool call", () => {
    const { events } = write(["a".repeat(240), "b", "c"], true);
    expect(events).toEqual([
      { kind: "text", text: `${"a".repeat(240)}b` },
      { kind: "text", text: "c" },
    ]);
  });
});
