/** What was asked, out of a message as Slack writes it. */
import { decodeEntities } from "./text/decode-entities.ts";

const REFERENCE = /<([^<>]*)>/gu;

/** References become the words that people see; the mention of the bot and orders such as `<!here>` go. */
export function toQuestion(text: string, botUserId: string): string {
  const plain = text.replace(REFERENCE, (_reference, inner: string) => {
    const bar = inner.indexOf("|");
    const [target, label] = bar < 0 ? [inner, ""] : [inner.slice(0, bar), inner.slice(bar + 1)];
    if (target === `@${botUserId}`) return " ";
    if (target.startsWith("#")) return label === "" ? " " : `#${label}`;
    if (target.startsWith("@")) return label.replace(/^@/u, "");
    if (target.startsWith("!date")) return label;
    if (target.startsWith("!")) return " ";
    return label === "" ? target.replace(/^mailto:/u, "") : label;
  });
  return decodeEntities(plain).replace(/\s+/gu, " ").trim();
}
