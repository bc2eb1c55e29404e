/** Direction of shown texts: each block by the majority of its letters, numbers with units kept together. */
import { hasArabic, majorityDirection } from "../../../core/text/script.ts";

const BLOCKS = "p, li, td, th, blockquote, h1, h2, h3, h4, h5, h6";
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"'()،؛؟]*[^\s<>"'().,;:!?،؛؟»]`;
/** A Latin name with its numbers, "Hut 8" or "S21 XP" or "BTC 3.125": taken apart it would change its order. */
const LATIN_RUN = String.raw`\p{Script=Latin}[\p{Script=Latin}\d&'’.+\/-]*(?:[ \u00a0](?:[$€£¥]|[\p{Script=Latin}\d])[\p{Script=Latin}\d&'’.,+%\/-]*)*(?<![.,'’-])`;
const UNIT =
  "(?:BTC|ETH|USD|EUR|KZT|sats?|[kKMGTPEZ]?H\\/s|[kMGT]Wh?|J\\/TH|TH|PH|EH|nm|UTC|GMT|[%‰٪$€£¥])";
const NUMBER = String.raw`(?:[$€£¥] ?)?[-+−±~≈]?[\d٠-٩]+(?:[.,:\/٫٬-][\d٠-٩]+)*(?:[ \u00a0]?${UNIT}(?!\p{L}))?(?:\/\p{Script=Latin}+)*`;
const ISOLATED = new RegExp(`${ADDRESS}|${LATIN_RUN}|${NUMBER}`, "gu");

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

/** Puts numbers with their units, and addresses, of texts that hold Arabic into isolated `<bdi dir="ltr">`. */
export function isolateNumbers(root: HTMLElement | DocumentFragment): void {
  if (!hasArabic(root.textContent ?? "")) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest("code, pre, bdi, button")) {
      texts.push(node);
    }
  }
  for (const text of texts) isolateInText(text);
}

function isolateInText(text: Text): void {
  const parts: Node[] = [];
  let last = 0;
  for (const match of text.data.matchAll(ISOLATED)) {
    // Latin words without a number read well as they are.
    if (!/[\d٠-٩]|:\/\//u.test(match[0])) continue;
    if (match.index > last) parts.push(new Text(text.data.slice(last, match.index)));
    const isolate = document.createElement("bdi");
    isolate.dir = "ltr";
    isolate.textContent = match[0];
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
