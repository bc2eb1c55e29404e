/** Chooses the few sentences that make an answer, and puts them in reading order. */
import type { Language } from "../../core/contract/language.ts";
import { dotProduct } from "../../core/knowledge/vectors.ts";
import { likelihoods, type ScoredSentence } from "./score-sentences.ts";

const MAX_SENTENCES = 4;
/** Four sentences as long as those of scraped pages, and about as much as is read at a glance. */
const MAX_CHARACTERS = 900;
/** Sentences are added until the answer is among them with this probability, as the scores tell it. */
const ENOUGH = 0.9;
/** Less likely than this, a sentence is noise. */
const LEAST = 0.01;
/** A sentence that is the answer with this probability leads, wherever it stands: of two as likely, neither does. */
const LEADING = 0.6;
/** A sentence of the asked language leads where one of the other language scores only this much more. */
const LANGUAGE_PREFERENCE = 0.6;
/** Two sentences as close as this say the same. */
const SAME_CONTENT_COSINE = 0.95;

/** By article, the best article first; a clear answer leads, the rest is in reading order. Never an empty group. */
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
  const likelihood = likelihoods(scored);
  const chosen = [best];
  let covered = likelihood.get(best) ?? 0;
  for (const sentence of [...bestOfEach(scored, subjects), ...scored]) {
    if (chosen.length >= MAX_SENTENCES) break;
    if (chosen.some((other) => other === sentence || saysTheSame(other, sentence))) continue;
    if (lengthOf(chosen) + sentence.text.length > MAX_CHARACTERS) continue;
    const chance = likelihood.get(sentence) ?? 0;
    if (!isMissing(sentence, subjects, chosen)) {
      if (covered >= ENOUGH || chance < LEAST) continue;
      if (isBesideThePoint(sentence, best)) continue;
    }
    chosen.push(sentence);
    covered += chance;
  }
  const leads = (likelihood.get(best) ?? 0) >= LEADING;
  return inReadingOrder(withAntecedents(chosen, scored), leads ? best : null);
}

/** Whether it speaks of a compared subject that no chosen sentence speaks of. */
function isMissing(
  { elements }: ScoredSentence,
  subjects: readonly string[],
  chosen: readonly ScoredSentence[],
): boolean {
  return subjects.some(
    (subject) => elements.has(subject) && !chosen.some((other) => other.elements.has(subject)),
  );
}

/** Whether it names others than the best one does, and nothing near it names what was asked about. */
function isBesideThePoint(sentence: ScoredSentence, best: ScoredSentence): boolean {
  return sentence.otherSubjects > best.otherSubjects && sentence.features.nearSubjects < 1;
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

function bestOf(scored: readonly ScoredSentence[], language: Language): ScoredSentence | undefined {
  const [first] = scored;
  const own = scored.find((sentence) => sentence.language === language);
  if (first === undefined || own === undefined) return first;
  const isNear = own.score >= first.score - LANGUAGE_PREFERENCE;
  return isNear && own.otherSubjects <= first.otherSubjects ? own : first;
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

/** @param lead the sentence to begin with; null where all are as likely, and the order of the text serves best */
function inReadingOrder(
  chosen: readonly ScoredSentence[],
  lead: ScoredSentence | null,
): ScoredSentence[][] {
  const groups = new Map<string, ScoredSentence[]>();
  for (const sentence of chosen) {
    const { id } = sentence.passage.article;
    groups.set(id, [...(groups.get(id) ?? []), sentence]);
  }
  return [...groups.values()].map((group) => {
    const inOrder = group.toSorted((left, right) => left.start - right.start);
    const first = lead === null ? -1 : inOrder.indexOf(lead);
    if (first < 1) return inOrder;
    // An antecedent stays in front of the sentence that points to it.
    const from = inOrder[first]?.features.pointsBack === 1 ? first - 1 : first;
    const opening = inOrder.slice(from, first + 1);
    return [...opening, ...inOrder.filter((sentence) => !opening.includes(sentence))];
  });
}
