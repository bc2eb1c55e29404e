/** What the model is told when a tool call of its own is refused: sections of a file of prompts/. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillPlaceholders, toSections } from "../answering/model/prompt-text.ts";

const FILE = "refused-tool-calls.md";
const PLACEHOLDERS = {
  unreadable: [],
  "unknown-tool": ["tools"],
  "invalid-input": ["problems"],
  "no-more-calls": [],
  failed: ["reason"],
  unavailable: [],
} as const;
export type Refusal = keyof typeof PLACEHOLDERS;

/** Words a refusal; `values` fill its placeholders and are not read for placeholders themselves. */
export type WordRefusal = (refusal: Refusal, values?: Readonly<Record<string, string>>) => string;

/**
 * @param folder of the prompts
 * @throws Error naming what is missing: the file, a section or a placeholder
 */
export function loadRefusals(folder: string): WordRefusal {
  const sections = toSections(readFileSync(join(folder, FILE), "utf8"));
  for (const [refusal, names] of Object.entries(PLACEHOLDERS)) {
    const section = sections.get(refusal);
    if (section === undefined) throw new Error(`${FILE}: has no section ${refusal}`);
    for (const name of names) {
      if (!section.includes(`{{${name}}}`)) {
        throw new Error(`${FILE}: the section ${refusal} lacks {{${name}}}`);
      }
    }
  }
  return (refusal, values = {}) => fillPlaceholders(sections.get(refusal) ?? "", values);
}
