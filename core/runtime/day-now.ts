/** The day as ISO date, in universal time as the dates of articles and halvings are. */
export function dayNow(): string {
  return new Date().toISOString().slice(0, 10);
}
