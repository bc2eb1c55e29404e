/** The index of a public set, built once and kept under `data/eval` for the runs that follow. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ArticleIndex } from "../../core/knowledge/article-index.ts";
import type { Embedder } from "../../core/knowledge/embedder.ts";
import { indexArticles, type ArticleCandidate } from "../../core/knowledge/index-articles.ts";
import { openLanceDbArticleIndex } from "../../core/knowledge/lancedb-article-index.ts";
import { pipelineChecksum } from "./pipeline-checksum.ts";
import type { PublicSet } from "./public-set.ts";

export interface PublicSetIndexOptions {
  readonly projectRoot: string;
  readonly embedder: Embedder;
  /** Builds it anew even where it is kept already. */
  readonly fresh: boolean;
  readonly tell: (line: string) => void;
}

/** @throws ProblemError where an article of the set cannot be indexed */
export async function openPublicSetIndex(
  set: PublicSet,
  { projectRoot, embedder, fresh, tell }: PublicSetIndexOptions,
): Promise<ArticleIndex> {
  const cache = join(projectRoot, "data", "eval");
  const key = await pipelineChecksum(projectRoot, set.checksum, embedder.identity);
  const folder = join(cache, `${set.name}-${key}`);
  if (fresh) await removeFolders(cache, (name) => name.startsWith(`${set.name}-`));
  if (!existsSync(folder)) {
    tell(`${set.name}: embedding ${set.articles.length} passages, kept for the runs to come`);
    await mkdir(cache, { recursive: true });
    await buildInto(folder, set, embedder);
    const older = new RegExp(`^${set.name}-[0-9a-f]{16}$`);
    await removeFolders(cache, (name) => older.test(name) && name !== basename(folder));
  }
  return openLanceDbArticleIndex(folder, embedder.identity);
}

async function removeFolders(parent: string, isMeant: (name: string) => boolean): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter(isMeant)) {
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** The folder has its name only once it is whole: a run that was interrupted leaves nothing to trust. */
async function buildInto(folder: string, set: PublicSet, embedder: Embedder): Promise<void> {
  const unfinished = await mkdtemp(join(dirname(folder), `${set.name}-unfinished-`));
  try {
    await build(unfinished, set, embedder);
    await rename(unfinished, folder).catch((error: unknown) => {
      // Another run was faster.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function build(folder: string, set: PublicSet, embedder: Embedder): Promise<void> {
  const index = await openLanceDbArticleIndex(folder, embedder.identity);
  const candidates = set.articles.map((input): ArticleCandidate => ({
    input,
    origin: null,
    position: "",
  }));
  for await (const outcome of indexArticles(candidates, { index, embedder })) {
    if (!outcome.ok) throw outcome.problem;
  }
  await index.optimize();
  await index.close();
}
