/** What a language model may read in a text that looks harmless to people. */

const TAG = /[\u{E0020}-\u{E007E}]/gu;
const UNSEEN = /[\u00AD\u0640\u064B-\u065F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const BASE64 = /[A-Za-z0-9+/]{24,}={0,2}/gu;

/** Tag characters as letters, Base64 decoded, and without what no screen shows. */
export function readAsMachine(text: string): string {
  const decoded = text.replaceAll(BASE64, (run) => Buffer.from(run, "base64").toString());
  return decoded
    .replaceAll(TAG, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000))
    .replaceAll(UNSEEN, "");
}
