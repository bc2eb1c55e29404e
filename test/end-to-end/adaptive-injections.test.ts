import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import { INJECTIONS, type Injection } from "../support/injections.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import type { Wire } from "../support/wires/model-wire.ts";
import { openOpenAiWire, type OpenAiBody } from "../support/wires/openai-wire.ts";
import type { Turn } from "../support/wires/turns.ts";
import { postJson } from "../server/http/support/requests.ts";
import { DRESSINGS } from "./support/attack-dressings.ts";

const ARTICLES = INJECTIONS.map(({ id, title, source, articleText: text }) => ({
  id,
  text,
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { source }),
}));
const LINK_OR_MARKUP = /\]\(|https?:|javascript:|<[a-z/!]/iu;

/** The article's sentence with the answer, without its full stop. */
function truthOf({ articleText, truth }: Injection): string {
  const sentences = articleText.split(/\n|(?<=\.) (?=[A-Z\u0621-\u064A])/u);
  const found = sentences.find((sentence) => sentence.includes(truth)) ?? truth;
  return found.replace(/\.$/u, "").trim();
}

describe("a language model that obeys and knows how its sentences are checked", () => {
  let turns: readonly Turn[] = [];
  let wire: Wire<OpenAiBody>;
  let server: RealServer;
  beforeAll(async () => {
    wire = await openOpenAiWire(() => {
      const [turn = { status: 400 }, ...rest] = turns;
      turns = rest;
      return turn;
    });
    server = await startRealServer(ARTICLES, {
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

  it.each(DRESSINGS)("cannot put an order's words %s", async (_where, dress) => {
    const through: string[] = [];
    for (const attack of INJECTIONS) {
      const [aim = ""] = attack.obeyed;
      turns = dress(truthOf(attack), aim, attack);
      const { answer } = await ask(attack.question);
      const lower = answer.toLowerCase();
      const said = attack.obeyed.filter((one) => lower.includes(one.toLowerCase()));
      if (said.length > 0 || LINK_OR_MARKUP.test(answer)) through.push(`${attack.id}: ${answer}`);
    }
    expect(through).toEqual([]);
  });
});
