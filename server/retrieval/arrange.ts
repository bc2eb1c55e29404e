/** From scored passages to the few that are shown: no repeats, neighbours joined, not all from one article. */
import { dotProduct } from "../../core/knowledge/vectors.ts";
import { isStopWord, toWordTerms } from "../../core/text/search-terms.ts";
import { mergeNeighbours } from "./merge-neighbours.ts";
import type { Passage, RetrievalQuery } from "./retriever.ts";

/** Of what is shown at most this share is of one article, unless the question names it. */
const ARTICLE_SHARE = 0.5;
const LEAST_OF_ARTICLE = 3;
/** Passages of one language closer than this cosine repeat each other; a translation never counts as a repeat. */
const REPEAT_COSINE = 0.9;
const REPEAT_PENALTY = 0.3;
/** More passages than are shown, so that joining and skipping leaves enough. */
const CONSIDERED = 3;
/** A question names an article by most of its title, which must have some words to be told by. */
const TITLE_SHARE = 0.7;
const TITLE_MIN_TERMS = 3;

/** @param passages best first */
export function arrange(
  passages: readonly Passage[],
  { text, limit, hidesRepeats = false }: Pick<RetrievalQuery, "text" | "limit" | "hidesRepeats">,
): readonly Passage[] {
  const distinct = hidesRepeats ? withoutNearDuplicates(passages) : passages;
  const considered = distinct.slice(0, CONSIDERED * limit);
  const joined = mergeNeighbours(considered);
  return diversify(joined, limit, new Set(toWordTerms(text)));
}

/** Of articles that nearly repeat each other, only the best-placed one stays. */
function withoutNearDuplicates(passages: readonly Passage[]): readonly Passage[] {
  const chosen = new Map<string, string>();
  return passages.filter(({ article }) => {
    const original = article.nearDuplicateOf ?? article.id;
    const speaker = chosen.get(original) ?? article.id;
    chosen.set(original, speaker);
    return speaker === article.id;
  });
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998) with a threshold: only what nearly repeats a passage
 * already chosen loses by it, since related passages of this encoder lie close together anyway.
 */
function diversify(
  passages: readonly Passage[],
  limit: number,
  asked: ReadonlySet<string>,
): readonly Passage[] {
  const most = Math.max(LEAST_OF_ARTICLE, Math.ceil(limit * ARTICLE_SHARE));
  const open = passages.map((passage) => ({ passage, penalty: 0 }));
  const chosen: Passage[] = [];
  const ofArticle = new Map<string, number>();
  while (chosen.length < limit && open.length > 0) {
    let best = 0;
    for (const [place, { passage, penalty }] of open.entries()) {
      const leader = open[best];
      if (leader !== undefined && passage.score - penalty > leader.passage.score - leader.penalty) {
        best = place;
      }
    }
    const [next] = open.splice(best, 1);
    if (next === undefined) break;
    const { passage } = next;
    const { id } = passage.article;
    const count = ofArticle.get(id) ?? 0;
    if (count >= most && !isNamed(passage, asked)) continue;
    ofArticle.set(id, count + 1);
    chosen.push(passage);
    for (const other of open) {
      if (other.passage.chunk.language !== passage.chunk.language) continue;
      const repeat = dotProduct(other.passage.vector, passage.vector) - REPEAT_COSINE;
      other.penalty = Math.max(other.penalty, REPEAT_PENALTY * repeat);
    }
  }
  return chosen;
}

function isNamed({ article }: Passage, asked: ReadonlySet<string>): boolean {
  const title = [...new Set(toWordTerms(article.title ?? ""))].filter((term) => !isStopWord(term));
  if (title.length < TITLE_MIN_TERMS) return false;
  return title.filter((term) => asked.has(term)).length >= TITLE_SHARE * title.length;
}
