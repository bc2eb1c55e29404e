/** What stands inside of a Markdown line, in Slack's mrkdwn. */
import type { Token, Tokens } from "marked";
import { decodeEntities } from "./decode-entities.ts";
import { escapeEntities, escapeMrkdwn, toLink, WORD_END } from "./escape-mrkdwn.ts";

/** Signs of a style; Slack has no other. */
const SIGN_OF: Readonly<Record<string, string>> = { strong: "*", em: "_", del: "~" };
const BARE_ADDRESS = /^[^[<]/u;
/** What is escaped in Markdown, which does not look inside of addresses. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const MARKER = /^\[\d+\]$/u;

/** @param styles signs of the styles around, which must not stand inside of themselves */
export function inlineToMrkdwn(tokens: readonly Token[], styles = ""): string {
  let text = "";
  for (const [index, token] of tokens.entries()) {
    const sign = SIGN_OF[token.type];
    if (sign !== undefined && "tokens" in token) {
      text += style(sign, inlineToMrkdwn(token.tokens ?? [], styles + sign), {
        styles,
        before: text.at(-1) ?? "",
        after: tokens[index + 1]?.raw[0] ?? "",
      });
    } else text += plainInline(token, styles);
  }
  return text;
}

function plainInline(token: Token, styles: string): string {
  switch (token.type) {
    case "codespan":
      return `\`${escapeEntities((token as Tokens.Codespan).text).replaceAll("`", "ˋ")}\``;
    case "br":
      return styles === "" ? "\n" : " ";
    case "escape":
      return escapeMrkdwn((token as Tokens.Escape).text);
    case "link": {
      const { href, text, tokens } = token as Tokens.Link;
      if (MARKER.test(token.raw)) return token.raw;
      // A bare address may stand in an article, whose text makes no links.
      if (BARE_ADDRESS.test(token.raw)) {
        return escapeMrkdwn(decodeEntities(token.raw.replace(ESCAPED, "$1")));
      }
      const label = text === href ? null : inlineToMrkdwn(tokens, "*_~");
      return toLink(href, label);
    }
    case "image":
      return escapeMrkdwn((token as Tokens.Image).text);
    case "html":
      return /^<br\s*\/?>$/iu.test(token.raw) ? "\n" : escapeMrkdwn(token.raw);
    case "text":
      if (token.tokens !== undefined) return inlineToMrkdwn(token.tokens, styles);
      return escapeMrkdwn(decodeEntities(token.raw).replaceAll("\n", " "));
    default:
      return escapeMrkdwn(token.raw);
  }
}

/** Slack sees a style only where words begin and end; elsewhere they are made to. */
function style(
  sign: string,
  inner: string,
  { styles, before, after }: Readonly<Record<"styles" | "before" | "after", string>>,
): string {
  const text = inner.replaceAll("\n", " ").trim();
  if (text === "" || styles.includes(sign)) return inner;
  const opening = before === "" || /\s/u.test(before) ? "" : WORD_END;
  const closing = after === "" || /\s/u.test(after) ? "" : WORD_END;
  return `${opening}${sign}${text}${sign}${closing}`;
}
