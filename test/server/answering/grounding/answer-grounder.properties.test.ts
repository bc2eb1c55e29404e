import {
  asyncProperty,
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  tuple,
  type Arbitrary,
} from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../../../core/knowledge/embedder.ts";
import { findNumbers } from "../../../../core/text/digits.ts";
import type { Passage } from "../../../../server/retrieval/retriever.ts";
import { openTestEmbedder } from "../../../support/test-embedder.ts";
import {
  BLACKOUT,
  DIFFICULTY,
  REVENUE,
  cutAt,
  groundAnswer,
  passagesOf,
  type GroundedAnswer,
} from "./support.ts";

const ARTICLES = [BLACKOUT, REVENUE, DIFFICULTY];
const QUESTION = "What happened to 156 miners in 2022?";
const TOOLS = [{ input: { btcPriceUsd: 60_000 }, output: { usdPerPHDay: 51.25 } }];

let embedder: Embedder;
let passages: readonly Passage[];
const vectors = new Map<string, Promise<Float32Array>>();
beforeAll(async () => {
  embedder = await openTestEmbedder();
  passages = await passagesOf(ARTICLES, embedder);
});
afterAll(() => embedder.close());

/** The real encoder, run once for each sentence. */
function embed(text: string): Promise<Float32Array> {
  const vector = vectors.get(text) ?? embedder.embedPassage(text);
  vectors.set(text, vector);
  return vector;
}

const ground = (deltas: readonly string[]): Promise<GroundedAnswer> =>
  groundAnswer(deltas, { question: QUESTION, passages, embed, tools: TOOLS });

const truth = constantFrom(
  "Kazakhstan cut off the internet on 5 January 2022",
  "Kazakhstan held 18.1% of the hashrate in August 2021",
  "**225 people** died in the unrest",
  "Galaxy sold 300 bitcoin in October 2025",
  "Difficulty rose to 155.9 trillion in October 2025",
  "Power use in Wafra fell by 55%",
  "Hashprice is $51.25 at a price of $60,000",
  "Here is what the sources say",
);
/** Anything from true to absurd. */
const claim = tuple(
  constantFrom(
    "Kazakhstan cut off the internet on # January 2022",
    "#% of the hashrate was Kazakhstan's in August 2021",
    "The network's hashrate fell by about #%",
    "# people died in the unrest",
    "Galaxy sold # bitcoin in October 2025",
    "Hashprice fell to $# in October 2025",
    "Difficulty rose to # trillion in October 2025",
    "**Mining** was *not* banned by `#`",
    "وتوفي # شخصًا في الاضطرابات",
  ),
  constantFrom(
    "5",
    "٥",
    "18.1",
    "١٨٫١",
    "12",
    "225",
    "300",
    "43.34",
    "155.9",
    "55",
    "51.25",
    "156",
    "2022",
    "7",
  ),
).map(([frame, number]) => frame.replace("#", number));
const sentence: Arbitrary<string> = oneof(truth, claim);
const marker = constantFrom(
  "",
  " [1]",
  " [2]",
  " [3]",
  "[1][2]",
  " 【٣†L1】",
  " [1, 3]",
  " [9]",
  " [المصدر 2]",
  " [1](http://a.b/c)",
);
const stop = constantFrom(". ", ".", ".\n\n", "\n", ":\n", "؟ ", "!\n- ", "\n1. ");
const opening = constantFrom("", "", "- ", "## ", "> ", "2. ", "| a | 5 |\n|---|---|\n| ", "```\n");
const answer = array(tuple(opening, sentence, marker, stop), { minLength: 1, maxLength: 7 }).map(
  (pieces) => pieces.flat().join(""),
);

describe("whatever a model writes", () => {
  it("is answered the same however it is cut into deltas", async () => {
    await assert(
      asyncProperty(
        answer,
        array(integer({ min: 0, max: 400 }), { maxLength: 12 }),
        async (text, cuts) => {
          const whole = await ground([text]);
          expect((await ground(cutAt(text, cuts))).parts).toEqual(whole.parts);
          expect((await ground(text.split(""))).parts).toEqual(whole.parts);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is sent with verbatim quotes, numbered by first use, each before its first marker", async () => {
    let cited = 0;
    await assert(
      asyncProperty(answer, async (text) => {
        const { parts, citations } = await ground([text]);
        expect(citations.map(({ id }) => id)).toEqual(citations.map((_, index) => index + 1));
        for (const { articleId, start, end, quote } of citations) {
          const article = ARTICLES.find(({ id }) => id === articleId);
          expect(article?.text.slice(start, end)).toBe(quote);
        }
        cited += citations.length;
        const used: number[] = [];
        const early: number[] = [];
        let known = 0;
        for (const part of parts) {
          if (part.kind === "citation") known = part.citation.id;
          else {
            const ids = markersIn(part.text);
            early.push(...ids.filter((id) => id > known));
            used.push(...ids);
          }
        }
        expect(early).toEqual([]);
        expect([...new Set(used)]).toEqual(citations.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
    expect(cited).toBeGreaterThan(50);
  });

  it("has no number that is not in a quote, a cited article's date, the question or a tool", async () => {
    await assert(
      asyncProperty(answer, async (text) => {
        const { text: sent, citations } = await ground([text]);
        const grounds = [
          ...citations.flatMap(({ quote, publishedAt, eventDate }) => [
            quote,
            publishedAt,
            eventDate,
          ]),
          QUESTION,
          "60000",
          "51.25",
        ].join("\n");
        const grounded = new Set(findNumbers(grounds).map(({ value }) => value.replace("-", "")));
        // Numbers of list items and markers count nothing.
        const told = sent.replaceAll(/^\s*\d+\. /gmu, "").replaceAll(/\[\d+\]/gu, "");
        for (const { value } of findNumbers(told)) expect(grounded).toContain(value);
      }),
      { numRuns: 100 },
    );
  });

  it("has neither a link nor an unfinished marker", async () => {
    await assert(
      asyncProperty(answer, async (text) => {
        const { text: sent } = await ground([text]);
        expect(sent).not.toMatch(/https?:|\]\(|[【】†]|\[[^\]\d]|\[\d+(?!\d*\])/u);
      }),
      { numRuns: 40 },
    );
  });
});

function markersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\[(\d+)\]/gu), ([, id]) => Number(id));
}
