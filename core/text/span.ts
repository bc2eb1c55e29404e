/** A stretch of a text. */

/** UTF-16 offsets, `end` exclusive: `text.slice(start, end)` is the stretch. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches of one text share a character. */
export function overlaps(left: TextSpan, right: TextSpan): boolean {
  return left.start < right.end && right.start < left.end;
}
