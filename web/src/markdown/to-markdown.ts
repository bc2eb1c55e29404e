/** The answer's text as Markdown again, made from what the page shows of it: nothing that is hidden there comes along. */
import { MARKER } from "../answer/citation-markers.ts";
import { renderMarkdown } from "../answer/render-markdown.ts";
import { escapeLineStarts, escapeMarkdown, toMarkdownAddress } from "./escape-markdown.ts";

/** The number of the footnote that a marker becomes; null where it is no marker of a citation. */
export type NumberFootnote = (id: number) => number | null;

/** Headings of the answer stand below the question's, which is of the second level. */
const HEADINGS_BELOW = 2;

/** @param answer Markdown of an answer, its markers `[1]` */
export function answerTextToMarkdown(answer: string, number: NumberFootnote): string {
  return writeBlocks(renderMarkdown(answer), number);
}

function writeBlocks(parent: ParentNode, number: NumberFootnote): string {
  return [...parent.children].map((block) => writeBlock(block, number)).join("\n\n");
}

function writeBlock(block: Element, number: NumberFootnote): string {
  const tag = block.localName;
  if (/^h[1-6]$/u.test(tag)) {
    const level = Math.min(Number(tag.slice(1)) + HEADINGS_BELOW, 6);
    return `${"#".repeat(level)} ${writeLine(block, number)}`;
  }
  if (tag === "ul" || tag === "ol") return writeList(block, tag === "ol", number);
  if (tag === "blockquote") return prefixLines(writeBlocks(block, number), "> ", "> ");
  if (tag === "pre") return writeFence(block.textContent);
  if (tag === "hr") return "***";
  if (tag === "table") return writeTable(block, number);
  return escapeLineStarts(writeInline(block, number));
}

function writeList(list: Element, isNumbered: boolean, number: NumberFootnote): string {
  const first = Number(list.getAttribute("start") ?? 1);
  const items = [...list.children].map((item, index) => {
    const marker = isNumbered ? `${first + index}. ` : "- ";
    return prefixLines(writeItem(item, number), marker, " ".repeat(marker.length));
  });
  return items.join("\n");
}

/** An item holds blocks, or a line of its own with lists behind it. */
function writeItem(item: Element, number: NumberFootnote): string {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = line.map((node) => writeNode(node, number)).join("");
    if (text.trim() !== "") blocks.push(escapeLineStarts(text.trim()));
    line = [];
  };
  for (const node of item.childNodes) {
    if (
      node instanceof Element &&
      /^(?:p|ul|ol|blockquote|pre|table|hr|h\d)$/u.test(node.localName)
    ) {
      endLine();
      blocks.push(writeBlock(node, number));
    } else line.push(node);
  }
  endLine();
  return blocks.join(item.querySelector("p") === null ? "\n" : "\n\n");
}

function writeTable(table: Element, number: NumberFootnote): string {
  const rows = [...table.querySelectorAll("tr")].map((row) => {
    // A bar would end the cell even inside code.
    const cells = [...row.children].map((cell) =>
      writeLine(cell, number).replace(/(?<!\\)\|/gu, String.raw`\|`),
    );
    return { text: `| ${cells.join(" | ")} |`, width: cells.length };
  });
  const [head, ...body] = rows;
  if (head === undefined) return "";
  const rule = `|${" --- |".repeat(head.width)}`;
  return [head.text, rule, ...body.map(({ text }) => text)].join("\n");
}

function writeFence(code: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code.replace(/\n$/u, "")}\n${fence}`;
}

function writeLine(parent: Node, number: NumberFootnote): string {
  return writeInline(parent, number).replace(/\\?\n/gu, " ").trim();
}

function writeInline(parent: Node, number: NumberFootnote): string {
  return [...parent.childNodes].map((node) => writeNode(node, number)).join("");
}

function writeNode(node: Node, number: NumberFootnote): string {
  if (node instanceof Text) return writeText(node, number);
  if (!(node instanceof Element)) return "";
  const inner = (): string => writeInline(node, number);
  switch (node.localName) {
    case "strong":
      return `**${inner()}**`;
    case "em":
      return `*${inner()}*`;
    case "del":
      return `~~${inner()}~~`;
    case "code":
      return writeCode(node.textContent);
    case "br":
      return "\\\n";
    case "a":
      return writeLink(node, inner());
    default:
      return inner();
  }
}

/** As on the page, a marker in a link is none. */
function writeText(node: Text, number: NumberFootnote): string {
  const isInLink = node.parentElement?.matches("a, a *") === true;
  let markdown = "";
  let last = 0;
  for (const match of isInLink ? [] : node.data.matchAll(MARKER)) {
    const footnote = number(Number(match[1]));
    if (footnote === null) continue;
    // A footnote's number stands at the word, a marker apart from it.
    markdown += `${escapeMarkdown(node.data.slice(last, match.index)).replace(/ $/u, "")}[^${footnote}]`;
    last = match.index + match[0].length;
  }
  return markdown + escapeMarkdown(node.data.slice(last));
}

function writeLink(link: Element, text: string): string {
  const address = link.getAttribute("href") ?? "";
  if (link.textContent === address) return toMarkdownAddress(address);
  return `[${text}](${toMarkdownAddress(address)})`;
}

function writeCode(code: string): string {
  const ticks = "`".repeat(longestRun(code) + 1);
  const space = /^`|`$/u.test(code) ? " " : "";
  return `${ticks}${space}${code.replaceAll("\n", " ")}${space}${ticks}`;
}

function longestRun(code: string): number {
  return Math.max(0, ...(code.match(/`+/gu) ?? []).map((run) => run.length));
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join("\n");
}
