import { describe, expect, it } from "vitest";
import { ARTICLES, GREENLAND_QUESTION } from "../support/invented-articles.ts";
import { startRealServer } from "../support/real-server.ts";
import { openAnthropicWire } from "../support/wires/anthropic-wire.ts";
import { openOllamaWire } from "../support/wires/ollama-wire.ts";
import { callTool, type Turn } from "../support/wires/turns.ts";
import { askForStream } from "./support/answers.ts";

const SCRIPT: readonly Turn[] = [
  callTool("hashprice", { difficulty: 150e12, btcPriceUsd: 90_000 }),
  {
    text: [
      "The mine at Qaanaaq runs 4,3",
      "21 machines [1]. Hashprice is $37",
      ".72 per PH/s and day.",
    ],
  },
];

/** The calculator takes numbers of the reader alone. */
const QUESTION = `${GREENLAND_QUESTION} And what is hashprice at difficulty 150T and $90,000?`;

describe("an answer over the protocol of", () => {
  it.each([
    ["Anthropic", "anthropic:scripted", openAnthropicWire],
    ["Ollama", "ollama:scripted", openOllamaWire],
  ] as const)("%s uses the calculator and cites its source", async (_name, model, open) => {
    const wire = await open(SCRIPT);
    const { url } = await startRealServer(ARTICLES, {
      MANJAM_LLM: model,
      MANJAM_LLM_BASE_URL: wire.baseUrl,
      ANTHROPIC_API_KEY: "sk-ant-test-0123456789",
    });
    const events = await askForStream(url, QUESTION);
    expect(events.map(({ event }) => event)).toEqual([
      "retrieval",
      "tool-call",
      "tool-result",
      "citation",
      "answer-delta",
      "answer-delta",
      "done",
    ]);
    expect(events.at(-1)?.data).toMatchObject({
      mode: "llm",
      model,
      tool: { name: "hashprice" },
      answer: "The mine at Qaanaaq runs 4,321 machines. [1] Hashprice is $37.72 per PH/s and day.",
      citations: [{ articleId: "own/greenland" }],
    });
    await wire.close();
  });
});
