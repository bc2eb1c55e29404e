/** Generated parts of a document, between `<!-- name:begin -->` and `<!-- name:end -->`. */
import { DataError } from "../data-error.ts";

/** @throws DataError where the markers are not there, in this order */
export function replaceBlock(document: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from < 0 || to < 0) throw new DataError(`the document has no ${begin} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${content}\n\n${document.slice(to)}`;
}
