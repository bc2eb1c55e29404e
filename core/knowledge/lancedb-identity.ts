/** Which encoder built an index: vectors of two encoders must never be compared. */
import type { Connection } from "@lancedb/lancedb";
import { ProblemError } from "../runtime/problem-error.ts";
import type { EncoderIdentity } from "./embedder.ts";
import type { Row } from "./lancedb-rows.ts";
import { META, metaSchema, SCHEMA_VERSION } from "./lancedb-schema.ts";

/**
 * Compares the index's record of itself with this encoder and version; a new index gets its record.
 * @throws ProblemError `encoder-mismatch`
 */
export async function checkIndexIdentity(
  connection: Connection,
  encoder: EncoderIdentity,
): Promise<void> {
  const expected = new Map([
    ["schema", SCHEMA_VERSION],
    ["encoder", encoder.name],
    ["dimensions", String(encoder.dimensions)],
    ["checksum", encoder.checksum],
  ]);
  const stored = await readIdentity(connection);
  if (stored.size === 0) {
    const table = await connection.createEmptyTable(META, metaSchema, { existOk: true });
    await table.add([...expected].map(([key, value]) => ({ key, value })));
    return;
  }
  const differing = [...expected.keys()].filter((key) => stored.get(key) !== expected.get(key));
  if (differing.length === 0) return;
  const describe = (record: ReadonlyMap<string, string>) =>
    differing.map((key) => `${key} ${(record.get(key) ?? "?").slice(0, 40)}`).join(", ");
  throw new ProblemError("encoder-mismatch", {
    en:
      `The index was built with ${describe(stored)}, but this program has ${describe(expected)}. ` +
      "Set MANJAM_EMBEDDER back, or name an empty folder in MANJAM_INDEX and ingest again.",
    ar:
      `بُني الفهرس بالقيم (${describe(stored)})، أما هذا البرنامج فقيمه (${describe(expected)}). ` +
      "أعد ضبط MANJAM_EMBEDDER كما كان، أو سمِّ مجلدًا فارغًا في MANJAM_INDEX وأعد إدخال المقالات.",
  });
}

async function readIdentity(connection: Connection): Promise<ReadonlyMap<string, string>> {
  if (!(await connection.tableNames()).includes(META)) return new Map();
  const table = await connection.openTable(META);
  const rows: Row[] = await table.query().toArray();
  return new Map(rows.map((row) => [String(row["key"]), String(row["value"])]));
}
