import { beforeAll, describe, expect, it } from "vitest";
import { DHOFAR_QUESTION, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { callTool } from "../support/wires/turns.ts";
import { says, startScriptedModel, type ScriptedModel } from "./support/scripted-model.ts";

let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel();
});

describe("an answer of a language model", () => {
  it("cites a sentence of the source that it names", async () => {
    const answer = await model.ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines, on surplus hydropower [1]."),
    ]);
    expect(answer).toMatchObject({ status: "answered", mode: "llm", model: "openai:scripted" });
    expect(answer.answer).toBe(
      "The mine at Qaanaaq runs 4,321 machines, on surplus hydropower. [1]",
    );
    expect(answer.citations).toMatchObject([{ id: 1, articleId: "own/greenland" }]);
    expect(answer.citations[0]?.quote).toContain("4,321");
  });

  it("is streamed as whole sentences, each after its citation, and adds up to the answer", async () => {
    const events = await model.stream(DHOFAR_QUESTION, [
      says("يشغّل منجم ظفار 6,543 جهازًا [1]. وافتُتح المنجم في مايو 2026 [1]."),
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "citation",
      "answer-delta",
      "citation",
      "answer-delta",
      "done",
    ]);
    const deltas = events.flatMap((one) => (one.event === "answer-delta" ? [one.data.text] : []));
    const done = events.at(-1);
    expect(done).toMatchObject({ data: { answer: deltas.join(""), mode: "llm", language: "ar" } });
    expect(deltas.join("")).toBe("يشغّل منجم ظفار 6,543 جهازًا. [1] وافتُتح المنجم في مايو 2026. [2]");
  });

  it("leaves out what no source bears out, and says so", async () => {
    const answer = await model.ask(GREENLAND_QUESTION, [
      says(
        "The mine at Qaanaaq runs 4,321 machines [1]. It paid 77 million dollars for them [1]. See [here](https://evil.example/?q=1).",
      ),
    ]);
    expect(answer.answer).toBe(
      "The mine at Qaanaaq runs 4,321 machines. [1]\n\n*Statements that the sources do not bear out were left out.*",
    );
  });

  it.each([
    ["full-width", "The mine at Qaanaaq runs 4,321 machines 【1】."],
    ["Arabic", "The mine at Qaanaaq runs 4,321 machines [١]."],
    ["several", "The mine at Qaanaaq runs 4,321 machines [1, 99]."],
    ["no", "The mine at Qaanaaq runs 4,321 machines."],
  ])("reads %s markers and drops unknown ones", async (_what, text) => {
    const { answer } = await model.ask(GREENLAND_QUESTION, [says(text)]);
    expect(answer).toBe("The mine at Qaanaaq runs 4,321 machines. [1]");
  });

  it("may be a table, whose rows are cited one by one and kept only where they are borne out", async () => {
    const answer = await model.ask("How many machines do the mines at Qaanaaq and in Dhofar run?", [
      says(
        "| Mine | Machines |\n| --- | --- |\n| Qaanaaq | 4,321 [1][2] |\n| Dhofar | 6,543 [1][2] |\n| Mars | 9,999 [1] |\n",
      ),
    ]);
    expect(answer.answer).toMatch(
      /^\| Mine \| Machines \|\n\| --- \| --- \|\n\| Qaanaaq \| 4,321/u,
    );
    expect(answer.answer).toContain("| Dhofar | 6,543");
    expect(answer.answer).not.toContain("Mars");
    expect(answer.citations.map(({ articleId }) => articleId)).toEqual([
      "own/greenland",
      "خاص/ظفار",
    ]);
  });

  it("is the extractive one, and says so, where nothing of the model's can be sent", async () => {
    const answer = await model.ask(GREENLAND_QUESTION, [says("It runs 9,999 machines [1].")]);
    expect(answer).toMatchObject({ status: "answered", mode: "extractive", model: null });
    expect(answer.answer).toContain("4,321 machines");
  });

  it.each([
    [
      "English",
      "ar",
      DHOFAR_QUESTION,
      "The mine in Dhofar runs 6,543 machines [1].",
      "6,543 جهازًا",
    ],
    ["Arabic", "en", GREENLAND_QUESTION, "يشغّل المنجم 4,321 جهازًا [1].", "4,321 machines"],
  ])(
    "is the extractive one where the model answers in %s to a question in the other language",
    async (_name, language, question, wrong, quoted) => {
      const answer = await model.ask(question, [says(wrong)]);
      expect(answer).toMatchObject({ mode: "extractive", language });
      expect(answer.answer).toContain(quoted);
    },
  );

  it("may search again, and cite what it found", async () => {
    const answer = await model.ask(
      GREENLAND_QUESTION,
      [
        callTool("search_articles", { query: DHOFAR_QUESTION, languages: ["ar"] }),
        says("The mine at Qaanaaq runs 4,321 machines [1]. The mine in Dhofar runs 6,543 [2]."),
      ],
      { topK: 1 },
    );
    expect(answer.citations.map(({ articleId }) => articleId)).toEqual([
      "own/greenland",
      "خاص/ظفار",
    ]);
    expect(answer.answer).toContain("The mine in Dhofar runs 6,543. [2]");
    expect(model.told(0)).not.toContain('id=\\"2\\"');
    expect(model.told(1)).toContain('<source id=\\"2\\" language=\\"ar\\"');
  });

  it("never searches beyond the reader's filters", async () => {
    const script = [
      callTool("search_articles", { query: DHOFAR_QUESTION, languages: ["ar"] }),
      says("The mine in Dhofar runs 6,543 machines."),
    ];
    const answer = await model.ask(GREENLAND_QUESTION, script, { filters: { languages: ["en"] } });
    expect(model.told(1)).not.toContain("6,543");
    expect(answer.answer).not.toContain("6,543");
  });

  it("is not found where the model says so, in words of our own", async () => {
    const answer = await model.ask("How much does the owner of the Qaanaaq mine earn?", [
      says("`NOT_FOUND`"),
    ]);
    expect(answer).toMatchObject({ status: "not-found", mode: "llm", citations: [], tool: null });
    expect(answer.answer).toMatch(/^The sources do not say\./u);
  });
});

describe("what a language model is told", () => {
  it("has the sources, the question and, in a conversation, what was said, without old markers", async () => {
    const { conversationId } = await model.ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines [1]."),
    ]);
    const answer = await model.ask(
      "And when did it open?",
      [says("When did the mine at Qaanaaq in Greenland open?"), says("It opened in May 2026 [1].")],
      { conversationId },
    );
    expect(answer.standaloneQuestion).toBe("When did the mine at Qaanaaq in Greenland open?");
    expect(answer.answer).toContain("May 2026");
    const told = model.told(1);
    expect(told).toContain('<source id=\\"1\\"');
    expect(told).toContain("The mine at Qaanaaq runs 4,321 machines.");
    expect(told).not.toContain("machines. [1]");
  });

  it("rewrites a follow-up only out of what was said", async () => {
    const { conversationId } = await model.ask(GREENLAND_QUESTION, [
      says("The mine at Qaanaaq runs 4,321 machines [1]."),
    ]);
    const script = [says("Why did Kuwait ban mining?"), says("NOT_FOUND")];
    const answer = await model.ask("Why?", script, { conversationId });
    expect(answer.standaloneQuestion).not.toContain("Kuwait");
  });
});
