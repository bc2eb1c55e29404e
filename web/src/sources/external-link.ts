/** Links that leave the page. */
import { isWebAddress } from "../answer/render-markdown.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";

/**
 * A link to `address` around `content`, opening apart and without a handle on this page; the bare content
 * where the address is missing or leads to anything but the web.
 */
export function createExternalLink(address: string | null, content: HTMLElement): HTMLElement {
  if (address === null || !isWebAddress(address)) return content;
  const hint = createElement("span", { class: "visually-hidden" });
  return createElement("a", {
    class: "external-link",
    attributes: { href: address, target: "_blank", rel: "noopener noreferrer" },
    children: [content, localiseText(hint, ({ texts }) => ` (${texts.opensNewTab})`)],
  });
}
