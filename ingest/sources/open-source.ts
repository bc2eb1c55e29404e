/** From an argument of the command to the source it names. */
import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { createFailedSource } from "./failed-source.ts";
import { toFileProblem } from "./file-problem.ts";
import { createFileSource, otherType } from "./file-source.ts";
import { createFolderSource } from "./folder-source.ts";
import type { ArticleSource, SeenFiles } from "./types.ts";

const WEB_ADDRESS = /^https?:\/\//iu;

/** Never throws: an argument that leads nowhere becomes a source that says so. */
export async function openSource(argument: string, seen: SeenFiles): Promise<ArticleSource> {
  if (WEB_ADDRESS.test(argument)) {
    const problem = new ProblemError("fetch-refused", {
      en: "Web pages and feeds are not supported yet: save the page as a file and name that.",
      ar: "صفحات الويب والخلاصات غير مدعومة بعد: احفظ الصفحة في ملف واذكر اسمه.",
    });
    return createFailedSource(argument, null, problem);
  }
  try {
    const origin = await realpath(argument);
    const target = await stat(origin);
    const place = { path: argument, origin };
    if (target.isDirectory()) return createFolderSource(place, seen);
    if (target.isFile()) return createFileSource(place, seen);
    return createFailedSource(argument, origin, otherType());
  } catch (error) {
    return createFailedSource(argument, resolve(argument), toFileProblem(error));
  }
}
