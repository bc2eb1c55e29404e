/** An answer as it is spoken while it grows: each delta of the stream is made of whole sentences. */
import { createElement } from "../page/create-element.ts";

export interface SpokenAnswer {
  /** Speaks what is new in the answer's body. */
  readonly follow: (body: HTMLElement) => void;
  /** Speaks what is left; all of it where the end differs from what was spoken. */
  readonly finish: (body: HTMLElement) => void;
}

export function createSpokenAnswer(say: (text: string) => void): SpokenAnswer {
  let spoken = "";
  const speak = (text: string): void => {
    say(text.startsWith(spoken) ? text.slice(spoken.length).trim() : text.trim());
    spoken = text;
  };
  return {
    follow: (body) => {
      const text = readAloud(body);
      // A line that reads differently once it is whole is spoken at the end.
      if (text.startsWith(spoken)) speak(text);
    },
    finish: (body) => speak(readAloud(body)),
  };
}

/** The answer's text without its chips, which would be read as stray numbers; a line a block. */
function readAloud(body: HTMLElement): string {
  const copy = createElement("div", { children: [body.cloneNode(true)] });
  for (const chip of copy.querySelectorAll("button")) chip.remove();
  for (const block of copy.querySelectorAll("p, li, tr, pre, h1, h2, h3, h4, h5, h6"))
    block.append("\n");
  for (const cell of copy.querySelectorAll("td, th")) cell.append(" ");
  return copy.textContent.replace(/\s*\n\s*/gu, "\n").trim();
}
