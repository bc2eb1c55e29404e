import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../eval/command-line.ts";

const DEFAULTS = {
  parts: ["corpus", "seeds", "public"],
  verbose: false,
  update: false,
  fresh: false,
};

describe("the arguments of npm run eval", () => {
  it.each([
    ["none", [], DEFAULTS],
    ["one part", ["--only", "corpus"], { ...DEFAULTS, parts: ["corpus"] }],
    [
      "parts in any order, with blanks",
      ["--only=public, corpus"],
      { ...DEFAULTS, parts: ["corpus", "public"] },
    ],
    [
      "all switches",
      ["--verbose", "--update", "--fresh"],
      { ...DEFAULTS, verbose: true, update: true, fresh: true },
    ],
  ])("may be %s", (_, argv, options) => {
    expect(readCommandLine(argv)).toEqual({ kind: "measure", options });
  });

  it("may ask for the ablation or for help", () => {
    expect(readCommandLine(["--ablation"])).toEqual({ kind: "ablation", fresh: false });
    expect(readCommandLine(["--ablation", "--fresh"])).toEqual({ kind: "ablation", fresh: true });
    expect(readCommandLine(["--help"])).toEqual({ kind: "help" });
  });

  it.each([
    ["an unknown option", ["--verbos"], /--verbos/],
    ["an unknown part", ["--only", "corpus,seed"], /"seed" is none of corpus, seeds, public/],
    ["no part", ["--only", ""], /"" is none of/],
    ["a part without its option", ["corpus"], /corpus/],
    ["an ablation of some parts", ["--ablation", "--only", "corpus"], /--ablation/],
    ["an ablation that would be a baseline", ["--ablation", "--update"], /--ablation/],
  ])("must not be %s", (_, argv, message) => {
    const commandLine = readCommandLine(argv);
    expect(commandLine.kind).toBe("mistake");
    expect(commandLine).toMatchObject({ message: expect.stringMatching(message) });
  });
});
