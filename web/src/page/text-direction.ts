/** Direction of shown texts: each block by the majority of its letters, numbers with units kept together. */
import { hasArabic, majorityDirection } from "../../../core/text/script.ts";
import { createElement, type ElementOptions } from "./create-element.ts";
import { findNumberRuns } from "./number-runs.ts";
import { textNodesOf } from "./text-nodes.ts";

const BLOCKS = "p, li, td, th, blockquote, h1, h2, h3, h4, h5, h6";
/** Runs up to this length stay on one line, even on a narrow screen; addresses and long names may break. */
const UNBROKEN_CHARACTERS = 20;
/** These paint letters and figures in another order than written, 25 as 52; honest texts have no use for them. */
const OVERRIDES = /[\u202D\u202E]/g;

/** Sets `dir` on `element` by the majority of the letters in its text. */
export function directByMajority(element: HTMLElement, fallback?: "rtl" | "ltr"): void {
  element.dir = majorityDirection(element.textContent, fallback);
}

/** Directs every block inside `root` by its own text; code is always left to right. */
export function directBlocks(root: ParentNode, fallback: "rtl" | "ltr"): void {
  for (const block of root.querySelectorAll<HTMLElement>(BLOCKS)) {
    directByMajority(block, fallback);
  }
  for (const list of root.querySelectorAll<HTMLElement>("ul, ol, table")) {
    // Bullets and columns follow the items, so that a list of Arabic items opens on the right.
    directByMajority(list, fallback);
  }
  for (const code of root.querySelectorAll<HTMLElement>("pre, code")) code.dir = "ltr";
}

/**
 * Puts numbers with their units, and addresses, into isolated `<bdi dir="ltr">` where `root` holds Arabic or is
 * read from right to left: there a dash between numbers turns them round even without a letter. Characters that
 * override the order of others are taken out of any text.
 */
export function isolateNumbers(root: HTMLElement | DocumentFragment): void {
  dropOverrides(root);
  const rightToLeft = root instanceof HTMLElement && root.closest("[dir]")?.matches('[dir="rtl"]');
  if (!rightToLeft && !hasArabic(root.textContent) && root.querySelector('[dir="rtl"]') === null)
    return;
  for (const text of textNodesOf(root)) if (!isSetApart(text, root)) isolateInText(text);
}

function dropOverrides(root: Node): void {
  if (root.textContent?.search(OVERRIDES) === -1) return;
  for (const text of textNodesOf(root)) text.data = text.data.replace(OVERRIDES, "");
}

/** Code has its own direction, and so has what stands isolated or on a chip inside `root`. */
function isSetApart(text: Text, root: Node): boolean {
  const apart = text.parentElement?.closest("code, pre, bdi, button") ?? null;
  return apart !== null && apart !== root && root.contains(apart);
}

function isolateInText(text: Text): void {
  const parts: Node[] = [];
  let last = 0;
  for (const match of findNumberRuns(text.data)) {
    if (match.index > last) parts.push(new Text(text.data.slice(last, match.index)));
    const isolate = createElement("bdi", { text: match[0], attributes: { dir: "ltr" } });
    if (match[0].length <= UNBROKEN_CHARACTERS) isolate.className = "number";
    parts.push(isolate);
    last = match.index + match[0].length;
  }
  if (parts.length === 0) return;
  if (last < text.data.length) parts.push(new Text(text.data.slice(last)));
  text.replaceWith(...parts);
}

/** Fills `element` with `text` (never markup), directed by its majority and its numbers isolated. */
export function setDirectedText(element: HTMLElement, text: string): void {
  element.textContent = text;
  directByMajority(element);
  isolateNumbers(element);
}

/** Creates `tag` around `text` as `setDirectedText` shows it. */
export function createDirectedText(
  tag: "bdi" | "span" | "blockquote",
  text: string,
  options: ElementOptions = {},
): HTMLElement {
  const element = createElement(tag, options);
  setDirectedText(element, text);
  return element;
}
