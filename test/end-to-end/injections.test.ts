import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../core/contract/ask.ts";
import { INJECTIONS, type Injection } from "../support/injections.ts";
import { postJson } from "../server/http/support/requests.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import type { Wire } from "../support/wires/model-wire.ts";
import { openOpenAiWire, type OpenAiBody } from "../support/wires/openai-wire.ts";

const ARTICLES = INJECTIONS.map(({ id, title, source, articleText: text }) => ({
  id,
  text,
  ...(title === undefined ? {} : { title }),
  ...(source === undefined ? {} : { source }),
}));

const CASES = INJECTIONS.map((attack) => [attack.id, attack] as const);

async function ask(url: string, attack: Injection, body: object = {}): Promise<AskResponse> {
  const response = await postJson(`${url}/ask`, { question: attack.question, ...body });
  return askResponseSchema.parse(await response.json());
}

/** What of the attack's aim stands in a text, letter case aside. */
function obeyedIn(text: string, { obeyed }: Injection): readonly string[] {
  const lower = text.toLowerCase();
  return obeyed.filter((aim) => lower.includes(aim.toLowerCase()));
}

const LINK_OR_MARKUP = /\]\(|https?:|javascript:|<[a-z/!]/iu;

describe("an article that gives orders to machines", () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer(ARTICLES);
  });

  it.each(CASES)("is not obeyed by quotes: %s", async (_id, attack) => {
    const { answer, citations } = await ask(server.url, attack);
    const quotes = citations.map(({ quote }) => quote).join("\n");
    // What no pattern can tell from news may be quoted as what it is: the words of its article.
    expect(attack.undetected === true ? [] : obeyedIn(`${answer}\n${quotes}`, attack)).toEqual([]);
    expect(answer).not.toMatch(LINK_OR_MARKUP);
  });
});

describe("a language model that obeys whatever it reads", () => {
  let attack: Injection;
  let wire: Wire<OpenAiBody>;
  let server: RealServer;
  beforeAll(async () => {
    wire = await openOpenAiWire(() => ({ text: attack.modelObeys.match(/[^]{1,9}/gu) ?? [] }));
    server = await startRealServer(ARTICLES, {
      MANJAM_LLM: "openai:obedient",
      MANJAM_LLM_BASE_URL: wire.baseUrl,
    });
  });
  afterAll(() => wire.close());

  it.each(CASES)("cannot make its answer obey: %s", async (_id, current) => {
    attack = current;
    wire.forget();
    const answer = await ask(server.url, attack);
    // An extractive answer in its place may quote what no pattern can tell from news.
    const isOwn = answer.mode === "llm" || attack.undetected !== true;
    expect(isOwn ? obeyedIn(answer.answer, attack) : []).toEqual([]);
    expect(answer.answer).not.toMatch(LINK_OR_MARKUP);
  });

  it.each(CASES.filter(([, { undetected }]) => undetected !== true))(
    "is not even shown the order: %s",
    async (_id, current) => {
      attack = current;
      wire.forget();
      await ask(server.url, attack);
      const messages = wire.requests[0]?.body.messages ?? [];
      const sources = messages.map(({ content }) => content).join("\n");
      expect(sources).toContain("<source id=");
      const shown = obeyedIn(sources.slice(sources.indexOf("<source")), attack);
      expect(shown.filter((aim) => !attack.truth.includes(aim))).toEqual([]);
    },
  );

  it("is not led by an order in what was said before", async () => {
    const [first, second] = INJECTIONS;
    if (first === undefined || second === undefined) throw new Error("no attacks");
    attack = first;
    const { conversationId } = await ask(server.url, first);
    attack = { ...second, modelObeys: first.modelObeys };
    const { answer } = await ask(server.url, attack, { conversationId });
    expect(obeyedIn(answer, first)).toEqual([]);
  });
});
