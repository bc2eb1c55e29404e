/** A time that a question names, before its "since" or "until" is read. */
import type { CalendarUnit, DayRange } from "./calendar.ts";
import type { TextSpan } from "../span.ts";

/** How a question limits itself by a time; "either" is "before and after", which is no limit. */
export type TimeRole = "in" | "since" | "after" | "before" | "until" | "either";

/** The span is of the `QuestionText`. */
export interface Period extends TextSpan, DayRange {
  /** "months" stands for whole months, fewer than a year has. */
  readonly grain: "year" | "months" | "day" | "other";
  /** "the end of 2023", before which most of 2023 lies. */
  readonly isEnd?: boolean;
  /** Where the expression itself says it: "more than two years ago". */
  readonly role?: TimeRole;
}

export function grainOf(unit: CalendarUnit): Period["grain"] {
  if (unit === "year" || unit === "day") return unit;
  return unit === "week" ? "other" : "months";
}
