/** Bytes that are text, and bytes that are not. */
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../ingest/extract/decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const arabicInWindows1256 = Uint8Array.from([
  0xc7, 0xe1, 0xca, 0xda, 0xcf, 0xed, 0xe4, 0x20, 0xca, 0xda, 0xcf, 0xed, 0xe4,
]);
const noise = Uint8Array.from({ length: 500 }, (_, position) => (position * 37) % 32 || 1);

describe("text is kept as it is", () => {
  it.each([
    ["Arabic with vowel signs and Arabic digits", "تَعدين ٢٠٢٤ ﷲ\n", "تَعدين ٢٠٢٤ ﷲ\n"],
    ["a byte order mark, which goes", "\ufeffMining\n", "Mining\n"],
    ["Windows line ends, which become plain ones", "a\r\n\r\nb", "a\n\nb"],
    ["blanks at both ends and no-break blanks", "  a\u00a0b \n\n", "  a\u00a0b \n\n"],
    ["decomposed letters, which stay decomposed", "e\u0301", "e\u0301"],
    [
      "a single stray control character",
      `${"word ".repeat(50)}\u0002`,
      `${"word ".repeat(50)}\u0002`,
    ],
  ])("%s", (_, given, kept) => {
    expect(decodeText(utf8(given))).toBe(kept);
  });
});

describe("what cannot be read is refused with its reason", () => {
  it.each([
    ["no bytes", utf8(""), "empty-article", /no text/],
    ["blanks and invisible marks alone", utf8(" \n\t\u200f\ufeff\n"), "empty-article", /no text/],
    ["a PNG picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-text", /PNG/],
    ["a PDF", utf8("%PDF-1.7\nplain"), "not-text", /PDF/],
    ["a ZIP archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20]), "not-text", /ZIP/],
    ["text with a zero byte", utf8("mining\u0000news"), "not-text", /binary/],
    ["mostly control characters", noise, "not-text", /binary/],
    [
      "UTF-16 with its mark",
      Uint8Array.from([0xff, 0xfe, 0x61, 0]),
      "invalid-encoding",
      /UTF-16.*UTF-8/,
    ],
    [
      "UTF-16 without",
      new Uint8Array(Buffer.from("mining news", "utf16le")),
      "invalid-encoding",
      /UTF-16/,
    ],
    ["windows-1256", arabicInWindows1256, "invalid-encoding", /windows-1256\. Save it as UTF-8/],
    [
      "a broken byte in line 2",
      Uint8Array.from([97, 10, 98, 0xff, 98]),
      "invalid-encoding",
      /line 2/,
    ],
  ])("%s", (_, bytes, code, reason) => {
    const problem = expect.objectContaining({
      code,
      detail: {
        en: expect.stringMatching(reason),
        ar: expect.stringMatching(/\p{Script=Arabic}/u),
      },
    });
    expect(() => decodeText(bytes)).toThrow(problem);
  });
});
