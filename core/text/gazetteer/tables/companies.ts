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
