/** Tells an index of the code at hand from one of older code. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SCHEMA_VERSION } from "../../core/knowledge/lancedb-schema.ts";
import type { EncoderIdentity } from "../../core/knowledge/embedder.ts";

/** What cuts, embeds, names and stores passages. */
const SOURCES = [join("core", "text"), join("core", "knowledge")];

/**
 * Hexadecimal, 16 digits. It changes with the articles, the encoder, the schema, and with any source file of the
 * pipeline: a change of the sentence splitter that raises no version is still measured.
 */
export async function pipelineChecksum(
  projectRoot: string,
  articles: string,
  encoder: EncoderIdentity,
): Promise<string> {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([articles, encoder.checksum, SCHEMA_VERSION]));
  for (const folder of SOURCES) {
    const names = await readdir(join(projectRoot, folder), { recursive: true });
    for (const name of names.filter((file) => file.endsWith(".ts")).sort()) {
      hash.update(name).update(await readFile(join(projectRoot, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
