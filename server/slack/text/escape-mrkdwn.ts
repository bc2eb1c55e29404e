/** Plain text inside Slack's mrkdwn: it can neither mention, link, format nor draw an emoji. */

/** Slack's sign for a place where words end, which is not seen; a mark beside it formats nothing. */
export const WORD_END = "\u200B";

const MARK = /[*_~]/gu;
const EMOJI = /:(?=[a-z_+'-][\w+'-]*:)/giu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Only `&`, `<` and `>`, as they have to be inside code. */
export function escapeEntities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** mrkdwn has no escapes: a mark that would format is kept from it by a sign that is not seen. */
export function escapeMrkdwn(text: string): string {
  const harmless = text
    .replaceAll("`", "ˋ")
    .replace(MARK, (mark, at: number) => {
      const isInside =
        LETTER_OR_DIGIT.test(text[at - 1] ?? "") && LETTER_OR_DIGIT.test(text[at + 1] ?? "");
      return isInside ? mark : `${mark}${WORD_END}`;
    })
    .replace(EMOJI, `:${WORD_END}`);
  return escapeEntities(harmless);
}

/** On one line, as titles and names stand; null where there is nothing. */
export function toPlainLine(text: string | null): string | null {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  return line === "" ? null : escapeMrkdwn(line);
}

/**
 * A link with its label, already escaped; the label alone where the address is not one of http or https.
 * @param label what is shown; without it the address is
 */
export function toLink(address: string | null, label: string | null): string {
  // A bar ends the address inside of a link.
  const shown = label?.replaceAll("|", "¦") ?? null;
  if (address === null || !/^https?:\/\//iu.test(address) || !URL.canParse(address)) {
    return shown ?? escapeMrkdwn(address ?? "");
  }
  const { href } = new URL(address);
  const target = escapeEntities(href).replaceAll("|", "%7C");
  return shown === null || shown === "" ? `<${target}>` : `<${target}|${shown}>`;
}
