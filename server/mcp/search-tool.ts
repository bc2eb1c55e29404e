/** The tool `search_articles`: ranked passages without an answer. */
import type { Language } from "../../core/contract/language.ts";
import { searchQuerySchema } from "../../core/contract/search.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { checkDateRange } from "../http/check-date-range.ts";
import { parseInput } from "../http/parse-input.ts";
import type { PassageSearchEngine } from "../retrieval/passage-search.ts";
import { describeTool, type ToolTexts } from "./describe-tool.ts";
import type { McpTool } from "./mcp-tool.ts";
import { renderSearch } from "./render-search.ts";
import { SEARCH_SCHEMAS } from "./tool-schemas.ts";

const TEXTS: Readonly<Record<Language, ToolTexts>> = {
  en: {
    title: "Search the articles",
    description:
      "Finds the passages of the collection that fit words or a question best, whichever of the two languages they are in, with their articles and dates. " +
      "Use it to read the material itself; `ask` gives a checked answer instead.",
  },
  ar: {
    title: "البحث في المقالات",
    description:
      "تجد مقاطع المجموعة الأنسب لكلمات أو سؤال، بأي من اللغتين كُتبت، مع مقالاتها وتواريخها. " +
      "استعملها لقراءة المادة نفسها، أما الجواب المدقَّق فتعطيه الأداة `ask`.",
  },
};

export interface SearchToolOptions {
  readonly searchEngine: PassageSearchEngine;
}

export function createSearchTool({ searchEngine }: SearchToolOptions): McpTool {
  return {
    ...describeTool("search_articles", TEXTS, SEARCH_SCHEMAS),
    readQuestion: readWords,
    chooseLanguage: (input, fallback) => {
      const words = readWords(input);
      return words === null ? fallback : detectLanguage(words);
    },
    async run(input) {
      const query = parseInput(searchQuerySchema, input);
      checkDateRange(query, "");
      const response = await searchEngine.search(query);
      return { text: renderSearch(response), structured: response };
    },
  };
}

function readWords(input: unknown): string | null {
  if (typeof input !== "object" || input === null || !("q" in input)) return null;
  return typeof input.q === "string" && input.q.trim() !== "" ? input.q : null;
}
