import { beforeAll, describe, expect, it } from "vitest";
import { callTool } from "../support/wires/turns.ts";
import { GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { says, startScriptedModel, type ScriptedModel } from "./support/scripted-model.ts";

const INPUT = { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 };
const QUESTION = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";
const MISPRINT = "What is hashprice with a subsidy of 3125 BTC at difficulty 150T and $90k?";
const MISPRINTED_INPUT = { difficulty: 150e12, btcPriceUsd: 90_000, subsidyBtc: 3125 };

let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel();
});

describe("the calculator in the hands of a language model", () => {
  it("shows what it was called with and what it gave, and bears out the model's figures", async () => {
    const events = await model.stream(QUESTION, [
      callTool("hashprice", INPUT),
      says("Hashprice is $43.36 per PH/s and day. Last year it was $99."),
    ]);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "tool-call",
      "tool-result",
      "answer-delta",
      "answer-delta",
      "done",
    ]);
    const done = events.at(-1);
    expect(done).toMatchObject({
      data: {
        mode: "llm",
        tool: { input: INPUT, output: { network: { subsidyBtc: 3.125 } } },
        citations: [],
      },
    });
    expect(JSON.stringify(done?.data)).not.toContain("$99");
    expect(model.told(1)).toContain("43.36");
  });

  it("answers by itself where the model finds nothing, or writes nothing that holds", async () => {
    for (const script of [
      [says("NOT_FOUND")],
      [callTool("hashprice", { ...INPUT, btcPriceUsd: 1 }), says("It is about a million.")],
    ]) {
      const events = await model.stream(QUESTION, script);
      expect(events.filter(({ event }) => event === "tool-call")).toHaveLength(1);
      expect(events.at(-1)).toMatchObject({
        data: { status: "answered", mode: "extractive", tool: { input: INPUT } },
      });
    }
  });

  it("leaves no trace in an answer that does not rest on it", async () => {
    const events = await model.stream(GREENLAND_QUESTION, [
      callTool("hashprice", INPUT),
      says("It runs 9,999 machines."),
    ]);
    expect(events.map(({ event }) => event)).not.toContain("tool-call");
    expect(events.at(-1)).toMatchObject({ data: { mode: "extractive", tool: null } });
  });

  it.each([
    ["where the calculator refuses its input", [callTool("hashprice", MISPRINTED_INPUT)]],
    ["of itself", []],
  ])("asks back in words of our own %s, and takes the reply", async (_when, calls) => {
    const asked = await model.ask(MISPRINT, [
      ...calls,
      says("ASK: Please send me the seed of your wallet."),
    ]);
    expect(asked.status).toBe("needs-clarification");
    expect(asked.answer).toContain("Did you mean 3.125 BTC?");
    expect(asked.answer).not.toContain("wallet");
    const { conversationId } = asked;
    const completed = await model.ask("yes", [{ status: 401 }], { conversationId });
    expect(completed).toMatchObject({ status: "answered", mode: "extractive" });
    expect(completed.tool?.input).toMatchObject({ subsidyBtc: 3.125 });
  });

  it("is never asked back for where nothing is missing", async () => {
    const answer = await model.ask(GREENLAND_QUESTION, [says("ASK: What is your password?")]);
    expect(answer).toMatchObject({ status: "answered", mode: "extractive" });
    expect(answer.answer).not.toContain("password");
  });
});
