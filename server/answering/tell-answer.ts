/** Puts the chosen sentences into words: quotes with their markers, and the few phrases of our own between them. */
import { findDates } from "../../core/text/dates.ts";
import { findQuantities } from "../../core/text/quantities.ts";
import type { TimeReading } from "../../core/text/time/time-window.ts";
import { ANSWER_PHRASES } from "./answer-phrases.ts";
import type { AnswerPart, UnderstoodQuestion } from "./answerer.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { misprintNote } from "./known-misprints.ts";
import { answerKindOf } from "./question-cues.ts";
import type { ScoredSentence } from "./score-sentences.ts";
import type { SentenceGroups } from "./select-sentences.ts";
import { toCitation } from "./to-citation.ts";

/** Words that only mean something on the day they were written. */
const RELATIVE_TIME =
  /(?<!\p{L})(?:today|yesterday|now|currently|recently|ago|(?:this|last|next|past) (?:week|month|year|quarter|few)|اليوم|أمس|الآن|حاليًا|حاليا|مؤخرًا|مؤخرا|هذا (?:الأسبوع|الشهر|العام)|(?:الأسبوع|الشهر|العام) الماضي|الأيام (?:الأخيرة|الماضية)|منذ أقل من|قبل أيام)(?!\p{L})/iu;

export interface AnswerInWords {
  readonly groups: SentenceGroups;
  /** Whether the groups give different figures for the same thing. */
  readonly disagrees: boolean;
}

export function* tellAnswer(
  question: UnderstoodQuestion,
  { groups, disagrees }: AnswerInWords,
  time: TimeReading,
): Generator<AnswerPart> {
  const phrases = ANSWER_PHRASES[question.language];
  if (groups.flat().every(({ language }) => language !== question.language)) {
    yield { kind: "text", text: `${phrases.onlyOtherLanguage}\n\n` };
  }
  if (disagrees) yield { kind: "text", text: `${phrases.sourcesDiffer}\n\n` };
  const isDated = disagrees || asksForState(question.text, time);
  const sides: number[] = [];
  let id = 0;
  for (const [place, group] of groups.entries()) {
    for (const [index, sentence] of group.entries()) {
      id += 1;
      if (index === 0) sides.push(id);
      yield { kind: "citation", citation: toCitation(sentence, id) };
      const gap = index > 0 ? " " : place === 0 ? "" : disagrees ? "\n" : "\n\n";
      const bullet = disagrees && index === 0 ? "- " : "";
      const date = index === 0 && isDated ? untoldDate(group) : null;
      const asOf = date === null ? "" : `${phrases.asOf(date)} `;
      // A line break inside a sentence is the layout of its source.
      const text = escapeMarkdown(sentence.text.replace(/\s*\n\s*/g, " "));
      const note = misprintNote(sentence.text, question.language);
      yield {
        kind: "text",
        text: `${gap}${bullet}${asOf}${text} [${id}]${note === null ? "" : ` (${note})`}`,
      };
    }
  }
  if (disagrees) yield { kind: "disagreement", citations: sides };
}

/** What may be otherwise tomorrow: a figure, who holds an office, the latest state. */
function asksForState(question: string, { wantsLatest }: TimeReading): boolean {
  const kind = answerKindOf(question);
  return wantsLatest || kind === "number" || kind === "person";
}

/** The date of a group whose first sentence gives a figure or a relative time without telling when. */
function untoldDate(group: readonly ScoredSentence[]): string | null {
  const [first] = group;
  if (first === undefined) return null;
  const { eventDate, publishedAt } = first.passage.article;
  const isRelative = RELATIVE_TIME.test(first.text);
  const isFigure = findQuantities(first.text).length > 0;
  if (!isRelative && (!isFigure || findDates(first.text).length > 0)) return null;
  // "Last week" is counted from the day of writing, a figure belongs to what happened.
  return isRelative ? publishedAt : (eventDate ?? publishedAt);
}
