/** Chooses the few sentences that make an answer, and puts them in reading order. */
import type { Language } from "../../core/contract/language.ts";
import { dotProduct } from "../../core/knowledge/vectors.ts";
import type { ScoredSentence } from "./score-sentences.ts";

const MAX_SENTENCES = 4;
/** About as much as is read at a glance. */
const MAX_CHARACTERS = 750;
/** A sentence of the asked language leads where one of the other language scores only this much more. */
const LANGUAGE_PREFERENCE = 0.6;
/** A further sentence must score nearly as well as the best one; one of another article still more nearly. */
const SCORE_MARGIN = 3;
const OTHER_ARTICLE_MARGIN = 1.8;
/** Two sentences as close as this say the same. */
const SAME_CONTENT_COSINE = 0.95;

/** By article, the best article first; in reading order within each. Never an empty group. */
export type SentenceGroups = readonly (readonly ScoredSentence[])[];

export interface Selection {
  /** The language to answer in. */
  readonly language: Language;
  /** What each must have a sentence of its own if any has: the places or companies that are compared. */
  readonly subjects: readonly string[];
}

/**
 * No group where there is no sentence at all.
 * @param scored the best first
 */
export function selectSentences(
  scored: readonly ScoredSentence[],
  { language, subjects }: Selection,
): SentenceGroups {
  const best = bestOf(scored, language);
  if (best === undefined) return [];
  const chosen = [best];
  for (const sentence of [...bestOfEach(scored, subjects), ...scored]) {
    if (chosen.length >= MAX_SENTENCES) break;
    const isAsked = subjects.some(
      (subject) =>
        sentence.elements.has(subject) && !chosen.some((other) => other.elements.has(subject)),
    );
    if (!isAsked && sentence.score < best.score - marginFor(sentence, best)) continue;
    if (!isAsked && sentence.otherSubjects > best.otherSubjects) continue;
    if (lengthOf(chosen) + sentence.text.length > MAX_CHARACTERS) continue;
    if (chosen.some((other) => other === sentence || saysTheSame(other, sentence))) continue;
    chosen.push(sentence);
  }
  return inReadingOrder(withAntecedents(chosen, scored));
}

function bestOfEach(
  scored: readonly ScoredSentence[],
  subjects: readonly string[],
): readonly ScoredSentence[] {
  return subjects.flatMap((subject) => scored.find(({ elements }) => elements.has(subject)) ?? []);
}

function lengthOf(sentences: readonly ScoredSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
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

/** "He denied it" is no answer without the sentence that tells who denied what. */
function withAntecedents(
  chosen: readonly ScoredSentence[],
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  const all = [...chosen];
  for (const sentence of chosen) {
    if (sentence.features.pointsBack === 0) continue;
    const before = sentence.passage.chunk.sentences[sentence.index - 1];
    const { id } = sentence.passage.article;
    const antecedent = scored.find(
      (other) => other.start === before?.start && other.passage.article.id === id,
    );
    if (antecedent !== undefined && !all.includes(antecedent)) all.push(antecedent);
  }
  return all;
}

function inReadingOrder(chosen: readonly ScoredSentence[]): ScoredSentence[][] {
  const groups = new Map<string, ScoredSentence[]>();
  for (const sentence of chosen) {
    const { id } = sentence.passage.article;
    groups.set(id, [...(groups.get(id) ?? []), sentence]);
  }
  return [...groups.values()].map((group) => group.sort((left, right) => left.start - right.start));
}
