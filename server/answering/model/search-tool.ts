/** The model's tool `search_articles`. */
import { z } from "zod";
import { dateSchema } from "../../../core/contract/dates.ts";
import type { Filters } from "../../../core/contract/filters.ts";
import { languageSchema } from "../../../core/contract/language.ts";
import { detectLanguage } from "../../../core/text/language.ts";
import type { Passage, Retriever } from "../../retrieval/retriever.ts";
import type { AgentTool } from "./answering-agent.ts";
import type { NumberedSource } from "./numbered-sources.ts";
import type { Prompts } from "./prompts.ts";
import { toSourceBlock } from "./source-block.ts";

const searchInputSchema = z.strictObject({
  query: z.string().trim().min(1).max(300),
  languages: z.array(languageSchema).min(1).max(2).optional(),
  publishedAfter: dateSchema.optional(),
  publishedBefore: dateSchema.optional(),
});

export interface SearchToolOptions {
  readonly retriever: Retriever;
  readonly prompts: Pick<Prompts, "searchTool" | "nothingFound" | "found">;
  /** The asker's, which the model may narrow and never widen. */
  readonly filters: Filters;
  readonly limit: number;
  /** Takes what was found; answers with what is new, numbered. */
  readonly add: (passages: readonly Passage[]) => readonly NumberedSource[];
}

export function createSearchTool({
  retriever,
  prompts,
  filters,
  limit,
  add,
}: SearchToolOptions): AgentTool<typeof searchInputSchema> {
  return {
    name: "search_articles",
    description: prompts.searchTool,
    schema: searchInputSchema,
    async run({ query, ...narrower }) {
      const { passages } = await retriever.retrieve({
        text: query,
        language: detectLanguage(query),
        filters: narrow(filters, narrower),
        limit,
        hidesRepeats: true,
      });
      const added = add(passages);
      if (added.length === 0) return prompts.nothingFound;
      const sources = added.map(({ id, passage }) => toSourceBlock(passage, id)).join("\n\n");
      return prompts.found({ sources });
    },
  };
}

/** Both at once; a language that the asker has ruled out stays out. */
function narrow(filters: Filters, narrower: Filters): Filters {
  const languages = filters.languages?.filter((one) => narrower.languages?.includes(one) ?? true);
  const after = [filters.publishedAfter, narrower.publishedAfter].flatMap((day) => day ?? []);
  const before = [filters.publishedBefore, narrower.publishedBefore].flatMap((day) => day ?? []);
  const [earliest] = after.toSorted().toReversed();
  const [latest] = before.toSorted();
  return {
    ...narrower,
    ...filters,
    ...(languages === undefined || languages.length === 0 ? {} : { languages }),
    ...(earliest === undefined ? {} : { publishedAfter: earliest }),
    ...(latest === undefined ? {} : { publishedBefore: latest }),
  };
}
