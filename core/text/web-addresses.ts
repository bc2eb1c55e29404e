/** Web addresses inside running text. */

const TOP_LEVEL =
  "com|org|net|io|co|gov|edu|info|news|ai|app|dev|xyz|tv|me|uk|us|eu|de|fr|ru|cn|kz|sa|ae|eg|vn|qa|jo|ma|iq|tr|biz";

/** Stops before blanks, quotes, brackets and Arabic punctuation: Arabic prose sets those directly after an address. */
const ADDRESS = `(?:https?://|www\\.)[^\\s<>"“”«»()\\[\\]،؛؟\\u0600-\\u06ff]+`;
const EMAIL = `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+`;
const DOMAIN = `(?<![\\w.@-])(?:[a-z0-9-]{1,63}\\.){1,5}(?:${TOP_LEVEL})(?![\\w-])(?:/[^\\s<>"“”«»()\\[\\]،؛؟\\u0600-\\u06ff]*)?`;

/** A new pattern on each call, since a global one remembers where it stopped. */
export function webAddressPattern(): RegExp {
  return new RegExp(`${ADDRESS}|${EMAIL}|${DOMAIN}`, "giu");
}

/** True for the last label of a domain such as the `com` of `example.com`, in any case. */
export function isTopLevelDomain(label: string): boolean {
  return new RegExp(`^(?:${TOP_LEVEL})$`, "iu").test(label);
}

const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/gu;

/** Puts a blank for each web address, e-mail address and Markdown code, which say nothing of a text's language. */
export function withoutAddressesAndCode(text: string): string {
  return text.replace(CODE, " ").replace(webAddressPattern(), " ");
}
