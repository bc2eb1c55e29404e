/** The real encoder, loaded once for each test file. */
import { join } from "node:path";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { openTransformersEmbedder } from "../../core/knowledge/transformers-embedder.ts";
import { PROJECT_ROOT } from "./project-root.ts";

export const EMBEDDED_MODEL = join(PROJECT_ROOT, "models", "manjam-e5-small-ar-en");

export function openTestEmbedder(): Promise<Embedder> {
  return openTransformersEmbedder({
    model: EMBEDDED_MODEL,
    cacheFolder: join(PROJECT_ROOT, "data", "models"),
  });
}
