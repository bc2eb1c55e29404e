import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { toMessages } from "../../../../server/answering/model/to-messages.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { createTurn } from "../../conversation/turns.ts";
import { asked, passageOf } from "./support.ts";

const prompts = loadPrompts(join(PROJECT_ROOT, "prompts"));
const SOURCES = [{ id: 1, passage: passageOf("Mines stopped.", "a") }];

/** What the model is told was answered before. */
function earlierAnswer(answer: string): string {
  const history = [createTurn("Why?", { answer })];
  const [, told] = toMessages(asked("When?", { history }), SOURCES, prompts);
  return told?.text ?? "";
}

describe("what a model is told of a conversation", () => {
  it("ends in the sources and the question as it is understood, in the language of the answer", () => {
    const question = asked("متى توقفت المناجم؟", { language: "ar" });
    const [message, ...rest] = toMessages(question, SOURCES, prompts);
    expect(rest).toEqual([]);
    expect(message?.role).toBe("user");
    expect(message?.text).toContain('<source id="1"');
    expect(message?.text).toMatch(/السؤال: متى توقفت المناجم؟$/u);
  });

  it("begins with what was asked and answered, oldest first", () => {
    const history = [
      createTurn("First?", { answer: "One." }),
      createTurn("Then?", { answer: "Two." }),
    ];
    const messages = toMessages(asked("When?", { history }), SOURCES, prompts);
    expect(messages.slice(0, -1)).toEqual([
      { role: "user", text: "First?" },
      { role: "assistant", text: "One." },
      { role: "user", text: "Then?" },
      { role: "assistant", text: "Two." },
    ]);
  });

  it.each([
    ["Power was cut. [1] Then [2][3] it came back.", "Power was cut. Then it came back."],
    ["Power was cut. [1] [2]\n\n- In May. [12]", "Power was cut.\n\n- In May."],
    ["Section \\[4\\] of the act. [1]", "Section \\[4\\] of the act."],
    ["قُطعت الكهرباء. [1]", "قُطعت الكهرباء."],
  ])("has no markers of other sources: %s", (answer, told) => {
    expect(earlierAnswer(answer)).toBe(told);
  });

  it("is bounded in turns and in length", () => {
    const history = Array.from({ length: 30 }, (_, index) =>
      createTurn(`Question ${index}?`, { answer: "long ".repeat(2_000) }),
    );
    const messages = toMessages(asked("When?", { history }), SOURCES, prompts);
    expect(messages).toHaveLength(9);
    expect(messages[0]?.text).toBe("Question 26?");
    expect(messages.reduce((sum, message) => sum + message.text.length, 0)).toBeLessThan(8_000);
  });

  it("is never cut in the middle of a letter", () => {
    expect(earlierAnswer(`x${"🪙".repeat(900)}`)).not.toMatch(/\p{Surrogate}/u);
  });
});
