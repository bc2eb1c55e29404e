/** What the log says of a failure. */

/** Only stacks: other properties of an error may hold what a user wrote. */
export function toStack(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const own = failure.stack ?? failure.message;
  return failure.cause === undefined ? own : `${own}\ncaused by: ${toStack(failure.cause)}`;
}
