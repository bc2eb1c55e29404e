/** The answer's text on the page: grows with the stream, block by block, without touching what already stands. */
import type { Citation } from "../../../core/contract/ask.ts";
import { localise } from "../page/page-language.ts";
import { createElement } from "../page/create-element.ts";
import { directBlocks, isolateNumbers } from "../page/text-direction.ts";
import { majorityDirection } from "../../../core/text/script.ts";
import type { PreviewCitation } from "../sources/citation-preview.ts";
import { replaceMarkers } from "./citation-markers.ts";
import { renderMarkdown } from "./render-markdown.ts";

export interface AnswerBody {
  readonly element: HTMLElement;
  /** Shows `markdown`; blocks that are the same as before stay the same elements, focus and selection included. */
  readonly show: (markdown: string, citations: ReadonlyMap<number, Citation>) => void;
}

export interface AnswerBodyOptions {
  readonly openCitation: (citation: Citation) => void;
  readonly previewCitation: PreviewCitation;
}

export function createAnswerBody(options: AnswerBodyOptions): AnswerBody {
  const element = createElement("div", { class: "answer-body" });
  /** What each shown block was made from. */
  let shown: readonly string[] = [];

  const show = (markdown: string, citations: ReadonlyMap<number, Citation>): void => {
    const fragment = renderMarkdown(markdown);
    const blocks = [...fragment.children].filter((block) => block instanceof HTMLElement);
    // A marker changes its look when its citation arrives, so the known ids belong to what a block is made from.
    const sources = blocks.map((block) => describeBlock(block, citations));
    const same = sources.findIndex((source, index) => source !== shown[index]);
    const keep = same === -1 ? sources.length : same;
    while (element.children.length > keep) element.lastElementChild?.remove();
    const direction = majorityDirection(fragment.textContent ?? "");
    for (const block of blocks.slice(keep)) {
      decorate(block, citations, direction, options);
      element.append(block);
    }
    shown = sources;
  };
  return { element, show };
}

function describeBlock(block: HTMLElement, citations: ReadonlyMap<number, Citation>): string {
  const ids = [...block.textContent.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  return `${block.outerHTML}\n${ids.map((id) => citations.has(id)).join()}`;
}

function decorate(
  block: HTMLElement,
  citations: ReadonlyMap<number, Citation>,
  fallback: "rtl" | "ltr",
  options: AnswerBodyOptions,
): void {
  // A wrapper lets the block itself be found by the same rules as its descendants.
  const wrapper = createElement("div", { children: [block] });
  for (const table of wrapper.querySelectorAll("table")) wrapTable(table);
  directBlocks(wrapper, fallback);
  replaceMarkers(wrapper, (id) => {
    const citation = citations.get(id);
    return citation === undefined ? null : createChip(citation, options);
  });
  isolateNumbers(wrapper);
}

/** A wide table scrolls by itself; on a narrow screen the page must not. */
function wrapTable(table: HTMLTableElement): void {
  const frame = createElement("div", { class: "table-frame", attributes: { tabindex: "0" } });
  table.replaceWith(frame);
  frame.append(table);
}

function createChip(
  citation: Citation,
  { openCitation, previewCitation }: AnswerBodyOptions,
): HTMLButtonElement {
  const chip = createElement("button", {
    class: "citation-chip",
    text: String(citation.id),
    attributes: { type: "button", "data-citation": String(citation.id), "aria-haspopup": "dialog" },
    onClick: () => openCitation(citation),
  });
  previewCitation(chip, citation);
  return localise(chip, (target, { texts }) => {
    const title = citation.title ?? citation.source ?? texts.untitled;
    target.setAttribute("aria-label", `${texts.sourceNumber(citation.id)}: ${title}`);
  });
}
