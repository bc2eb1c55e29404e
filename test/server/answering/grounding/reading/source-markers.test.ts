import { describe, expect, it } from "vitest";
import { readMarker } from "../../../../../server/answering/grounding/reading/source-markers.ts";

describe("a marker of a language model", () => {
  it.each([
    ["[1]", [1]],
    ["[12]", [12]],
    ["[1, 3]", [1, 3]],
    ["[1,3]", [1, 3]],
    ["[1; 2]", [1, 2]],
    ["[1، 2]", [1, 2]],
    ["[1 and 2]", [1, 2]],
    ["[1 و 2]", [1, 2]],
    ["[2-4]", [2, 3, 4]],
    ["[2–4]", [2, 3, 4]],
    ["[ 1 ]", [1]],
    ["[[1]]", [1]],
    ["\\[1\\]", [1]],
    ["[^1]", [1]],
    ["[source 1]", [1]],
    ["[Source: 2]", [2]],
    ["[Sources 1, 2]", [1, 2]],
    ["[source 1, source 2]", [1, 2]],
    ["[المصدر 1]", [1]],
    ["[المصدر رقم ٢]", [2]],
    ["[مصدر ١، مصدر ٢]", [1, 2]],
    ["[1†L3]", [1]],
    ["【1†L3-L9】", [1]],
    ["【4†source】", [4]],
    ["【1】", [1]],
    ["［1］", [1]],
    ["［١］", [1]],
    ["﴾١﴿", [1]],
    ["﴿١﴾", [1]],
    ["[١]", [1]],
    ["[۱]", [1]],
    ["[1, 1]", [1]],
  ])("is read: %s", (text, sources) => {
    expect(readMarker(`${text} and more`, 0)).toEqual({ sources, length: text.length });
  });

  it.each([
    "(1)",
    "1",
    "[]",
    "[a]",
    "[sic]",
    "[2021]",
    "[1.5]",
    "[18.1%]",
    "[1",
    "[1 MW]",
    "[Reuters]",
    "[x1]",
    "{1}",
  ])("is not seen in %s", (text) => {
    expect(readMarker(`${text} and more`, 0)).toBeNull();
  });
});
