/** How many articles a file is likely to hold, without reading it properly. */
import { createReadStream } from "node:fs";
import { extname } from "node:path";

const LINE_FEED = 0x0a;

/** One for each file, and one for each line of a .jsonl file; a file that cannot be read counts as one. */
export async function countArticles(path: string): Promise<number> {
  if (extname(path).toLowerCase() !== ".jsonl") return 1;
  try {
    let lines = 0;
    let last = LINE_FEED;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      // A stream without an encoding gives buffers; its type does not say so.
      for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) {
        lines += 1;
      }
      last = chunk.at(-1) ?? last;
    }
    return Math.max(1, last === LINE_FEED ? lines : lines + 1);
  } catch {
    return 1;
  }
}
