/** The lines of a file of any size, in bounded memory. */

export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line feed; null for a line over the limit, whose bytes were not kept. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** Splits `chunks` at line feeds; no more than `limit` bytes of a line are held. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > limit) parts = [];
    else parts.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: size > limit ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, feed));
      yield take();
      start = feed + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
