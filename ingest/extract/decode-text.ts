/** Bytes to text: UTF-8 or a plain refusal. */
import { isUtf8 } from "node:buffer";
import { ProblemError } from "../../core/runtime/problem-error.ts";

const MAGIC_NUMBERS: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["OLE", [0xd0, 0xcf, 0x11, 0xe0]],
];
const LINE_FEED = 0x0a;
const DELETE = 0x7f;
/** Backspace, tab, line feed, vertical tab, form feed, carriage return and escape occur in text files. */
const TEXT_CONTROLS = new Set([0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
const CONTROL_SHARE_OF_BINARY = 0.02;
const BLANK = /^[\s\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]*$/u;

/** True for a text in which a reader would see nothing. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** The refusal of an article without text. */
export function emptyArticle(): ProblemError {
  return new ProblemError("empty-article", {
    en: "It holds no text.",
    ar: "لا يحتوي على أي نص.",
  });
}

function notText(en: string, ar: string): ProblemError {
  return new ProblemError("not-text", { en, ar });
}

function invalidEncoding(en: string, ar: string): ProblemError {
  return new ProblemError("invalid-encoding", {
    en: `${en} Save it as UTF-8.`,
    ar: `${ar} احفظه بترميز UTF-8.`,
  });
}

function startsWithBytes(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, position) => bytes[position] === byte);
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if ((byte < 0x20 && !TEXT_CONTROLS.has(byte)) || byte === DELETE) controls += 1;
  }
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** UTF-16 of mostly Latin text has a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  sample.forEach((byte, position) => {
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return (
    sample.length >= 4 && Math.max(even, odd) > sample.length * 0.4 && Math.min(even, odd) === 0
  );
}

function looksLikeWindows1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1256").decode(bytes.subarray(0, 20_000));
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const arabic = text.match(/[\u0621-\u0652\u060c\u061b\u061f]/gu)?.length ?? 0;
  return foreign > 0 && arabic / foreign > 0.9;
}

/** The first line, counted from 1, that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/**
 * Refuses what shows in its first bytes to be no UTF-8 text: pictures, archives, UTF-16, zero bytes.
 * @throws ProblemError `not-text` or `invalid-encoding`
 */
export function refuseBinary(bytes: Uint8Array): void {
  const magic = MAGIC_NUMBERS.find(([, prefix]) => startsWithBytes(bytes, prefix));
  if (magic) {
    throw notText(
      `It is binary content (${magic[0]}), whatever its name says.`,
      `محتواه ثنائي (${magic[0]}) أيًّا كان اسمه.`,
    );
  }
  if (
    startsWithBytes(bytes, [0xff, 0xfe]) ||
    startsWithBytes(bytes, [0xfe, 0xff]) ||
    looksLikeUtf16(bytes)
  ) {
    throw invalidEncoding("It is encoded as UTF-16.", "ترميزه UTF-16.");
  }
  if (bytes.includes(0) || controlShare(bytes) > CONTROL_SHARE_OF_BINARY) {
    throw notText("It is binary content, not text.", "محتواه ثنائي وليس نصًّا.");
  }
}

/**
 * The text of `bytes`, verbatim but for a byte order mark, which is dropped, and CRLF, which becomes LF.
 * @throws ProblemError `not-text`, `invalid-encoding`, or `empty-article` where there is nothing to read
 */
export function decodeText(bytes: Uint8Array): string {
  refuseBinary(bytes);
  if (!isUtf8(bytes)) {
    if (looksLikeWindows1256(bytes)) {
      throw invalidEncoding(
        "It is not UTF-8; it looks like windows-1256.",
        "ليس بترميز UTF-8، ويبدو أنه windows-1256.",
      );
    }
    const line = firstBadLine(bytes);
    throw invalidEncoding(
      `Its bytes are not UTF-8 (first in line ${line}).`,
      `بايتاته ليست UTF-8 (أولها في السطر ${line}).`,
    );
  }
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  if (isBlank(text)) throw emptyArticle();
  return text;
}
