import { describe, expect, it } from "vitest";
import { groupByArticle } from "../../../web/src/sources/group-by-article.ts";
import { cite, createArticle } from "../scripted-answers.ts";

const law = createArticle({ id: "law", text: "One. Two." });
const raid = createArticle({ id: "raid", text: "Three." });

describe("citations", () => {
  it("stand with the others of their article, in the order of first use", () => {
    const citations = [cite(3, law, "Two."), cite(1, raid, "Three."), cite(2, law, "One.")];
    const groups = groupByArticle(citations).map((group) => group.map(({ quote }) => quote));
    expect(groups).toEqual([["Three."], ["One.", "Two."]]);
  });

  it("of no article make no group", () => {
    expect(groupByArticle([])).toEqual([]);
  });
});
