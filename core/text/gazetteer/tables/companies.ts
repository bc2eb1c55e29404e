/** Companies, institutions, authorities and publishers of the field. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { MINING_COMPANIES } from "./mining-companies.ts";
import { PUBLISHERS } from "./publishers.ts";

export function companyEntries(): SpelledEntry[] {
  return [MINING_COMPANIES, INSTITUTIONS, PUBLISHERS].flatMap((table) =>
    parseTable("company", "company", table),
  );
}

const publishers: ReadonlySet<string> = new Set(
  parseTable("company", "company", PUBLISHERS).map(({ id }) => id),
);

/** Whether a company is known for its news: articles name such ones as their sources. */
export function isPublisher(id: string): boolean {
  return publishers.has(id);
}
