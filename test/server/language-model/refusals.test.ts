import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRefusals } from "../../../server/language-model/refusals.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const FOLDER = join(PROJECT_ROOT, "prompts");
const FILE = "refused-tool-calls.md";

describe("refusals of tool calls", () => {
  it("are worded by the prompts, with what was wrong", () => {
    const refuse = loadRefusals(FOLDER);
    expect(refuse("failed", { reason: "no {{tools}} here" })).toBe(
      "The tool failed: no {{tools}} here",
    );
    expect(refuse("no-more-calls")).toMatch(/^No more tool calls/u);
  });

  it.each([
    ["# unknown-tool", "# other", "refused-tool-calls.md: has no section unknown-tool"],
    ["{{tools}}", "a, b", "refused-tool-calls.md: the section unknown-tool lacks {{tools}}"],
  ])("are missed at the start: without %s", async (present, instead, expected) => {
    const folder = await temporaryFolder();
    const text = readFileSync(join(FOLDER, FILE), "utf8").replace(present, instead);
    writeFileSync(join(folder, FILE), text);
    expect(() => loadRefusals(folder)).toThrow(expected);
  });
});
