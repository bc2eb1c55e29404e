/** A set of questions, or the baseline, is not as it should be: its file and place say enough. */
export class DataError extends Error {
  override readonly name = "DataError";
}
