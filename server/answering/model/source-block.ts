/** How a passage is shown to a language model: numbered, dated, and closed off from the text around it. */
import { withoutMachineInstructions } from "../../../core/text/machine-instructions.ts";
import type { Passage } from "../../retrieval/retriever.ts";

/**
 * `<source id="1" language="en" published="2025-11-03" title="…">` with the passage's sentences inside. Angle brackets
 * of the article are written as entities, so that no article can close its block and speak outside of it.
 * Only sentences are shown: what is neither embedded nor quoted (page chrome, instructions to machines) stays out.
 */
export function toSourceBlock({ article, chunk }: Passage, id: number): string {
  const attributes = [
    ["id", String(id)],
    ["language", chunk.language],
    ["published", article.publishedAt],
    ["event", article.eventDate],
    ["publisher", withoutMachineInstructions(article.source ?? "")],
    ["title", withoutMachineInstructions(article.title ?? "")],
  ] as const;
  const written = attributes.flatMap(([name, value]) =>
    value === null || value.trim() === "" ? [] : [`${name}="${escapeAttribute(value)}"`],
  );
  const sentences = chunk.sentences.map(({ start, end }) =>
    chunk.text.slice(start - chunk.start, end - chunk.start),
  );
  return `<source ${written.join(" ")}>\n${escapeTags(sentences.join(" "))}\n</source>`;
}

function escapeTags(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeAttribute(text: string): string {
  return escapeTags(text).replaceAll('"', "&quot;").replaceAll(/\s+/gu, " ");
}
