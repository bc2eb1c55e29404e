/** The files below a folder, in a stable order. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ProblemError } from "../../core/runtime/problem-error.ts";
import { isReadable, type FilePlace } from "./file-articles.ts";
import { toFileProblem } from "./file-problem.ts";

export type WalkedEntry =
  | { readonly kind: "file"; readonly place: FilePlace }
  | { readonly kind: "other"; readonly path: string }
  | {
      readonly kind: "failed";
      readonly path: string;
      readonly origin: string;
      readonly problem: ProblemError;
    };

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

async function kindOf(entry: Dirent, path: string): Promise<"folder" | "file" | "other"> {
  const target = entry.isSymbolicLink() ? await stat(path) : entry;
  if (target.isDirectory()) return "folder";
  return target.isFile() && isReadable(path) ? "file" : "other";
}

/**
 * Files below `folder`, sorted by name within each folder, links followed once; hidden entries and
 * node_modules are passed over. `path` in the answers begins with the folder as it was given.
 */
export async function* walkFolder(
  folder: FilePlace,
  walked: Set<string> = new Set(),
): AsyncGenerator<WalkedEntry> {
  if (walked.has(folder.origin)) return;
  walked.add(folder.origin);
  let entries: Dirent[];
  try {
    entries = await readdir(folder.origin, { withFileTypes: true });
  } catch (error) {
    yield { kind: "failed", ...folder, problem: toFileProblem(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder.path, entry.name);
    const unresolved = join(folder.origin, entry.name);
    try {
      const kind = await kindOf(entry, unresolved);
      if (kind === "other") {
        yield { kind, path };
        continue;
      }
      const origin = entry.isSymbolicLink() ? await realpath(unresolved) : unresolved;
      if (kind === "folder") yield* walkFolder({ path, origin }, walked);
      else yield { kind, place: { path, origin } };
    } catch (error) {
      // A link that leads nowhere matters only where its name promises an article.
      if (!isReadable(path)) yield { kind: "other", path };
      else yield { kind: "failed", path, origin: unresolved, problem: toFileProblem(error) };
    }
  }
}
