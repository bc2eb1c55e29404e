/** Citations of one article stand together. */
import type { Citation } from "../../../core/contract/ask.ts";

/** One group an article, never empty; groups and their citations in the order of first use. */
export function groupByArticle(
  citations: readonly Citation[],
): readonly (readonly [Citation, ...Citation[]])[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations.toSorted((one, other) => one.id - other.id)) {
    const group = groups.get(citation.articleId);
    if (group === undefined) groups.set(citation.articleId, [citation]);
    else group.push(citation);
  }
  return [...groups.values()];
}
