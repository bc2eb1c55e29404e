/** Chooses the few sentences that make an answer, and puts them in reading order. */
import type { Language } from "../../core/contract/language.ts";
import { dotProduct } from "../../core/knowledge/vectors.ts";
import type { ScoredSentence } from "./score-sentences.ts";

const MAX_SENTENCES = 4;
/** About as much as is read at a glance. */
const MAX_CHARACTERS = 750;
/** A sentence of the asked language leads where one of the other language scores only this much more. */
const LANGUAGE_PREFERENCE = 0.02;
/** A further sentence must score nearly as well as the best one; one of another article still more nearly. */
const SCORE_MARGIN = 0.1;
const OTHER_ARTICLE_MARGIN = 0.06;
/** Two sentences as close as this say the same. */
const SAME_CONTENT_COSINE = 0.95;

/** By article, the best article first; in reading order within each. Never an empty group. */
export type SentenceGroups = readonly (readonly ScoredSentence[])[];

/** No group where there is no sentence at all. */
export function selectSentences(
  scored: readonly ScoredSentence[],
  language: Language,
): SentenceGroups {
  const best = bestOf(scored, language);
  if (best === undefined) return [];
  const chosen = [best];
  let characters = best.text.length;
  for (const sentence of scored) {
    if (chosen.length === MAX_SENTENCES) break;
    if (sentence.score < best.score - marginFor(sentence, best)) continue;
    if (characters + sentence.text.length > MAX_CHARACTERS) continue;
    if (sentence.otherSubjects > best.otherSubjects) continue;
    if (chosen.some((other) => other === sentence || saysTheSame(other, sentence))) continue;
    chosen.push(sentence);
    characters += sentence.text.length;
  }
  return inReadingOrder(chosen);
}

function marginFor(sentence: ScoredSentence, best: ScoredSentence): number {
  const isOfSameArticle = sentence.passage.article.id === best.passage.article.id;
  return isOfSameArticle ? SCORE_MARGIN : OTHER_ARTICLE_MARGIN;
}

function bestOf(scored: readonly ScoredSentence[], language: Language): ScoredSentence | undefined {
  const [first] = scored;
  const own = scored.find((sentence) => sentence.language === language);
  if (first === undefined || own === undefined) return first;
  return own.score >= first.score - LANGUAGE_PREFERENCE ? own : first;
}

function saysTheSame(left: ScoredSentence, right: ScoredSentence): boolean {
  return left.text === right.text || dotProduct(left.vector, right.vector) > SAME_CONTENT_COSINE;
}

function inReadingOrder(chosen: readonly ScoredSentence[]): ScoredSentence[][] {
  const groups = new Map<string, ScoredSentence[]>();
  for (const sentence of chosen) {
    const { id } = sentence.passage.article;
    groups.set(id, [...(groups.get(id) ?? []), sentence]);
  }
  return [...groups.values()].map((group) => group.sort((left, right) => left.start - right.start));
}
