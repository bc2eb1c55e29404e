/** The texts that are sent to a language model: files of prompts/ with their placeholders. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../core/contract/language.ts";
import { fillPlaceholders, placeholdersOf, toSections } from "./prompt-text.ts";

/** Fills a prompt's placeholders; what is put in is never read for placeholders itself. */
export type Prompt<Name extends string> = (values: Readonly<Record<Name, string>>) => string;

export interface Prompts {
  readonly system: Readonly<Record<Language, Prompt<"today">>>;
  readonly question: Readonly<Record<Language, Prompt<"sources" | "question">>>;
  readonly rewriteFollowUp: Prompt<"history" | "question" | "language">;
  readonly searchTool: string;
  readonly hashpriceTool: string;
  readonly nothingFound: string;
  readonly found: Prompt<"sources">;
  readonly refusedInput: Prompt<"faults">;
  readonly notGiven: Prompt<"fields">;
}

/**
 * @param folder of the prompts
 * @throws Error naming the file or section that is missing, or whose placeholders are not the expected ones
 */
export function loadPrompts(folder: string): Prompts {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8").trim();
  const system = (language: Language) => {
    const file = `answer.${language}.md`;
    return toPrompt(file, read(file), ["today"]);
  };
  const question = (language: Language) => {
    const file = `question.${language}.md`;
    return toPrompt(file, read(file), ["sources", "question"]);
  };
  const section = (file: string, heading: string): string => {
    const found = toSections(read(file)).get(heading);
    if (found === undefined) throw new Error(`${file}: has no section ${heading}`);
    return found;
  };
  const results = "tool-results.md";
  return {
    system: { en: system("en"), ar: system("ar") },
    question: { en: question("en"), ar: question("ar") },
    rewriteFollowUp: toPrompt("rewrite-follow-up.md", read("rewrite-follow-up.md"), [
      "history",
      "question",
      "language",
    ]),
    searchTool: section("tools.md", "search_articles"),
    hashpriceTool: section("tools.md", "hashprice"),
    nothingFound: section(results, "nothing-found"),
    found: toPrompt(results, section(results, "found"), ["sources"]),
    refusedInput: toPrompt(results, section(results, "refused-input"), ["faults"]),
    notGiven: toPrompt(results, section(results, "not-given"), ["fields"]),
  };
}

function toPrompt<Name extends string>(
  file: string,
  template: string,
  names: readonly Name[],
): Prompt<Name> {
  const found = placeholdersOf(template);
  if (found.size !== names.length || names.some((name) => !found.has(name))) {
    throw new Error(`${file}: has the placeholders ${[...found].join()}, not ${names.join()}`);
  }
  return (values) => fillPlaceholders(template, values);
}
