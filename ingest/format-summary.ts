/** The end of a run in words. */
import { formatDuration } from "./progress/format-progress.ts";
import type { Failure, RunSummary } from "./tally.ts";

/** The languages that a message is written in: English always comes first. */
export type Spoken = "en" | "ar";

const NEAR_DUPLICATES_SHOWN = 20;

const WORDS = {
  en: {
    counts: ({ added, replaced, unchanged }: RunSummary) =>
      `${added} added, ${replaced} replaced, ${unchanged} unchanged`,
    passages: (summary: RunSummary) =>
      `${summary.passages} passages embedded in ${formatDuration(summary.seconds)}`,
    nearDuplicates: "near-duplicates",
    of: "of",
    more: (count: number) => `… and ${count} more`,
    pruned: "pruned",
    skipped: "skipped files of other types",
    failed: "failed",
    interrupted:
      "Interrupted: what is told here stays in the index; the same command goes on with the rest.",
  },
  ar: {
    counts: ({ added, replaced, unchanged }: RunSummary) =>
      `المضاف: ${added}، المستبدل: ${replaced}، غير المتغيّر: ${unchanged}`,
    passages: (summary: RunSummary) =>
      `المقاطع المرمّزة: ${summary.passages}، المدة: ${Math.round(summary.seconds)} ث`,
    nearDuplicates: "شبه المكرر",
    of: "يكاد يطابق",
    more: (count: number) => `… و${count} غيرها`,
    pruned: "المحذوف",
    skipped: "ملفات متروكة من أنواع أخرى",
    failed: "المتعذّر",
    interrupted: "أُوقف التشغيل: ما ذُكر هنا باقٍ في الفهرس، والأمر نفسه يكمل الباقي.",
  },
} as const;

/** One line for a failure: `path: code: reason`. */
export function formatFailure({ path, problem }: Failure, spoken: Spoken): string {
  return `${path}: ${problem.code}: ${problem.detail[spoken]}`;
}

/** The whole summary, ending in a line feed. Lines about nothing are left out. */
export function formatSummary(summary: RunSummary, spoken: Spoken): string {
  const words = WORDS[spoken];
  const { nearDuplicates, failures, pruned, skipped } = summary;
  const shown = nearDuplicates.slice(0, NEAR_DUPLICATES_SHOWN);
  const hidden = nearDuplicates.length - shown.length;
  const lines = [
    `${words.counts(summary)} (${words.passages(summary)})`,
    ...(nearDuplicates.length > 0 ? [`${words.nearDuplicates}: ${nearDuplicates.length}`] : []),
    ...shown.map(({ path, nearDuplicateOf }) => `  ${path} ${words.of} ${nearDuplicateOf}`),
    ...(hidden > 0 ? [`  ${words.more(hidden)}`] : []),
    ...(pruned > 0 ? [`${words.pruned}: ${pruned}`] : []),
    ...(skipped > 0 ? [`${words.skipped}: ${skipped}`] : []),
    ...(failures.length > 0 ? [`${words.failed}: ${failures.length}`] : []),
    ...failures.map((failure) => `  ${formatFailure(failure, spoken)}`),
    ...(summary.error ? [`${summary.error.code}: ${summary.error.detail[spoken]}`] : []),
    ...(summary.interrupted ? [words.interrupted] : []),
  ];
  return `${lines.join("\n")}\n`;
}
