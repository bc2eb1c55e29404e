/** Markdown to a safe fragment: no raw HTML, no images, links only to the web. */
import DOMPurify from "dompurify";
import { Marked, type Tokenizer } from "marked";

const ALLOWED_TAGS =
  "p br hr strong em del code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6 table thead tbody tr th td".split(
    " ",
  );
const WEB_ADDRESS = /^https?:\/\//i;

/** The tokenizer falls back to its own rule on `false` and finds nothing on `undefined`. */
type Rule<Name extends "html" | "tag" | "def" | "del" | "link"> =
  | ReturnType<Tokenizer[Name]>
  | false;

const markdown = new Marked({
  gfm: true,
  tokenizer: {
    // Raw HTML is text like any other.
    html: (): Rule<"html"> => undefined,
    tag: (): Rule<"tag"> => undefined,
    // `[1]: https://…` would turn each marker [1] into a link.
    def: (): Rule<"def"> => undefined,
    // `[1](…` is a marker with a bracket behind it, `~5 EH/s … ~6 EH/s` two approximations.
    link: (source: string): Rule<"link"> => (/^\[\d+\]\(/.test(source) ? undefined : false),
    del: (source: string): Rule<"del"> => (source.startsWith("~~") ? false : undefined),
  },
  renderer: {
    // An image would be a request to a third party; its description is kept.
    image: ({ text }) => escapeText(text),
  },
});

/** Renders `source`; the fragment holds only the allowed elements, whatever the source says. */
export function renderMarkdown(source: string): DocumentFragment {
  const html = markdown.parse(source, { async: false });
  const fragment = DOMPurify.sanitize(html, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ["href", "start"],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of fragment.querySelectorAll("a")) guardLink(link);
  return fragment;
}

/** True for addresses that a link may lead to. */
export function isWebAddress(address: string): boolean {
  return WEB_ADDRESS.test(address.trim());
}

/** Makes `link` open outside the page without a handle on it; a link to anything but the web becomes text. */
function guardLink(link: HTMLAnchorElement): void {
  if (!isWebAddress(link.getAttribute("href") ?? "")) {
    link.replaceWith(...link.childNodes);
    return;
  }
  releaseArabicPunctuation(link);
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}

/** A bare address takes in the Arabic comma or question mark behind it, which belongs to the sentence. */
function releaseArabicPunctuation(link: HTMLAnchorElement): void {
  const [, address, punctuation] =
    /^(https?:\S*?|www\.\S*?)([،؛؟»]+)$/.exec(link.textContent) ?? [];
  if (address === undefined || punctuation === undefined) return;
  link.textContent = address;
  link.href = address.startsWith("www.") ? `http://${address}` : address;
  link.after(punctuation);
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
