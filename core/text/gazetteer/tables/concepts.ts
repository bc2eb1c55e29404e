/** What news of mining is asked for: each concept by the words that mean the same in both languages. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";
import { BUSINESS_CONCEPTS } from "./business-concepts.ts";
import { ENERGY_CONCEPTS } from "./energy-concepts.ts";
import { EVENT_CONCEPTS } from "./event-concepts.ts";
import { LAW_CONCEPTS } from "./law-concepts.ts";
import { MINING_CONCEPTS } from "./mining-concepts.ts";

export function conceptEntries(): SpelledEntry[] {
  return [
    MINING_CONCEPTS,
    BUSINESS_CONCEPTS,
    ENERGY_CONCEPTS,
    LAW_CONCEPTS,
    EVENT_CONCEPTS,
  ].flatMap((table) => parseTable("concept", "concept", table));
}
