/** Keys of our own under the protocol's `_meta`. */

/** The language of an article: "ar" or "en". */
export const LANGUAGE_KEY = "manjam/language";
/** The problem object of the HTTP API, beside the text of a failed call. */
export const PROBLEM_KEY = "manjam/problem";
