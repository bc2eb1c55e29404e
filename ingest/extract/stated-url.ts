/** The address that a text states as its own. */
import { edgeLines } from "./edge-lines.ts";

const SOURCE_LINE =
  /^[\s>#*_•-]*(?:source(?: url| link)?|url|link|original(?: url| link| article)?|المصدر(?: الأصلي)?|رابط(?: (?:المقال|الخبر|المصدر))?|الرابط)[\s*_]*[:：][\s*_]*(?:\[[^\]]*\]\(\s*|<)?(https?:\/\/[^\s<>)\]]+)[)>\s*_.,،]*$/iu;
const LONELY_URL = /^\s*<?https?:\/\/\S+>?\s*$/iu;

function sourceAddress(line: string): string | null {
  const address = SOURCE_LINE.exec(line)?.[1];
  return address !== undefined && URL.canParse(address) && address.length <= 2_000 ? address : null;
}

/** True for a line that only tells where the article is from. */
export function isAddressLine(line: string): boolean {
  return SOURCE_LINE.test(line) || LONELY_URL.test(line);
}

/**
 * The address in a line such as `Source: https://…` or `المصدر: https://…` near the beginning or end.
 * Null where there is none, or where several differ: which of them is the article's own is not told.
 */
export function findStatedUrl(text: string): string | null {
  const { head, tail } = edgeLines(text);
  const addresses = new Set(
    [...head, ...tail].map(sourceAddress).filter((address) => address !== null),
  );
  const [only = null] = addresses;
  return addresses.size === 1 ? only : null;
}
