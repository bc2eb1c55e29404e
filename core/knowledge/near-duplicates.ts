/**
 * Near-duplicates by MinHash (Broder 1997): the share of equal minima of two signatures estimates the Jaccard
 * similarity of the texts' word shingles.
 */
import { foldArabic } from "../text/arabic.ts";
import { toAsciiDigits } from "../text/digits.ts";

const PERMUTATIONS = 64;
const SHINGLE_WORDS = 4;
/** A reprint with a new headline and a changed paragraph scores about 0.7; two reports of one event under 0.2. */
const NEAR_DUPLICATE_SIMILARITY = 0.6;

/** 64 unsigned 32-bit minima over shingles of four folded words; texts of fewer words are one shingle. */
export function minHashSignature(text: string): Uint32Array {
  const words =
    toAsciiDigits(foldArabic(text))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  const shingles = Math.max(1, words.length - SHINGLE_WORDS + 1);
  for (let at = 0; at < shingles; at += 1) {
    const base = fnv1a(words.slice(at, at + SHINGLE_WORDS).join(" "));
    for (let index = 0; index < PERMUTATIONS; index += 1) {
      const hash = mix(base ^ Math.imul(index + 1, 0x9e3779b1));
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}

/** Estimated Jaccard similarity of two signatures of equal length, 0 to 1. */
export function signatureSimilarity(left: Uint32Array, right: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < left.length; index += 1) if (left[index] === right[index]) equal += 1;
  return left.length === 0 ? 0 : equal / left.length;
}

export interface SignedArticle {
  readonly id: string;
  readonly language: string;
  readonly signature: Uint32Array;
  readonly nearDuplicateOf: string | null;
}

/**
 * The id of the original that `article` nearly repeats, or null. Only articles of its own language count: a
 * translation is never a duplicate. Articles that are themselves near-duplicates are not pointed to.
 */
export function findNearDuplicate(
  article: Omit<SignedArticle, "nearDuplicateOf">,
  others: Iterable<SignedArticle>,
): string | null {
  let best: string | null = null;
  let bestSimilarity = NEAR_DUPLICATE_SIMILARITY;
  for (const other of others) {
    if (other.id === article.id || other.language !== article.language) continue;
    if (other.nearDuplicateOf !== null) continue;
    const similarity = signatureSimilarity(article.signature, other.signature);
    if (similarity >= bestSimilarity) {
      best = other.id;
      bestSimilarity = similarity;
    }
  }
  return best;
}

/** FNV-1a over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The finaliser of MurmurHash3, which spreads every bit of its input. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
