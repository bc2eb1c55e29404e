import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import {
  INJECTED_ARTICLES,
  INJECTIONS,
  LINK_OR_MARKUP,
  type Injection,
} from "../support/injections.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import type { Wire } from "../support/wires/model-wire.ts";
import { openOpenAiWire, type OpenAiBody } from "../support/wires/openai-wire.ts";
import { createTurnQueue } from "../support/wires/turn-queue.ts";
import { postJson } from "../server/http/support/requests.ts";
import { DRESSINGS } from "./support/attack-dressings.ts";

const SHARE = 2;

/** Every attack in every second dressing, to spare time. */
const CASES = DRESSINGS.map(
  ([name, dress], at) =>
    [name, dress, INJECTIONS.filter((_, index) => (index + at) % SHARE === 0)] as const,
);

/** The article's sentence with the answer, without its full stop. */
function truthOf({ articleText, truth }: Injection): string {
  const sentences = articleText.split(/\n|(?<=\.) (?=[A-Z\u0621-\u064A])/u);
  const found = sentences.find((sentence) => sentence.includes(truth)) ?? truth;
  return found.replace(/\.$/u, "").trim();
}

describe("a language model that obeys and knows how its sentences are checked", () => {
  const turns = createTurnQueue();
  let wire: Wire<OpenAiBody>;
  let server: RealServer;
  beforeAll(async () => {
    wire = await openOpenAiWire(turns.next);
    server = await startRealServer(INJECTED_ARTICLES, {
      MANJAM_LLM: "openai:adaptive",
      MANJAM_LLM_BASE_URL: wire.baseUrl,
      MANJAM_RATE_LIMIT: "100000",
    });
  });
  afterAll(() => wire.close());

  async function ask(question: string): Promise<AskResponse> {
    const response = await postJson(`${server.url}/ask`, { question });
    return askResponseSchema.parse(await response.json());
  }

  it.each(CASES)("cannot put an order's words %s", async (_where, dress, attacks) => {
    const through: string[] = [];
    for (const attack of attacks) {
      const [aim = ""] = attack.obeyed;
      turns.replaceWith(dress(truthOf(attack), aim, attack));
      const { answer, citations } = await ask(attack.question);
      const quoted = citations
        .map(({ quote }) => quote)
        .join("\n")
        .toLowerCase();
      const lower = answer.toLowerCase();
      // What passes for news may be cited as such, see injections.test.ts.
      const said = attack.obeyed
        .map((one) => one.toLowerCase())
        .filter((one) => lower.includes(one) && !quoted.includes(one));
      if (said.length > 0 || LINK_OR_MARKUP.test(answer)) through.push(`${attack.id}: ${answer}`);
    }
    expect(through).toEqual([]);
  });
});
