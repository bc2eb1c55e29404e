import { describe, expect, it } from "vitest";
import type { AskResponse } from "../../core/contract/ask.ts";
import {
  ARTICLES,
  DISAGREEING_ARTICLES,
  DISAGREEING_QUESTION,
  GREENLAND_QUESTION,
} from "../support/invented-articles.ts";
import { startRealServer } from "../support/real-server.ts";

const server = await startRealServer([...ARTICLES, ...DISAGREEING_ARTICLES]);

async function ask(question: string): Promise<AskResponse> {
  const response = await fetch(`${server.url}/ask`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ question }),
  });
  return (await response.json()) as AskResponse; // the contract's answer
}

describe("an answer whose sources disagree", () => {
  it("names the citations that stand against each other", async () => {
    const answer = await ask(DISAGREEING_QUESTION);
    expect(answer.answer).toContain("The sources give different figures:");
    expect(answer.disagreements).toEqual([{ citations: [1, 2] }]);
    const figures = new Map(
      answer.citations.map(({ source, quote }) => [source, /\d+%/.exec(quote)?.[0]]),
    );
    expect(figures.get("Arctic Courier")).toBe("34%");
    expect(figures.get("Northern Herald")).toBe("52%");
  });

  it("names none where they agree", async () => {
    const answer = await ask(GREENLAND_QUESTION);
    expect(answer.status).toBe("answered");
    expect(answer.disagreements).toEqual([]);
  });
});
