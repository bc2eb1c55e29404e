/** The day on the reader's own calendar. */

/** `2026-11-25` for an ISO time; a text that is no time is given back unchanged. */
export function toLocalDay(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
