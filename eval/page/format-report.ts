/** The measures of the page as `docs/page.md`. */
import { median } from "../bench/percentile.ts";
import type { FileSizes } from "./measure-files.ts";
import type { PaintTimes } from "./measure-paint.ts";

export interface PaintRow {
  readonly view: string;
  readonly language: string;
  /** One a visit. */
  readonly times: readonly PaintTimes[];
}

export interface AccessibilityRow {
  readonly view: string;
  readonly language: string;
  readonly theme: string;
  readonly violations: readonly string[];
}

export interface PageReport {
  readonly files: FileSizes;
  readonly paint: readonly PaintRow[];
  readonly accessibility: readonly AccessibilityRow[];
  readonly policy: string;
}

/** Bytes of the limits. */
export const MOST_SCRIPT_BYTES = 150_000;
export const MOST_FONT_BYTES = 250_000;

export function formatReport({ files, paint, accessibility, policy }: PageReport): string {
  return `# The page

Made by \`npm run page\` from the real server over \`corpus/\`; times are medians of ${paint[0]?.times.length ?? 0} first visits on one machine, with an empty cache.

## What is loaded

${table(
  ["", "kB", "limit"],
  [
    ["JavaScript, gzip", kilobytes(files.scripts), kilobytes(MOST_SCRIPT_BYTES)],
    ["style sheets, gzip", kilobytes(files.styles), ""],
    ["HTML, gzip", kilobytes(files.pages), ""],
    [
      `${files.fontFiles} fonts, of which a reader loads those in use`,
      kilobytes(files.fonts),
      kilobytes(MOST_FONT_BYTES),
    ],
  ],
)}

Nothing comes from elsewhere, and no script or style stands in the page itself. The policy that the server sends:

\`\`\`
${policy.replaceAll(";", ";\n")}
\`\`\`

## When it is seen

FCP and LCP: first and largest contentful paint. CLS: what moves without the reader's doing, as a share of the window. TBT: how long tasks kept the page from answering.

${table(
  ["view", "language", "FCP, ms", "LCP, ms", "CLS", "TBT, ms"],
  paint.map(({ view, language, times }) => [
    view,
    language,
    of(times, "firstContentfulPaint").toFixed(0),
    of(times, "largestContentfulPaint").toFixed(0),
    of(times, "layoutShift").toFixed(3),
    of(times, "blockingTime").toFixed(0),
  ]),
)}

## Accessibility

Violations of WCAG 2.2, levels A and AA, that axe finds in each view.

${table(
  ["view", "language", "theme", "violations"],
  accessibility.map(({ view, language, theme, violations }) => [
    view,
    language,
    theme,
    violations.length === 0 ? "0" : violations.map((one) => one.split(":")[0]).join(", "),
  ]),
)}
`;
}

function of(times: readonly PaintTimes[], measure: keyof PaintTimes): number {
  return median(times.map((one) => one[measure]));
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "-"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
