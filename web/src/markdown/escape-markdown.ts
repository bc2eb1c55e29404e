/** Text as Markdown that shows exactly that text (CommonMark 0.31, section 2.4, and GitHub's extensions). */

/** Addresses stay as they are, so that they can be followed; characters that could open markup are not part of them. */
const ADDRESS = /(https?:\/\/[A-Za-z0-9/._%?=&#:+-]+)/u;
const ACTIVE = /[\\`*[\]<|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]+;)/gu;
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|-[-\s]*$)/u;
const LIST_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/u;

/** Escapes what is active within a line; line breaks stay. */
export function escapeMarkdown(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(ACTIVE, String.raw`\$&`)))
    .join("");
}

/** Keeps the lines of a Markdown paragraph from opening a heading, a list, a quote or code. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) =>
      line
        .trimStart()
        .replace(BLOCK_START, String.raw`\$&`)
        .replace(LIST_NUMBER, String.raw`$1\$2`),
    )
    .join("\n");
}

/** One line of escaped text, such as a title. */
export function toMarkdownLine(text: string): string {
  return escapeLineStarts(escapeMarkdown(text.replace(/\s+/gu, " ").trim()));
}

/** `<https://…>`, with what would end it percent-encoded. */
export function toMarkdownAddress(address: string): string {
  return `<${encodeActive(address.trim())}>`;
}

function encodeActive(address: string): string {
  return address.replace(/[\s<>\\`]/gu, (character) => encodeURIComponent(character));
}
