/** The timeline of the collection: a picture to point at and to walk through, and the same as a list. */
import type { Collection } from "../../../../core/contract/collection.ts";
import { createElement } from "../../page/create-element.ts";
import { localiseText, pageWording } from "../../page/page-language.ts";
import {
  firstDay,
  lastDay,
  selectPeriod,
  toBrowseLink,
  toBrowsePath,
  type BrowseSelection,
} from "../browse-selection.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { describeInFull, describeMark } from "./describe-mark.ts";
import { createPeriodList } from "./period-list.ts";
import {
  createTimelineFrame,
  nearestMark,
  type TimelineFrame,
  type TimelineMark,
} from "./timeline-frame.ts";

export interface Timeline {
  readonly element: HTMLElement;
  readonly show: (collection: Collection, selection: BrowseSelection) => void;
}

/** @param go to a path of the page, the focus staying where it is */
export function createTimeline(go: (path: string) => void): Timeline {
  const stage = createElement("div", { class: "timeline-stage" });
  const readout = createElement("div", { class: "timeline-readout" });
  const list = createElement("div", { class: "timeline-list" });
  const heading = createElement("h3", { attributes: { id: "timeline-heading" } });
  const element = createElement("section", {
    class: "timeline",
    attributes: { "aria-labelledby": "timeline-heading" },
    children: [
      localiseText(heading, ({ texts }) => texts.browse.timeline),
      localiseText(
        createElement("p", { class: "timeline-hint" }),
        ({ texts }) => texts.browse.timelineHint,
      ),
      stage,
      readout,
      createElement("details", {
        children: [
          localiseText(createElement("summary"), ({ texts }) => texts.browse.asList),
          list,
        ],
      }),
    ],
  });
  let content: { readonly collection: Collection; readonly selection: BrowseSelection } | null =
    null;
  let frame: TimelineFrame | null = null;
  let links: readonly SVGAElement[] = [];
  /** The one that the tab key stops at. */
  let current: string | null = null;

  const draw = (): void => {
    const width = stage.clientWidth;
    if (content === null || width === 0) return;
    const { collection, selection } = content;
    const { texts } = pageWording();
    const hadFocus = stage.contains(document.activeElement);
    frame = createTimelineFrame(collection.timeline, { width, direction: texts.direction });
    if (frame === null) return;
    const isNarrowed = selection.from !== undefined || selection.to !== undefined;
    const drawing = drawTimeline(
      {
        label: `${texts.browse.timeline}. ${texts.browse.timelineKeys}`,
        chosen: isNarrowed ? frame.span(selection.from, selection.to) : null,
        hrefOf: (mark) => toBrowseLink(selectPeriod(selection, mark.period)),
        labelOf: describeMark,
      },
      frame,
    );
    links = drawing.links;
    stage.replaceChildren(drawing.picture);
    rest();
    stop(current, hadFocus);
  };
  /** Makes the mark of `period`, else the last one, the only stop of the tab key. */
  const stop = (period: string | null, focus: boolean): void => {
    const link = links.find(({ dataset }) => dataset["period"] === period) ?? links.at(-1);
    for (const each of links) each.setAttribute("tabindex", each === link ? "0" : "-1");
    if (link === undefined) return;
    current = period === null ? null : (link.dataset["period"] ?? null);
    if (focus) link.focus({ preventScroll: true });
  };
  const point = (mark: TimelineMark | undefined): void => {
    for (const link of links)
      link.classList.toggle("is-pointed", link.dataset["period"] === mark?.period);
    readout.replaceChildren(...(mark === undefined ? [] : describeInFull(mark)));
  };
  /** What is told before anything is pointed at: the newest of what is chosen. */
  const rest = (): void => {
    const { from = "", to = "9999" } = content?.selection ?? {};
    const chosen = frame?.marks.filter(
      ({ period }) => (lastDay(period) ?? "") >= from && (firstDay(period) ?? "") <= to,
    );
    point(chosen?.at(-1) ?? frame?.marks.at(-1));
  };
  const markOf = (target: EventTarget | null): TimelineMark | undefined => {
    const link = target instanceof Element ? target.closest<SVGAElement>(".timeline-mark") : null;
    return frame?.marks.find(({ period }) => period === link?.dataset["period"]);
  };
  const markAt = ({ clientX }: MouseEvent): TimelineMark | undefined =>
    frame === null ? undefined : nearestMark(frame, clientX - stage.getBoundingClientRect().left);

  stage.addEventListener("pointermove", (event) => point(markAt(event)));
  stage.addEventListener("focusin", ({ target }) => {
    const mark = markOf(target);
    point(mark);
    if (mark !== undefined) stop(mark.period, false);
  });
  stage.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || content === null) return;
    // Where marks overlap, the one that is shown as pointed at is meant. The keyboard's click has no place.
    const mark = event.detail === 0 ? markOf(event.target) : markAt(event);
    if (mark === undefined) return;
    event.preventDefault();
    current = mark.period;
    go(toBrowsePath(selectPeriod(content.selection, mark.period)));
  });
  stage.addEventListener("keydown", (event) => {
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? null : nextIndex(event.key, at, links.length);
    const period = next === null ? undefined : links[next]?.dataset["period"];
    if (period === undefined) return;
    event.preventDefault();
    stop(period, true);
  });
  new ResizeObserver(draw).observe(stage);

  return {
    element,
    show: (collection, selection) => {
      content = { collection, selection };
      element.hidden = collection.timeline.length === 0;
      list.replaceChildren(createPeriodList(collection, selection));
      draw();
    },
  };
}

/** Arrows go where they point; time runs as the page is read. */
function nextIndex(key: string, at: number, count: number): number | null {
  const forward = pageWording().texts.direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  if (key === "ArrowRight" || key === "ArrowLeft") {
    return Math.min(Math.max(at + (key === forward ? 1 : -1), 0), count - 1);
  }
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
