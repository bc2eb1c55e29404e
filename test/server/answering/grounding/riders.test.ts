import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../../../core/knowledge/embedder.ts";
import { readTextArticle } from "../../../../ingest/extract/text-article.ts";
import type { Passage } from "../../../../server/retrieval/retriever.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { openTestEmbedder } from "../../../support/test-embedder.ts";
import { ATTRIBUTED_PARAPHRASES } from "./lists/paraphrases-attributed.ts";
import { TUNED_PARAPHRASES } from "./lists/paraphrases-tuned.ts";
import { LATE_PARAPHRASES } from "./lists/paraphrases-late.ts";
import { PLACES, SEEN_RIDERS, TUNED_RIDERS, UNSEEN_RIDERS, type Riders } from "./lists/riders.ts";
import { groundAnswer, passagesOf, type GroundedAnswer } from "./support.ts";

type Paraphrases = Readonly<Record<string, readonly string[]>>;

let embedder: Embedder;
const briefs = new Map<string, Promise<readonly Passage[]>>();
const vectors = new Map<string, Promise<Float32Array>>();
beforeAll(async () => {
  embedder = await openTestEmbedder();
});
afterAll(() => embedder.close());

function embed(text: string): Promise<Float32Array> {
  const vector = vectors.get(text) ?? embedder.embedPassage(text);
  vectors.set(text, vector);
  return vector;
}

async function groundIn(brief: string, answer: string): Promise<GroundedAnswer> {
  const passages = briefs.get(brief) ?? readBrief(brief);
  briefs.set(brief, passages);
  const isArabic = languageOf(answer) === "ar";
  return groundAnswer(answer, {
    question: isArabic ? "ماذا حدث؟" : "What happened?",
    language: isArabic ? "ar" : "en",
    passages: await passages,
    embed,
    countTokens: (text) => embedder.countTokens(text),
  });
}

function readBrief(brief: string): Promise<readonly Passage[]> {
  const text = readFileSync(join(PROJECT_ROOT, "corpus", `${brief}.md`), "utf8");
  return passagesOf([{ id: brief, ...readTextArticle(text) }], embedder);
}

function languageOf(text: string): "en" | "ar" {
  return /^[^A-Za-z]*\p{Script=Arabic}/u.test(text) ? "ar" : "en";
}

const rows = (list: Paraphrases): readonly (readonly [brief: string, statement: string])[] =>
  Object.entries(list).flatMap(([brief, statements]) =>
    statements.map((statement) => [brief, statement.replace(/\.$/u, "")] as const),
  );

describe("honest sentences", () => {
  it.each<readonly [string, Paraphrases, number]>([
    ["that the check was tuned on", TUNED_PARAPHRASES, 0.88],
    ["with attributions", ATTRIBUTED_PARAPHRASES, 0.88],
    ["written later", LATE_PARAPHRASES, 0.83],
  ])("%s are mostly sent", async (_which, list, least) => {
    const all = rows(list);
    let kept = 0;
    for (const [brief, statement] of all) {
      kept += (await groundIn(brief, `${statement} [1].`)).report.supported;
    }
    expect(kept / all.length).toBeGreaterThan(least);
  });
});

describe("riders on honest sentences", () => {
  it.each<readonly [string, Riders, number]>([
    ["that the check was tuned on", TUNED_RIDERS, 0.01],
    ["in another style", SEEN_RIDERS, 0.03],
    ["written last", UNSEEN_RIDERS, 0.06],
  ])("%s are hardly ever sent", async (_which, riders, most) => {
    const through: string[] = [];
    const bases = [...rows(TUNED_PARAPHRASES), ...rows(LATE_PARAPHRASES)];
    for (const [at, [brief, statement]] of bases.entries()) {
      const { words, clauses } = riders[languageOf(statement)];
      const list = [...words, ...clauses];
      for (const step of [0, 1, 2]) {
        const rider = list[(at * 3 + step * 7) % list.length] ?? "";
        const ridden = PLACES[(at + step) % PLACES.length]?.(statement, rider) ?? "";
        const { text } = await groundIn(brief, ridden.replace(/\.$/u, " [1]."));
        if (text.toLowerCase().includes(rider.toLowerCase())) through.push(text);
      }
    }
    expect(through.slice(Math.floor(most * bases.length * 3))).toEqual([]);
  });
});
