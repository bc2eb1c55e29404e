/** HTML's entities as they stand in Markdown and in what Slack sends. */

const CHARACTER_OF: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** Once: what comes out is text, whatever it looks like. Unknown entities stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/giu, (entity, ...parts) => {
    const [hexadecimal, decimal, name] = parts as readonly (string | undefined)[]; // the groups above
    if (name !== undefined) return CHARACTER_OF[name.toLowerCase()] ?? entity;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0x1f && code <= 0x10_ff_ff && !isSurrogate(code)
      ? String.fromCodePoint(code)
      : entity;
  });
}

function isSurrogate(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdf_ff;
}
