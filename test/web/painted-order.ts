/** How a browser has painted a text: evaluated in the page. */

/**
 * The characters of `needle` inside `element` from left to right as painted on its line; null where the element
 * does not hold it. Mirrored brackets are given as written.
 */
export function paintedOrder(element: Element, needle: string): string | null {
  const start = element.textContent.indexOf(needle);
  if (start === -1) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const painted: { readonly character: string; readonly left: number }[] = [];
  let offset = 0;
  while (walker.nextNode() !== null) {
    const text = walker.currentNode.nodeValue ?? "";
    for (let index = 0; index < text.length; index += 1, offset += 1) {
      if (offset < start || offset >= start + needle.length) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + 1);
      const { left, width } = range.getBoundingClientRect();
      painted.push({ character: text.charAt(index), left: left + width / 2 });
    }
  }
  return painted
    .toSorted((one, other) => one.left - other.left)
    .map(({ character }) => character)
    .join("");
}

/** `text`, letters of a right-to-left script alone, as `paintedOrder` has to give it. */
export function fromTheRight(text: string): string {
  return text.split("").toReversed().join("");
}
