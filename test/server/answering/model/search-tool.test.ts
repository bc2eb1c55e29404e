import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Filters } from "../../../../core/contract/filters.ts";
import { createNumberedSources } from "../../../../server/answering/model/numbered-sources.ts";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { createSearchTool } from "../../../../server/answering/model/search-tool.ts";
import type { Passage, RetrievalQuery } from "../../../../server/retrieval/retriever.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { passageOf, retrievalOf } from "./support.ts";

const prompts = loadPrompts(join(PROJECT_ROOT, "prompts"));
const KNOWN = passageOf("Mines stopped.", "known");
const NEW = passageOf("Mines started.", "new");

function createTool(found: readonly Passage[], filters: Filters = {}) {
  const queries: RetrievalQuery[] = [];
  const sources = createNumberedSources(9);
  sources.add([KNOWN]);
  const tool = createSearchTool({
    retriever: {
      retrieve: async (query) => {
        queries.push(query);
        return retrievalOf(found);
      },
    },
    prompts,
    filters,
    limit: 5,
    add: (passages) => sources.add(passages),
  });
  const search = (input: Readonly<Record<string, unknown>>) =>
    tool.run(tool.schema.parse(input), new AbortController().signal);
  return { tool, search, queries, sources };
}

describe("a model's search", () => {
  it("shows what is new under the numbers after those that it was given", async () => {
    const { search, sources } = createTool([KNOWN, NEW]);
    const told = await search({ query: "When did mines start?" });
    expect(told).toContain('<source id="2"');
    expect(told).toContain("Mines started.");
    expect(told).not.toContain("Mines stopped.");
    expect(sources.all()).toHaveLength(2);
  });

  it.each([
    ["nothing", []],
    ["only what it was given", [KNOWN]],
  ])("that finds %s is told so", async (_what, found) => {
    const { search, sources } = createTool(found);
    expect(await search({ query: "dragons" })).toBe(prompts.nothingFound);
    expect(sources.all()).toHaveLength(1);
  });

  it.each([
    ["English", "Why did mines stop?", "en"],
    ["Arabic", "لماذا توقفت المناجم؟", "ar"],
  ])("in %s words is one in that language", async (_name, query, language) => {
    const { search, queries } = createTool([]);
    await search({ query });
    expect(queries).toMatchObject([{ text: query, language, limit: 5, hidesRepeats: true }]);
  });

  it.each<readonly [string, Filters, Filters, Filters]>([
    [
      "narrows where the reader set nothing",
      {},
      { languages: ["ar"], publishedAfter: "2025-01-01" },
      { languages: ["ar"], publishedAfter: "2025-01-01" },
    ],
    [
      "never widens what the reader set",
      { languages: ["en"], publishedAfter: "2025-01-01", publishedBefore: "2025-06-30" },
      { languages: ["en", "ar"], publishedAfter: "2020-01-01", publishedBefore: "2026-01-01" },
      { languages: ["en"], publishedAfter: "2025-01-01", publishedBefore: "2025-06-30" },
    ],
    [
      "narrows what the reader set",
      { languages: ["ar", "en"], publishedAfter: "2025-01-01", publishedBefore: "2025-06-30" },
      { languages: ["ar"], publishedAfter: "2025-03-01", publishedBefore: "2025-03-31" },
      { languages: ["ar"], publishedAfter: "2025-03-01", publishedBefore: "2025-03-31" },
    ],
    [
      "never searches a language that the reader ruled out",
      { languages: ["en"] },
      { languages: ["ar"] },
      { languages: ["en"] },
    ],
    [
      "keeps to the reader's publishers and topics",
      { sources: ["Manjam"], topics: ["bans"] },
      { publishedBefore: "2025-06-30" },
      { sources: ["Manjam"], topics: ["bans"], publishedBefore: "2025-06-30" },
    ],
  ])("%s", async (_what, filters, asked, expected) => {
    const { search, queries } = createTool([NEW], filters);
    await search({ query: "mines", ...asked });
    expect(queries.map((query) => query.filters)).toEqual([expected]);
  });

  it.each([
    ["an empty query", { query: "  " }],
    ["publishers", { query: "mines", sources: ["Anybody"] }],
    ["a limit", { query: "mines", limit: 500 }],
    ["a date that is none", { query: "mines", publishedAfter: "yesterday" }],
    ["a book for a query", { query: "mine ".repeat(200) }],
  ])("may not ask for %s", (_what, input) => {
    expect(createTool([]).tool.schema.safeParse(input).success).toBe(false);
  });
});
