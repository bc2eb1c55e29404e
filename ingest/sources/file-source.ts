/** One file that the user named. */
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { countArticles } from "./count-articles.ts";
import { isReadable, readFileArticles, type FilePlace } from "./file-articles.ts";
import type { ArticleSource, SeenFiles } from "./types.ts";

/** The refusal of a named file that is of no type that is read. */
export function otherType(): ProblemError {
  return new ProblemError("not-text", {
    en: "It is not a file of a type that is read: .md, .txt, .html, .htm, .json, .jsonl.",
    ar: "ليس ملفًّا من الأنواع المقروءة: ‎.md و‎.txt و‎.html و‎.htm و‎.json و‎.jsonl.",
  });
}

/** Reads the file at `place` unless it is among `seen`. */
export function createFileSource(place: FilePlace, seen: SeenFiles): ArticleSource {
  return {
    folder: null,
    count: () => countArticles(place.origin),
    async *read() {
      if (seen.has(place.origin)) return;
      seen.add(place.origin);
      if (isReadable(place.path)) yield* readFileArticles(place);
      else yield { kind: "failed", ...place, problem: otherType() };
    },
  };
}
