/** Draws the timeline: a column of dots for each time, all of them links, over the names of the years. */
import { createSvgElement } from "../../calculator/charts/svg-element.ts";
import type { TimelineFrame, TimelineMark } from "./timeline-frame.ts";

export interface TimelineDrawing {
  readonly label: string;
  /** What is chosen; null: all of the time. */
  readonly chosen: { readonly x: number; readonly width: number } | null;
  readonly hrefOf: (mark: TimelineMark) => string;
  readonly labelOf: (mark: TimelineMark) => string;
}

/** Thinner dots are drawn as one bar. */
const LEAST_DOT = 5;
const TARGET = 24;

/** The links come in the order of time, none of them a stop of the tab key. */
export function drawTimeline(
  { label, chosen, hrefOf, labelOf }: TimelineDrawing,
  frame: TimelineFrame,
): { readonly picture: SVGSVGElement; readonly links: readonly SVGAElement[] } {
  const { width, height, baseline, years, marks } = frame;
  const links = marks.map((mark) =>
    createSvgElement(
      "a",
      {
        class: "timeline-mark",
        href: hrefOf(mark),
        tabindex: -1,
        "data-period": mark.period,
        "aria-label": labelOf(mark),
      },
      drawMark(mark, frame),
    ),
  );
  const picture = createSvgElement(
    "svg",
    {
      class: "timeline-picture",
      role: "group",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-label": label,
    },
    [
      ...(chosen === null
        ? []
        : [
            createSvgElement("rect", {
              class: "timeline-chosen",
              x: chosen.x,
              y: 0,
              width: chosen.width,
              height: baseline,
            }),
          ]),
      createSvgElement("line", {
        class: "timeline-axis",
        x1: 0,
        x2: width,
        y1: baseline,
        y2: baseline,
      }),
      ...years.map(({ year, x }) =>
        createSvgElement(
          "text",
          {
            class: "timeline-year",
            x,
            y: baseline + 18,
            "text-anchor": "middle",
            "aria-hidden": "true",
          },
          [String(year)],
        ),
      ),
      ...links,
    ],
  );
  return { picture, links };
}

function drawMark(
  { x, articles, isVague }: TimelineMark,
  { baseline, step, slot }: TimelineFrame,
): SVGElement[] {
  const size = Math.min(step, Math.max(slot, LEAST_DOT)) - 1.5;
  const half = Math.max(slot, TARGET) / 2;
  const target = createSvgElement("rect", {
    class: "timeline-target",
    x: x - half,
    y: 0,
    width: half * 2,
    height: baseline,
  });
  // What is known to the year alone is drawn hollow: it did not happen in the middle of that year.
  const shape = isVague ? "timeline-dot is-year" : "timeline-dot";
  if (size < LEAST_DOT) {
    const width = Math.min(Math.max(slot - 2, 3), 18);
    const tall = Math.max(articles * step, 2);
    return [
      target,
      createSvgElement("rect", {
        class: shape,
        x: x - width / 2,
        y: baseline - tall,
        width,
        height: tall,
        rx: 1.5,
      }),
    ];
  }
  return [
    target,
    ...Array.from({ length: articles }, (_, at) =>
      createSvgElement("circle", {
        class: shape,
        cx: x,
        cy: baseline - 2 - step * (at + 0.5),
        r: size / 2,
      }),
    ),
  ];
}
