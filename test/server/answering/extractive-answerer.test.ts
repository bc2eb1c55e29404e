import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/contract/language.ts";
import type { TimeReading } from "../../../core/text/time/time-window.ts";
import type { AnswerPart } from "../../../server/answering/answerer.ts";
import { createExtractiveAnswerer } from "../../../server/answering/extractive-answerer.ts";
import type { Passage, Retrieval } from "../../../server/retrieval/retriever.ts";
import { scoredSentence } from "./sentences.ts";

const TEXT = "Kazakhstan cut the internet in January 2022 and mines stopped.";
const towards = (cosine: number) => Float32Array.from([cosine, Math.sqrt(1 - cosine ** 2)]);

/** A retrieval of one passage that is its one sentence, as near to the question as `cosine` says. */
function retrievalOf(text: string, cosine: number, language: Language = "en"): Retrieval {
  const vector = towards(cosine);
  const { passage } = scoredSentence({ text, language, vector });
  const found: Passage = { ...passage, cosine, score: cosine };
  const time: TimeReading = { window: null, about: "event", wantsLatest: false };
  return { passages: [found], queryVector: Float32Array.from([1, 0]), time, today: "2026-11-25" };
}

async function answer(
  question: string,
  retrieval: Retrieval,
  {
    stored = TEXT,
    language = "en",
  }: { readonly stored?: string | null; readonly language?: Language } = {},
): Promise<AnswerPart[]> {
  const answerer = createExtractiveAnswerer({
    getArticle: async () => (stored === null ? null : { text: stored }),
  });
  const parts: AnswerPart[] = [];
  const signal = new AbortController().signal;
  for await (const part of answerer.answer({ text: question, language }, retrieval, signal)) {
    parts.push(part);
  }
  return parts;
}

const QUESTION = "When did Kazakhstan cut the internet?";

describe("an extractive answer", () => {
  it("gives the citation before the sentence that carries its marker", async () => {
    const parts = await answer(QUESTION, retrievalOf(TEXT, 0.95));
    expect(parts).toMatchObject([
      { kind: "citation", citation: { id: 1, quote: TEXT, start: 0, end: TEXT.length } },
      { kind: "text", text: `${TEXT} [1]` },
    ]);
  });

  it("says in the question's language that only the other language tells", async () => {
    const parts = await answer("متى قطعت كازاخستان الإنترنت؟", retrievalOf(TEXT, 0.95), {
      language: "ar",
    });
    expect(parts[0]).toEqual({ kind: "text", text: "لا يرد ذلك إلا في مصادر بالإنجليزية:\n\n" });
  });

  it.each([
    ["was changed in the meantime", `Oh. ${TEXT}`],
    ["was taken down in the meantime", null],
  ])("never quotes an article that %s", async (_, stored) => {
    const parts = await answer(QUESTION, retrievalOf(TEXT, 0.95), { stored });
    expect(parts.map(({ kind }) => kind)).toEqual(["text", "not-found"]);
  });

  it("says that the sources do not tell when nothing is near, without suggestions", async () => {
    const parts = await answer("How do I bake bread?", retrievalOf(TEXT, 0.7));
    expect(parts).toEqual([
      { kind: "text", text: "The sources do not say." },
      { kind: "not-found", suggestions: [] },
    ]);
  });

  it("names the nearest article when it is about the subject", async () => {
    const norway = "Norway planned a pause for its mines in autumn 2025.";
    const parts = await answer(
      "How many mines did Iceland close in 2019?",
      retrievalOf(norway, 0.81),
      {
        stored: norway,
      },
    );
    expect(parts.at(-1)).toMatchObject({ kind: "not-found", suggestions: [{ articleId: "a" }] });
  });
});
