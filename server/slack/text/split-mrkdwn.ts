/** Cuts mrkdwn to a length: between paragraphs, else sentences, else words; never inside of what belongs together. */

const FENCE = /^```\n([^]*)\n```$/u;
/** What is never cut: code, links, styled words, entities; then single characters. */
const PIECE =
  /`[^`\n]{1,600}`|<[^<>\n]{1,2000}>|([*_~])(?!\u200B)(?=\S)[^\n]{1,600}?\1(?![\p{L}\p{N}])|&(?:amp|lt|gt);|\[\d{1,4}\]|\p{L}\p{M}+|[^]/gu;
/** A marker belongs to what stands before it. */
const WORD = new RegExp(`(?:(?!\\s)(?:${PIECE.source}))+(?:[ \\n]*\\[\\d{1,4}\\])*`, "gu");
const SENTENCE_END = /[.!?؟…]["'”»)\]*_~\u200B]*(?:\s*\[\d{1,4}\])*$/u;

/**
 * @param limit in UTF-16 code units, at least 100
 * @returns parts of at most `limit`, without blanks at their ends; together they hold every word
 */
export function splitMrkdwn(text: string, limit: number): readonly string[] {
  const code = FENCE.exec(text)?.[1];
  if (code !== undefined && text.length > limit) return splitFence(code, limit);
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = findCut(rest, limit);
    const part = rest.slice(0, at).trimEnd();
    parts.push(part);
    const line = part.slice(part.lastIndexOf("\n") + 1);
    const goesOn = !rest.slice(part.length, at).includes("\n");
    const quote = goesOn && line.startsWith("> ") ? "> " : "";
    rest = `${quote}${rest.slice(at).trimStart()}`;
  }
  if (rest !== "") parts.push(rest);
  return parts;
}

/** Where the next part begins, past the blanks. */
function findCut(text: string, limit: number): number {
  const best = { paragraph: 0, line: 0, sentence: 0, word: 0 };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    if (end > 0) {
      if (/\n\s*\n/u.test(gap)) best.paragraph = end;
      else if (gap.includes("\n")) best.line = end;
      if (SENTENCE_END.test(text.slice(Math.max(0, end - 60), end))) best.sentence = end;
      best.word = end;
    }
    end = index + word.length;
    if (end > limit) break;
  }
  const enough = limit / 3;
  const cut = [best.paragraph, best.line, best.sentence].find((place) => place > enough);
  const at = cut ?? best.word;
  return at > 2 ? at : cutInside(text, limit);
}

/** A single word that is longer than a whole part. */
function cutInside(text: string, limit: number): number {
  let end = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    if (end + piece.length > limit) break;
    end += piece.length;
  }
  return end > 0 ? end : limit;
}

function splitFence(code: string, limit: number): readonly string[] {
  const room = limit - "```\n\n```".length;
  const parts: string[] = [];
  let part = "";
  for (const line of code.split("\n").flatMap((line) => splitLine(line, room))) {
    if (part !== "" && part.length + 1 + line.length > room) {
      parts.push(part);
      part = "";
    }
    part = part === "" ? line : `${part}\n${line}`;
  }
  return [...parts, part].map((lines) => `\`\`\`\n${lines}\n\`\`\``);
}

function splitLine(line: string, room: number): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > room) {
    const at = cutInside(rest, room);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}
