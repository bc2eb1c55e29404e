/** The time that a question in either language limits itself to. */
import { addDays, hull, type DayRange } from "./calendar.ts";
import { asksForLatest } from "./latest.ts";
import type { Period, TimeRole } from "./period.ts";
import { findPeriods } from "./periods.ts";
import { isPublicationTime } from "./publication.ts";
import { findRole } from "./roles.ts";
import { toQuestionText } from "./text.ts";

/** ISO days (`YYYY-MM-DD`), both inclusive; null is open. */
export interface TimeWindow {
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimeReading {
  /** The time that the question limits itself to; null where it names none. */
  readonly window: TimeWindow | null;
  /** What the window limits: when something happened, or when it was published or reported. */
  readonly about: "event" | "publication";
  /** It asks for the newest: "latest", "currently", "أحدث", "حاليا". */
  readonly wantsLatest: boolean;
}

const BOUND_BY_RANGE = /^ ?(?:-|\/|to|until|till|up to|through|thru|و?الي|و?حتي) ?$/iu;
const BOUND_BY_LIST = /^ ?(?:,|،|;|؛|&|and|or|,? and|و|او) ?$/iu;

/**
 * Reads dates, years that are clearly years, quarters, halves and parts of a year, ranges, open ends and times told
 * from `today` (an ISO day). Several times make one window from the first to the last;
 * "before and after 2022" makes none, as do times in the future ("next year").
 * A window errs on the wide side: "after the ban in 2021" begins with 2021, since the day is not known.
 */
export function readTime(text: string, today: string): TimeReading {
  const question = toQuestionText(text);
  const groups = toGroups(question.folded, findPeriods(question, today));
  const window = toWindow(groups);
  const isPublication = groups.some(({ isPublication }) => isPublication);
  return {
    window,
    about: window !== null && isPublication ? "publication" : "event",
    wantsLatest: asksForLatest(withoutTimes(question.folded, groups)),
  };
}

interface Group extends DayRange {
  readonly role: TimeRole;
  readonly isDirect: boolean;
  readonly isEnd: boolean;
  readonly isPublication: boolean;
  readonly start: number;
  readonly end: number;
}

/** Times that a range or a list joins are one, and share what stands before the first. */
function toGroups(folded: string, periods: readonly Period[]): Group[] {
  const groups: Group[] = [];
  for (const period of periods) {
    const last = groups.at(-1);
    const between = last === undefined ? "?" : folded.slice(last.end, period.start);
    const isRange = BOUND_BY_RANGE.test(between);
    if (last !== undefined && (isRange || BOUND_BY_LIST.test(between))) {
      const range = hull(last, period);
      const closes = isRange && last.role === "since";
      groups.splice(-1, 1, { ...last, ...range, end: period.end, role: closes ? "in" : last.role });
      continue;
    }
    const clauseStart = last?.end ?? 0;
    const { role, isDirect, end } = findRole(folded, period, clauseStart);
    groups.push({
      ...period,
      end,
      isDirect: isDirect || period.role !== undefined,
      isEnd: period.isEnd ?? false,
      role: isDirect ? role : (period.role ?? role),
      isPublication: isPublicationTime(folded, period, clauseStart),
    });
  }
  return groups;
}

function toWindow(groups: readonly Group[]): TimeWindow | null {
  let within: DayRange | null = null;
  let from: string | null = null;
  let to: string | null = null;
  for (const group of groups) {
    if (group.role === "in") within = within === null ? group : hull(within, group);
    const bounds = boundsOf(group);
    if (bounds.from !== null && (from === null || bounds.from > from)) from = bounds.from;
    if (bounds.to !== null && (to === null || bounds.to < to)) to = bounds.to;
  }
  if (within === null) {
    const isEmpty = (from === null && to === null) || (from !== null && to !== null && from > to);
    return isEmpty ? null : { from, to };
  }
  const first = from !== null && from > within.from ? from : within.from;
  const last = to !== null && to < within.to ? to : within.to;
  if (first <= last) return { from: first, to: last };
  // "2020 compared with since 2022": both are asked about.
  if (from !== null && to !== null) return null;
  return { from: to === null ? within.from : null, to: from === null ? within.to : null };
}

function boundsOf({ role, isEnd, from, to }: Group): TimeWindow {
  if (role === "since") return { from, to: null };
  if (role === "after") return { from: addDays(to, 1), to: null };
  if (role === "until" || (role === "before" && isEnd)) return { from: null, to };
  return role === "before" ? { from: null, to: addDays(from, -1) } : { from: null, to: null };
}

function withoutTimes(folded: string, groups: readonly Group[]): string {
  let rest = "";
  let position = 0;
  for (const { start, end } of groups) {
    rest += `${folded.slice(position, start)}.`;
    position = end;
  }
  return rest + folded.slice(position);
}
