/** A stretch of a text. */

/** UTF-16 offsets, `end` exclusive: `text.slice(start, end)` is the stretch. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
