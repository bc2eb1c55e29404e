import { describe, expect, it } from "vitest";
import { fuseByRank, scoreInOrder } from "../../../server/retrieval/rank-fusion.ts";

const list = (text: string, weight = 1) => ({ items: text.split(""), weight });
const same = (item: string) => item;

describe("fusing ranked lists", () => {
  it.each([
    ["keeps the order of a single list", [list("abc")], "abc"],
    ["puts what both lists have before what one has", [list("abc"), list("cd")], "cabd"],
    ["lets a light list order only what is close", [list("abc"), list("cba", 0.01)], "abc"],
    ["adds what only the second list has", [list("a"), list("b")], "ab"],
    ["gives nothing for nothing", [list(""), list("")], ""],
  ])("%s", (_, lists, expected) => {
    expect(fuseByRank(lists, same).join("")).toBe(expected);
  });
});

describe("scores in the order of a fused list", () => {
  it("are the items' own values, the largest first", () => {
    const values: Record<string, number> = { a: 0.7, b: 0.9, c: 0.8 };
    expect(scoreInOrder(["a", "b", "c"], (item) => values[item] ?? 0)).toEqual([
      { item: "a", score: 0.9 },
      { item: "b", score: 0.8 },
      { item: "c", score: 0.7 },
    ]);
  });
});
