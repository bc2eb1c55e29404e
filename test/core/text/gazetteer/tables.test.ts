/** The tables of the gazetteer, and how a row is read. */
import { describe, expect, it } from "vitest";
import type { SpelledEntry } from "../../../../core/text/gazetteer/gazetteer-entry.ts";
import { mergeEntries, parseTable } from "../../../../core/text/gazetteer/parse-table.ts";
import { pathsOf } from "../../../../core/text/gazetteer/spelling-trie.ts";
import { assetEntries } from "../../../../core/text/gazetteer/tables/assets.ts";
import { companyEntries } from "../../../../core/text/gazetteer/tables/companies.ts";
import { conceptEntries } from "../../../../core/text/gazetteer/tables/concepts.ts";
import { placeEntries } from "../../../../core/text/gazetteer/tables/places.ts";
import { roleEntries } from "../../../../core/text/gazetteer/tables/roles.ts";

const entries = [
  ...placeEntries(),
  ...companyEntries(),
  ...assetEntries(),
  ...roleEntries(),
  ...conceptEntries(),
];

describe("parseTable", () => {
  it("reads a row of both languages and leaves the marks out of what is shown", () => {
    expect(parseTable("asset", "asset", "// coins\nbtc | !BTC; =coin | بتكوين ;\n")).toEqual([
      {
        id: "asset:btc",
        kind: "asset",
        en: ["BTC", "coin"],
        ar: ["بتكوين"],
        spellings: ["!BTC", "=coin", "بتكوين"],
      },
    ]);
  });

  it.each(["btc | BTC", "btc", "a | b | c | d", " | b | c"])("refuses the row %j", (row) => {
    expect(() => parseTable("asset", "asset", row)).toThrow("Not a row of three cells");
  });
});

describe("mergeEntries", () => {
  it("makes one entry of two with the same id, each spelling once", () => {
    const one = parseTable("asset", "asset", "x | a; b | ج");
    const other = parseTable("asset", "asset", "x | b; c | د");
    expect(mergeEntries([...one, ...other]).map(({ en, ar }) => [en, ar])).toEqual([
      [
        ["a", "b", "c"],
        ["ج", "د"],
      ],
    ]);
  });
});

describe("the tables", () => {
  it("give no spelling to two entries", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, kind, spellings } of entries) {
      for (const spelling of spellings) {
        for (const path of pathsOf(spelling, kind)) {
          const owner = owners.get(path.join(" ")) ?? id;
          owners.set(path.join(" "), owner);
          if (owner !== id) shared.push(`${spelling}: ${owner} and ${id}`);
        }
      }
    }
    expect(shared).toEqual([]);
  });

  it("have one row for each company, asset, role and concept, with a word in some language", () => {
    const named: SpelledEntry[] = entries.filter(({ kind }) => kind !== "place");
    expect(named.length).toBe(new Set(named.map(({ id }) => id)).size);
    expect(named.filter(({ spellings }) => spellings.length === 0)).toEqual([]);
  });

  it("name every concept and role in both languages", () => {
    const oneSided = entries.filter(
      ({ kind, en, ar }) =>
        (kind === "concept" || kind === "person-role") && (en.length === 0 || ar.length === 0),
    );
    expect(oneSided.map(({ id }) => id)).toEqual([]);
  });
});
