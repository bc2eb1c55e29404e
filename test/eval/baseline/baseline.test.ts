import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBaseline, updateBaseline, writeBaseline } from "../../../eval/baseline/baseline.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { measureOf } from "./measures.ts";

const XQUAD = { "ar -> ar, nDCG@10": { value: 0.976, n: 1_190 } };

describe("updating the baseline", () => {
  it("keeps the sets that were skipped, and drops those that are no more", () => {
    const before = { xquad: XQUAD, corpus: { AUC: { value: 0.5, n: 9 } }, former: XQUAD };
    expect(updateBaseline(before, [measureOf({})], ["corpus", "xquad", "arcd-test"])).toEqual({
      corpus: { "right fact": { value: 0.9, n: 100 } },
      xquad: XQUAD,
    });
  });

  it("rounds away what differs between processors", () => {
    const measure = measureOf({ slice: "ar -> en", metric: "nDCG@10", value: 0.123_449_9 });
    expect(updateBaseline({}, [measure], ["corpus"])).toEqual({
      corpus: { "ar -> en, nDCG@10": { value: 0.1234, n: 100 } },
    });
  });
});

describe("the baseline's file", () => {
  it("is read as it was written", async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, "eval"));
    await writeBaseline(root, { xquad: XQUAD });
    expect(await readBaseline(root)).toEqual({ xquad: XQUAD });
    expect(await readFile(join(root, "eval", "baseline.json"), "utf8")).toMatch(/\}\n$/);
  });

  it("names the place of a mistake", async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, "eval"));
    await writeFile(join(root, "eval", "baseline.json"), '{"xquad": {"AUC": {"value": "high"}}}');
    await expect(readBaseline(root)).rejects.toThrow(/baseline\.json: xquad\.AUC\.value/);
  });
});
