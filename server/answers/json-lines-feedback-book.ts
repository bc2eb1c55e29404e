/** Feedback in a file of JSON lines, which any program reads; bounded in size. */
import { appendFile, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { feedbackSchema } from "../../core/contract/answers.ts";
import type { FeedbackBook, FeedbackEntry } from "./feedback-book.ts";

const entrySchema = feedbackSchema.extend({
  at: z.string(),
  asker: z.string(),
  question: z.string().optional(),
});

export interface JsonLinesFeedbackBookOptions {
  readonly path: string;
  /** Once the file is larger, what was replaced goes, then the oldest, until half of this is left. */
  readonly mostBytes?: number;
}

/** Each entry is appended; of several by one asker on one answer the last line counts. */
export function createJsonLinesFeedbackBook({
  path,
  mostBytes = 8 * 1024 * 1024,
}: JsonLinesFeedbackBookOptions): FeedbackBook {
  let last: Promise<void> = Promise.resolve();

  const write = async (entry: FeedbackEntry): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    // Comments are for the newsroom, not for other users of the machine.
    await appendFile(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
    if ((await stat(path)).size > mostBytes) await shorten(path, mostBytes / 2);
  };
  return {
    record(entry) {
      // One after the other: an entry that is added while the file is shortened would be lost.
      const written = last.then(() => write(entry));
      last = written.catch(() => undefined);
      return written;
    },
    async read() {
      await last;
      return readEntries(path);
    },
  };
}

async function readEntries(path: string): Promise<readonly FeedbackEntry[]> {
  const entries = new Map<string, FeedbackEntry>();
  for (const line of (await readIfThere(path)).split("\n")) {
    const entry = parseLine(line);
    if (entry === null) continue;
    const key = JSON.stringify([entry.answerId, entry.asker]);
    entries.delete(key);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

async function shorten(path: string, bytes: number): Promise<void> {
  const kept: string[] = [];
  let size = 0;
  for (const entry of (await readEntries(path)).toReversed()) {
    const line = `${JSON.stringify(entry)}\n`;
    size += Buffer.byteLength(line);
    if (size > bytes) break;
    kept.push(line);
  }
  // Through a second file, so that a crash leaves the one or the other whole.
  await writeFile(`${path}.new`, kept.toReversed().join(""), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** Null for an empty line, or one that a crash cut off. */
function parseLine(line: string): FeedbackEntry | null {
  try {
    const { comment, question, ...entry } = entrySchema.parse(JSON.parse(line));
    return {
      ...entry,
      ...(comment === undefined ? {} : { comment }),
      ...(question === undefined ? {} : { question }),
    };
  } catch {
    return null;
  }
}
