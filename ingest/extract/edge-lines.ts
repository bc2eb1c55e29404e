/** The lines in which a text speaks of itself. */

const HEAD = 12;
const TAIL = 8;
/** What a line says of its text stands at its beginning; a line may be the whole of a large file. */
const LOOKED_AT = 2_500;

function beginning(line: string): string {
  return line.slice(0, LOOKED_AT);
}

/** The beginnings of the first and the last lines that are not blank; a short text has no tail, all of it is head. */
export function edgeLines(text: string): {
  readonly head: readonly string[];
  readonly tail: readonly string[];
} {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return {
    head: lines.slice(0, HEAD).map(beginning),
    tail: lines.slice(HEAD).slice(-TAIL).map(beginning),
  };
}
