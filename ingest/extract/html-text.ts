/** A tree of HTML as plain text that keeps its paragraphs, lists and tables apart. */

const UNREADABLE = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON SELECT INPUT TEXTAREA HEAD DIALOG".split(
    " ",
  ),
);
const PARAGRAPHS = new Set(
  "P H1 H2 H3 H4 H5 H6 DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV BLOCKQUOTE PRE FIGURE FIGCAPTION UL OL DL TABLE FORM FIELDSET DETAILS SUMMARY ADDRESS HR BODY".split(
    " ",
  ),
);
const LINES = new Set("LI DT DD TR CAPTION".split(" "));
const CELLS = new Set("TD TH".split(" "));
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const HOLDERS = new Set([...LINES, ...CELLS]);
/** Marks of the private use area, where no page has anything to say. */
const CELL_END = "\ue000";
const LINE_EDGE = "\ue001";
const PARAGRAPH_EDGE = "\ue002";
const LAST_CELL = new RegExp(
  String.raw`\s*${CELL_END}\s*(?=[${LINE_EDGE}${PARAGRAPH_EDGE}]|$)`,
  "gu",
);
const BETWEEN_CELLS = new RegExp(String.raw`\s*${CELL_END}\s*`, "gu");
const EDGES = new RegExp(
  String.raw`\s*[${LINE_EDGE}${PARAGRAPH_EDGE}][${LINE_EDGE}${PARAGRAPH_EDGE}\s]*`,
  "gu",
);

/** True for an element that a browser would not show. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    HIDDEN_STYLE.test(element.getAttribute("style") ?? "")
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function listMark(element: Element): string {
  if (element.tagName !== "LI") return "";
  const list = element.parentElement;
  if (list?.tagName !== "OL") return "- ";
  const items = Array.from(list.children).filter(({ tagName }) => tagName === "LI");
  return `${Number(list.getAttribute("start") ?? "1") + items.indexOf(element)}. `;
}

/** A paragraph that is a cell's or an item's own must not tear it apart. */
function edgeOf(element: Element): string {
  const { tagName } = element;
  if (LINES.has(tagName)) return LINE_EDGE;
  if (!PARAGRAPHS.has(tagName)) return "";
  const isNestedList = element.parentElement?.tagName === "LI" && /^[UO]L$/u.test(tagName);
  if (isNestedList) return LINE_EDGE;
  const isFlat = tagName === "P" || tagName === "DIV";
  return isFlat && HOLDERS.has(element.parentElement?.tagName ?? "") ? " " : PARAGRAPH_EDGE;
}

function write(
  node: Node,
  leaveOut: ReadonlySet<string>,
  isPreformatted: boolean,
  out: string[],
): void {
  if (node.nodeType === node.TEXT_NODE) {
    const text = node.textContent ?? "";
    out.push(isPreformatted ? text : text.replace(/[ \t\r\n\f]+/gu, " "));
    return;
  }
  if (!isElement(node)) return;
  const tagName = node.tagName.toUpperCase();
  if (UNREADABLE.has(tagName) || leaveOut.has(tagName) || isHidden(node)) return;
  if (tagName === "BR") {
    out.push("\n");
    return;
  }
  out.push(edgeOf(node), listMark(node));
  for (const child of node.childNodes) {
    write(child, leaveOut, isPreformatted || tagName === "PRE", out);
  }
  out.push(CELLS.has(tagName) ? CELL_END : edgeOf(node));
}

/**
 * What a reader sees of `root`, without the elements named in `leaveOut`: paragraphs separated by a
 * blank line, one line for each list item (`- `, `1. `) and table row (cells separated by ` | `).
 */
export function toReadableText(root: Element, leaveOut: ReadonlySet<string> = new Set()): string {
  const out: string[] = [];
  write(root, leaveOut, false, out);
  return out
    .join("")
    .replace(LAST_CELL, "")
    .replace(BETWEEN_CELLS, " | ")
    .replace(EDGES, (edges) => (edges.includes(PARAGRAPH_EDGE) ? "\n\n" : "\n"))
    .replace(/[ \t]+\n/gu, "\n")
    .replace(/\n[ \t]+(?=\S)/gu, "\n")
    .replace(/(?<=\S)[ \t]{2,}/gu, " ")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
