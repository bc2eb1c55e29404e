/** Places: countries by every name that news gives them, and the provinces and cities of mining. */
import type { SpelledEntry } from "../gazetteer-entry.ts";
import { parseTable } from "../parse-table.ts";
import { COUNTRY_NAMES } from "./country-names.ts";
import { LOCALITIES } from "./localities.ts";
import { MINING_TOWNS } from "./mining-towns.ts";
import { regionEntries } from "./regions.ts";

export function placeEntries(): SpelledEntry[] {
  return [
    ...regionEntries(),
    ...parseTable("place", "place", COUNTRY_NAMES),
    ...parseTable("place", "place", LOCALITIES),
    ...parseTable("place", "place", MINING_TOWNS),
  ];
}
