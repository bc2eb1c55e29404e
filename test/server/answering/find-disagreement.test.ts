import { describe, expect, it } from "vitest";
import { findDisagreement } from "../../../server/answering/find-disagreement.ts";
import { elementsAsked, elementsTold } from "../../../server/answering/question-elements.ts";
import { scoredSentence } from "./sentences.ts";

const QUESTION = "What share of hashrate did Texas lose in January 2024?";
const SAME = Float32Array.from([1, 0]);

function told(text: string, article: string, score = 5, eventDate: string | null = null) {
  const elements = new Set(elementsTold(text));
  const one = scoredSentence({ text, article, score, elements, vector: SAME });
  const passage = { ...one.passage, article: { ...one.passage.article, eventDate } };
  return { ...one, passage, surroundings: elements };
}

const find = (other: ReturnType<typeof told>, best = BEST) =>
  findDisagreement(best, [best, other], elementsAsked(QUESTION), "percent");
const BEST = told("Texas lost 34% of its hashrate in January 2024.", "a");

describe("a source that gives another figure for the same", () => {
  it("is found", () => {
    const other = told("Hashrate in Texas fell by 25% in January 2024.", "b");
    expect(find(other)).toBe(other);
  });

  it("is found in the other language", () => {
    const other = told("تراجع معدل الهاش في تكساس بنسبة 25% في يناير 2024.", "b");
    expect(find(other)).toBe(other);
  });

  it.each([
    ["gives the same figure", told("Hashrate in Texas fell 34 per cent in January 2024.", "b")],
    ["rounds it", told("Hashrate in Texas fell by 34.3% in January 2024.", "b")],
    [
      "gives the figure among others",
      told("Hashrate in Texas fell 20%, then 34% in January 2024.", "b"),
    ],
    ["speaks of another month", told("Hashrate in Texas fell by 40% in December 2024.", "b")],
    ["speaks of another place", told("Hashrate in Kazakhstan fell by 13% in January 2024.", "b")],
    [
      "gives a figure of another kind",
      told("Texas lost 214 EH/s of hashrate in January 2024.", "b"),
    ],
    [
      "is far less near to the question",
      told("Hashrate in Texas fell by 25% in January 2024.", "b", 1),
    ],
    ["is the same article", told("Hashrate in Texas fell by 25% in January 2024.", "a")],
    [
      "is dated to another time by its article",
      told("Hashrate in Texas fell by 25%.", "b", 5, "2022-12"),
    ],
  ])("is not one that %s", (_, other) => {
    expect(find(other)).toBeNull();
  });

  it("is looked for only where a kind of figure is asked for", () => {
    const other = told("Hashrate in Texas fell by 25% in January 2024.", "b");
    expect(findDisagreement(BEST, [BEST, other], elementsAsked(QUESTION), null)).toBeNull();
  });
});
