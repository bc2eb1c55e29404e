/** How a question limits itself by a time: "since", "before", "until", or simply in it. */
import { startWithFillers } from "./parts.ts";
import type { TimeRole } from "./period.ts";
import type { TextSpan } from "../span.ts";
import { wordsBefore } from "./text.ts";

/** Directly before a time; the first that fits, since "no later than" ends with "later than". */
const BEFORE: readonly (readonly [TimeRole, RegExp])[] = [
  ["either", /\b(?:before|prior to) (?:and|or) (?:after|since) $|قبل (?:و|او )بعد $/iu],
  ["until", /\b(?:until|till|up to|through|thru|by|n(?:o|ot) later than|on or before) $/iu],
  ["until", /(?<!\p{L})[وف]?(?:حتي|لغايه|الي غايه|بحلول) $/u],
  ["since", /\b(?:since|(?:starting|beginning)(?: in| from| on)?|as early as|on or after) $/iu],
  ["since", /(?<!\p{L})[وف]?(?:منذ|(?:ابتداءا?|بدءا?|بدايه|اعتبارا|انطلاقا) من) $/u],
  ["after", /\b(?:after |later than |beyond |following |post[- ])$/iu],
  ["after", /(?<!\p{L})[وف]?(?:ما )?(?:بعد|عقب) $/u],
  ["before", /\b(?:before |prior to |earlier than |ahead of |pre[- ])$/iu],
  ["before", /(?<!\p{L})[وف]?(?:ما )?(?:قبل|قبيل) $/u],
];
/** "from 2022 to now": the end is today, so it asks for no news of its own. */
const UNTIL_NOW =
  /^,? ?(?:(?:up )?(?:to|until|till|through|-) ?(?:now|today|date|(?:the )?present(?: day)?)|و?(?:حتي|الي) (?:الان|اليوم|يومنا هذا|الوقت (?:الحالي|الراهن|الحاضر)))(?!\p{L})/iu;
/** What follows "and after" may not be another time: "after 2021 and before 2024" has two ends. */
const LAST_WORD = "(?= ?(?:$|[?!.,;:()]| (?:it|that|this|then)\\b))";
const ONWARD = new RegExp(
  `^,? (?:(?:onwards?|and (?:now|today|the present|later|beyond|onwards?)|or later|و(?:الان|اليوم)|فصاعدا|فما بعد|و?ما (?:بعد|تلا)(?:ه|ها)?|وبعد(?:ه|ها))(?!\\p{L})|(?:and|or) after${LAST_WORD})`,
  "iu",
);
const BACKWARD = new RegExp(
  `^,? (?:(?:(?:and|or) earlier|و?ما قبل(?:ه|ها)?|وقبل(?:ه|ها))(?!\\p{L})|(?:and|or) before${LAST_WORD})`,
  "iu",
);

const FROM = /\bfrom $|(?<!\p{L})[وف]?من $/iu;
/** "from the start of 2022" */
const STARTS = /^(?:the )?(?:start|beginning) of|^(?:بدايه|مطلع|مستهل) /iu;
/** "after 2024 halving" is after an event of that year. */
const ATTRIBUTE =
  /^ (?!(?:in|on|at|and|or|to|for|from|of|by|with|how|what|which|who|why|when|where|was|were|is|are|did|does|do|has|have|had|the|a|an|it|they|compared|vs|versus)\b)[a-z]/iu;

/** "after the ban in 2021": the event was some time in it, so the time itself belongs to the window. */
const FROM_AFAR: ReadonlyMap<string, TimeRole> = new Map<string, TimeRole>([
  ...["since", "after", "منذ", "بعد", "عقب"].map((word) => [word, "since"] as const),
  ...["until", "till", "before", "قبل", "قبيل"].map((word) => [word, "until"] as const),
]);
const OTHER_CLAUSE = new Set(
  "how what which who whom whose when where why did do does will would can could or but كم كيف ماذا ما هل متي اين لماذا ثم او".split(
    " ",
  ),
);

interface FoundRole {
  readonly role: TimeRole;
  /** It stands directly at the time, as in "since 2021". */
  readonly isDirect: boolean;
  /** The offset behind what says it. */
  readonly end: number;
}

/** How the time at `span` is meant; nothing before `start` is looked at. */
export function findRole(folded: string, { start, end }: TextSpan, clauseStart: number): FoundRole {
  const before = folded.slice(
    Math.max(clauseStart, start - 40),
    Math.max(clauseStart, startWithFillers(folded, start)),
  );
  const after = folded.slice(end, end + 40);
  const direct = BEFORE.find(([, form]) => form.test(before))?.[0];
  const untilNow = UNTIL_NOW.exec(after);
  if (untilNow !== null) return { role: "since", isDirect: true, end: end + untilNow[0].length };
  const role = direct ?? roleFromAfar(wordsBefore(folded, clauseStart, start, 8));
  if (ONWARD.test(after)) {
    return { role: isEarlier(role) ? "either" : "since", isDirect: true, end };
  }
  if (BACKWARD.test(after)) {
    return { role: isLater(role) ? "either" : "until", isDirect: true, end };
  }
  const opens = /^ on(?!\p{L})/iu.test(after) || STARTS.test(folded.slice(start, end));
  if (opens && FROM.test(before)) return { role: "since", isDirect: true, end };
  if (ATTRIBUTE.test(after) && /\b(?:before|after) $/iu.test(before)) {
    return { role: direct === "after" ? "since" : "until", isDirect: true, end };
  }
  return { role, isDirect: direct !== undefined, end };
}

function isEarlier(role: TimeRole): boolean {
  return role === "before" || role === "until";
}

function isLater(role: TimeRole): boolean {
  return role === "after" || role === "since";
}

function roleFromAfar(words: readonly string[]): TimeRole {
  for (const [index, word] of [...words.entries()].toReversed()) {
    const plain = word.replace(/^[وف](?=منذ|بعد|عقب|قبل)/u, "");
    // "من قبل" names who did it.
    const role = words[index - 1] === "من" ? undefined : FROM_AFAR.get(plain);
    if (role !== undefined) {
      const previous = words.slice(Math.max(0, index - 2), index).join(" ");
      const isBoth = /(?:before|after) (?:and|or)$|(?:^| )(?:قبل|بعد)$/u.test(previous);
      return isBoth ? "either" : role;
    }
    if (OTHER_CLAUSE.has(plain)) return "in";
  }
  return "in";
}
