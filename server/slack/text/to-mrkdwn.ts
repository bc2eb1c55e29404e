/** Markdown as answers have it, in Slack's mrkdwn. */
import { lexer, type Token, type Tokens } from "marked";
import { inlineToMrkdwn } from "./inline-to-mrkdwn.ts";
import { escapeEntities, escapeMrkdwn, WORD_END } from "./escape-mrkdwn.ts";

/** Blocks (paragraphs, lists, tables, …) in their order, none of them empty. */
export function toMrkdwn(markdown: string): readonly string[] {
  return lexer(markdown)
    .map((token) => blockToMrkdwn(token))
    .filter((block) => block.trim() !== "");
}

function blockToMrkdwn(token: Token): string {
  // The union of marked's tokens has an open member, so that a switch does not narrow it.
  switch (token.type) {
    case "heading":
      return heading(inline((token as Tokens.Heading).tokens));
    case "paragraph":
    case "text":
      return lineOpening(
        token.tokens === undefined ? escapeMrkdwn(token.raw.trim()) : inline(token.tokens),
      );
    case "list":
      return listToLines(token as Tokens.List, "").join("\n");
    case "blockquote":
      return quote((token as Tokens.Blockquote).tokens);
    case "code":
      return fence((token as Tokens.Code).text);
    case "table":
      return tableToLines(token as Tokens.Table).join("\n");
    case "hr":
      return "———";
    case "space":
    case "def":
      return "";
    default:
      return lineOpening(escapeMrkdwn(token.raw.trim()));
  }
}

function inline(tokens: readonly Token[]): string {
  return inlineToMrkdwn(tokens);
}

/** Slack has no headings; a bold line inside of a bold one would end it. */
function heading(text: string): string {
  const plain = text.replace(/\*(?!\u200B)/gu, "").trim();
  return plain === "" ? "" : `*${plain}*`;
}

function quote(tokens: readonly Token[]): string {
  return tokens
    .map((token) => blockToMrkdwn(token))
    .filter((block) => block !== "")
    .join("\n\n")
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function fence(code: string): string {
  return `\`\`\`\n${escapeEntities(code).replaceAll("```", "ˋˋˋ")}\n\`\`\``;
}

function listToLines(list: Tokens.List, indentation: string): string[] {
  return list.items.flatMap((item, index) => {
    const number = (list.start === "" ? 1 : list.start) + index;
    const bullet = list.ordered ? `${number}.` : indentation === "" ? "•" : "◦";
    const box = item.task ? (item.checked ? "☑ " : "☐ ") : "";
    const own: string[] = [];
    const below: string[] = [];
    for (const token of item.tokens) {
      if (token.type === "list") {
        below.push(...listToLines(token as Tokens.List, `${indentation}    `));
      } else if (token.type !== "checkbox") {
        const block = blockToMrkdwn(token);
        if (block !== "") own.push(block.replaceAll("\n", `\n${indentation}  `));
      }
    }
    return [`${indentation}${bullet} ${box}${own.join(`\n${indentation}  `)}`.trimEnd(), ...below];
  });
}

/** A line for each row, which reads in either direction and on a telephone; columns would do neither. */
function tableToLines({ header, rows }: Tokens.Table): string[] {
  const heads = header.map(({ tokens }) => inline(tokens));
  const hasPairs = heads.length <= 2;
  return rows.map((row) => {
    const [first = "", ...rest] = row.map(({ tokens }) => inline(tokens));
    const label = hasPairs || (heads[0] ?? "") === "" ? first : `${heads[0]}: ${first}`;
    const cells = rest.flatMap((cell, column) => {
      if (cell === "") return [];
      const head = heads[column + 1] ?? "";
      return [hasPairs || head === "" ? cell : `${head}: ${cell}`];
    });
    if (cells.length === 0) return `• ${label}`;
    return hasPairs ? `• ${label}: ${cells.join("")}` : `• ${[label, ...cells].join(" · ")}`;
  });
}

/** Slack takes a sign of greater at the beginning of a line for a quote, escaped or not. */
function lineOpening(text: string): string {
  return text.replace(/^(?=&gt;)/gmu, WORD_END);
}
