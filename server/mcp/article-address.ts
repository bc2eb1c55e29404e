/** The addresses under which articles are resources. */

const PREFIX = "manjam://articles/";

export const ARTICLE_ADDRESS_TEMPLATE = `${PREFIX}{id}`;

/** @throws URIError for an id that is no well-formed Unicode, which no article has */
export function toArticleAddress(id: string): string {
  return PREFIX + encodeURIComponent(id);
}

/** The id that `address` names; null where it is no address of an article. */
export function readArticleAddress(address: string): string | null {
  if (!address.startsWith(PREFIX)) return null;
  const encoded = address.slice(PREFIX.length);
  if (encoded === "" || encoded.includes("/")) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
