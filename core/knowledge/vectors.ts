/** Arithmetic on embedding vectors. */

/** The dot product of two vectors of equal length; of unit vectors, their cosine. */
export function dotProduct(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) {
    sum += (left[index] ?? 0) * (right[index] ?? 0);
  }
  return sum;
}

/** The unit vector in the direction of the vectors' sum. */
export function meanDirection(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let index = 0; index < sum.length; index += 1) {
      sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
    }
  }
  const length = Math.sqrt(dotProduct(sum, sum));
  return length === 0 ? sum : sum.map((value) => value / length);
}
