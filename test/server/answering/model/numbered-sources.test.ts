import { describe, expect, it } from "vitest";
import { createNumberedSources } from "../../../../server/answering/model/numbered-sources.ts";
import { passageOf } from "./support.ts";

const FIRST = passageOf("Mines stopped.", "a");
const SECOND = passageOf("Mines started.", "b");
const LATER_IN_FIRST = { ...FIRST, chunk: { ...FIRST.chunk, start: 900, end: 914 } };

const idsOf = (sources: readonly { readonly id: number }[]) => sources.map(({ id }) => id);

describe("the sources of a model's answer", () => {
  it("are numbered on from search to search", () => {
    const sources = createNumberedSources(9);
    expect(idsOf(sources.add([FIRST]))).toEqual([1]);
    expect(idsOf(sources.add([SECOND, LATER_IN_FIRST]))).toEqual([2, 3]);
    expect(sources.all().map(({ passage }) => passage)).toEqual([FIRST, SECOND, LATER_IN_FIRST]);
  });

  it("keep their number when they are found again", () => {
    const sources = createNumberedSources(9);
    sources.add([FIRST, SECOND]);
    const again = { ...SECOND, score: 2 };
    expect(sources.add([again, LATER_IN_FIRST, LATER_IN_FIRST])).toEqual([
      { id: 3, passage: LATER_IN_FIRST },
    ]);
    expect(idsOf(sources.all())).toEqual([1, 2, 3]);
  });

  it("are no more than a prompt has room for", () => {
    const sources = createNumberedSources(2);
    expect(idsOf(sources.add([FIRST, SECOND, LATER_IN_FIRST]))).toEqual([1, 2]);
    expect(sources.add([LATER_IN_FIRST])).toEqual([]);
  });
});
