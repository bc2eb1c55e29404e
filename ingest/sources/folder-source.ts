/** A folder and all that is below it. */
import { countArticles } from "./count-articles.ts";
import { readFileArticles, type FilePlace } from "./file-articles.ts";
import type { ArticleSource, SeenFiles } from "./types.ts";
import { walkFolder } from "./walk-folder.ts";

/** Reads the files below `folder` that are not among `seen`; files of other types are told as skipped. */
export function createFolderSource(folder: FilePlace, seen: SeenFiles): ArticleSource {
  return {
    folder: folder.origin,
    async count() {
      let articles = 0;
      for await (const entry of walkFolder(folder)) {
        if (entry.kind === "file") articles += await countArticles(entry.place.origin);
        else if (entry.kind === "failed") articles += 1;
      }
      return articles;
    },
    async *read() {
      for await (const entry of walkFolder(folder)) {
        if (entry.kind === "other") yield { kind: "skipped", path: entry.path };
        else if (entry.kind === "failed") yield entry;
        else if (!seen.has(entry.place.origin)) {
          seen.add(entry.place.origin);
          yield* readFileArticles(entry.place);
        }
      }
    },
  };
}
