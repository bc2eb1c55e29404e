import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { createOpeningReader } from "../../../../server/answering/model/opening-reader.ts";

function read(pieces: readonly string[]) {
  const reader = createOpeningReader();
  const text = pieces.map((piece) => reader.push(piece)).join("") + reader.end();
  return { text, says: reader.says };
}

const letters = (text: string) => text.split(/(?=[^])/u);

describe("the opening of a model's answer", () => {
  it.each([
    ["NOT_FOUND", "not-found"],
    ["`NOT_FOUND`.", "not-found"],
    ["\n**NOT_FOUND**", "not-found"],
    ["ASK: Which machine?", "ask"],
  ] as const)("is an agreed word however it is cut: %j", (answer, says) => {
    expect(read([answer])).toEqual({ text: "", says });
    expect(read(letters(answer))).toEqual({ text: "", says });
  });

  it.each(["NOT all miners left.", "Not found in 2021.", "ASKED in May, he agreed.", "N", "يعمل"])(
    "is text where it only begins like one: %j",
    (answer) => {
      expect(read([answer])).toEqual({ text: answer, says: null });
      expect(read(letters(answer))).toEqual({ text: answer, says: null });
    },
  );

  it("is read the same however it is cut", () => {
    const words = constantFrom("NOT", "_", "FOUND", "ASK", ":", " ", "`", "*", "“", "Mines", "لا");
    assert(
      property(array(words), array(words), (first, second) => {
        const pieces = [...first, ...second];
        const whole = read([pieces.join("")]);
        expect(read(pieces)).toEqual(whole);
        expect(read([first.join(""), second.join("")])).toEqual(whole);
        expect(whole.text).toBe(whole.says === null ? pieces.join("") : "");
      }),
    );
  });

  it("begins anew after what led up to a tool call", () => {
    const reader = createOpeningReader();
    expect(reader.push("Let me look. ")).toBe("Let me look. ");
    reader.reset();
    expect(reader.push("NOT_FOUND")).toBe("");
    expect(reader.says).toBe("not-found");
  });
});
