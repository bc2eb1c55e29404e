/** Directions of lines: Slack takes the first strong letter of a paragraph for its direction. */
import { majorityDirection, type TextDirection } from "../../../core/text/script.ts";

const RIGHT_TO_LEFT_MARK = "\u200F";
const LEFT_TO_RIGHT_MARK = "\u200E";
const FENCE = /^```/u;
/** What stands before the words: quote, bullet, formatting. */
const OPENING = /^(?:(?:> ?)|[•◦☐☑] |\s|[*_~](?=\S))*/u;
const LINK = /<[^<>|]*(?:\|([^<>]*))?>/gu;
const ISOLATED = /\u2068[^\u2069]*\u2069/gu;
const STRONG = /\p{L}|[\u200E\u200F]/u;

/** Lines that begin in the other direction than most of their letters get a mark that is not seen. */
export function directLines(mrkdwn: string, fallback: TextDirection): string {
  if (FENCE.test(mrkdwn)) return mrkdwn;
  const whole = directionOf(mrkdwn, fallback);
  return mrkdwn
    .split("\n")
    .map((line) => directLine(line, whole))
    .join("\n");
}

/** The direction that most letters of `mrkdwn` are read in; addresses and code do not count. */
export function directionOf(mrkdwn: string, fallback: TextDirection): TextDirection {
  return majorityDirection(toShown(mrkdwn), fallback);
}

/** Keeps a name of the other direction from moving what stands around it. */
export function isolate(text: string, around: TextDirection): string {
  return directionOf(text, around) === around ? text : `\u2068${text}\u2069`;
}

function directLine(line: string, fallback: TextDirection): string {
  const shown = toShown(line);
  const direction = majorityDirection(shown, fallback);
  const first = STRONG.exec(shown.replace(ISOLATED, " "))?.[0];
  if (first === undefined || first === RIGHT_TO_LEFT_MARK || first === LEFT_TO_RIGHT_MARK) {
    return line;
  }
  if (majorityDirection(first) === direction) return line;
  const mark = direction === "rtl" ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  return `${line.slice(0, opening)}${mark}${line.slice(opening)}`;
}

function toShown(mrkdwn: string): string {
  return mrkdwn.replace(LINK, (_link, label: string | undefined) => label ?? " ");
}
