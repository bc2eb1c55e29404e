/** What a mention implies. */
import { describe, expect, it } from "vitest";
import { allEntries, entry } from "../../../../core/text/gazetteer/gazetteer.ts";
import { impliedIds } from "../../../../core/text/gazetteer/implied-ids.ts";

describe("impliedIds", () => {
  it.each([
    ["place:US-TX", ["place:US"]],
    ["place:Corsicana", ["place:US-TX", "place:US"]],
    ["place:US", []],
    ["place:North-America", []],
    ["place:AE-DU", ["place:AE", "place:Gulf", "place:Arab-world"]],
    ["role:energy-minister", ["role:minister"]],
    ["concept:asic", ["concept:mining-rig", "concept:mining"]],
    ["concept:no-such", []],
  ])("of %s are %j", (id, implied) => {
    expect(impliedIds(id)).toEqual(implied);
  });

  it("are entries, every one", () => {
    const implied = allEntries().flatMap(({ id }) => impliedIds(id));
    expect(implied.length).toBeGreaterThan(150);
    expect(implied.filter((id) => entry(id) === undefined)).toEqual([]);
  });
});
