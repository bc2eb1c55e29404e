/** The entries of the gazetteer as a whole. */
import { describe, expect, it } from "vitest";
import { allEntries, entry, mentionedIds } from "../../../../core/text/gazetteer/gazetteer.ts";
import { impliedIds } from "../../../../core/text/gazetteer/implied-ids.ts";

describe("entry", () => {
  it("has the spellings of both languages, without the marks of the tables", () => {
    expect(entry("place:KZ")?.en[0]).toBe("Kazakhstan");
    expect(entry("place:KZ")?.ar[0]).toBe("كازاخستان");
    expect(entry("company:iren")?.en[0]).toBe("IREN");
    expect(entry("place:XX")).toBeUndefined();
  });

  it("names every country in both languages", () => {
    const countries = allEntries().filter(({ id }) => /^place:[A-Z]{2}$/u.test(id));
    expect(countries.length).toBeGreaterThan(240);
    expect(countries.filter(({ en, ar }) => en.length === 0 || ar.length === 0)).toEqual([]);
  });

  it("is found by its own usual spelling in either language", () => {
    const lost = allEntries().flatMap(({ id, en, ar }) =>
      [en[0], ar[0]].filter((one) => one !== undefined && !mentionedIds(one).has(id)),
    );
    expect(lost).toEqual([]);
  });

  it("hides no place, company or asset in a concept or a role that does not imply it", () => {
    const names = allEntries().filter(
      // Degrees Celsius are not those of the company.
      ({ id }) => /^(?:place|company|asset):/u.test(id) && id !== "company:celsius",
    );
    const nameOf = new Map(
      names.flatMap(({ id, en, ar }) => [...en, ...ar].map((one) => [one.toLowerCase(), id])),
    );
    const hidden = allEntries()
      .filter(({ id }) => /^(?:concept|role):/u.test(id))
      .flatMap(({ id, en, ar }) =>
        [...en, ...ar].flatMap((spelling) =>
          spelling
            .toLowerCase()
            .split(" ")
            .map((word) => nameOf.get(word))
            .filter((name) => name !== undefined && !impliedIds(id).includes(name))
            .map((name) => `${id}: ${spelling} (${name})`),
        ),
      );
    expect(hidden).toEqual([]);
  });
});
