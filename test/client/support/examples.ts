/** The examples of a guide: its fenced blocks of code, each with the output that it is said to have. */

export type ExampleLanguage = "sh" | "ts" | "python";

export interface Example {
  readonly language: ExampleLanguage;
  /** The heading that it stands under. */
  readonly heading: string;
  readonly code: string;
  /** Null where the guide shows none. */
  readonly output: string | null;
}

const PIECE = /^#+ (?<heading>.*)$|^```(?<kind>sh|ts|python|text)\n(?<body>[\s\S]*?)^```$/gmu;

/** @throws Error for an output that no code stands before */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = [];
  let heading = "";
  for (const { groups = {} } of markdown.matchAll(PIECE)) {
    const { heading: title, kind, body = "" } = groups;
    if (title !== undefined) heading = title;
    else if (kind === "sh" || kind === "ts" || kind === "python") {
      examples.push({ language: kind, heading, code: body, output: null });
    } else {
      const last = examples.pop();
      if (last === undefined) throw new Error(`an output without code: ${body}`);
      examples.push({ ...last, output: body });
    }
  }
  return examples;
}

/** Fits what `output` shows: a line of `…` stands for any lines, or none, and another `…` for the rest of its line. */
export function toPattern(output: string): RegExp {
  const lines = output.split(/(?<=\n)/u).map((line) =>
    line === "…\n"
      ? "(?:.*\n)*"
      : line
          .split("…")
          .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
          .join(".*"),
  );
  return new RegExp(`^${lines.join("")}$`, "u");
}
