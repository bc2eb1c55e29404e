import { describe, expect, it } from "vitest";
import { askRequestSchema } from "../../../core/contract/ask.ts";
import { readCalculatorQuestion } from "../../../server/answering/calculator/read-calculator-question.ts";
import { createQuestionUnderstanding } from "../../../server/answering/understand-question.ts";
import type { ConversationTurn } from "../../../server/conversation/conversation-store.ts";
import { createTurn } from "../conversation/turns.ts";

const understandWithRules = createQuestionUnderstanding({
  rewrite: async ({ question, history }) =>
    `${question} (after "${history.at(-1)?.standaloneQuestion}")`,
});

function understand(
  question: string,
  history: readonly ConversationTurn[] = [],
  language: "auto" | "ar" | "en" = "auto",
) {
  const request = askRequestSchema.parse({ question, language });
  return understandWithRules(request, history, new AbortController().signal);
}

function calculated(question: string, language: "ar" | "en" = "en"): ConversationTurn {
  const reading = readCalculatorQuestion(question);
  const pending = reading.kind === "none" ? null : reading.pending;
  return createTurn(question, { language, pending: JSON.parse(JSON.stringify(pending)) });
}

describe("understanding a question", () => {
  it("leaves the first question of a conversation as it is", async () => {
    expect(await understand("And in Iran?")).toMatchObject({
      text: "And in Iran?",
      language: "en",
      calculation: { kind: "none" },
      limit: 8,
    });
  });

  it("rewrites a later one against what was said", async () => {
    const { text } = await understand("And in Iran?", [
      createTurn("Why did Kazakhstan cut power?"),
    ]);
    expect(text).toBe('And in Iran? (after "Why did Kazakhstan cut power?")');
  });

  it("answers in the language that is asked for, else in the question's", async () => {
    expect((await understand("ما الصعوبة؟")).language).toBe("ar");
    expect((await understand("ما الصعوبة؟", [], "en")).language).toBe("en");
  });

  it.each([
    ["a value that was missing", "Is an S19 Pro profitable at 7 cents?", "$40/PH/day"],
    ["another value", "Is an S19 Pro profitable at 7 cents and hashprice 40?", "and at 5 cents?"],
  ])(
    "completes a calculation with %s, without rewriting the reply",
    async (_what, first, reply) => {
      const understood = await understand(reply, [calculated(first)]);
      expect(understood.text).toBe(reply);
      expect(understood.calculation).toMatchObject({
        kind: "compute",
        input: { machine: { preset: "S19 Pro" }, hashpriceUsdPerPHDay: 40 },
      });
    },
  );

  it.each(["S21 XP", "٠٫٠٥", "$40/PH/day"])(
    "takes the bare reply %s for one in the conversation's language",
    async (reply) => {
      const question = "ما صافي ربح جهاز S19 Pro عند 7 سنتات وسعر هاش 40؟";
      expect((await understand(reply, [calculated(question, "ar")])).language).toBe("ar");
    },
  );

  it("takes a reply in words for one in their language", async () => {
    const history = [calculated("Is an S19 Pro profitable at 7 cents and hashprice 40?")];
    expect((await understand("وعند ٥ سنتات؟", history)).language).toBe("ar");
  });

  it.each([null, "nonsense", { understood: 3 }])(
    "has nothing to complete where %j was kept",
    async (pending) => {
      const history = [createTurn("Is an S19 Pro profitable?", { pending })];
      expect((await understand("yes", history)).calculation).toEqual({ kind: "none" });
    },
  );
});
