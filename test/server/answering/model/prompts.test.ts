import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const PROMPTS = join(PROJECT_ROOT, "prompts");

async function changed(file: string, change: (text: string) => string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(PROMPTS, folder, { recursive: true });
  await writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  return folder;
}

describe("the prompts", () => {
  it("are filled, and what is put in is not read for placeholders", () => {
    const { question } = loadPrompts(PROMPTS);
    const text = question.en({ sources: "{{question}}", question: "Why {{sources}} $& $1?" });
    expect(text).toContain("{{question}}");
    expect(text).toContain("Question: Why {{sources}} $& $1?");
  });

  it.each([
    ["lacks a placeholder", "question.ar.md", (text: string) => text.replace("{{sources}}", "")],
    ["has a foreign one", "answer.en.md", (text: string) => `${text} {{secret}}`],
    ["lacks a section", "tools.md", (text: string) => text.replace("# hashprice", "# calculator")],
  ])("stop the start where one %s", async (_what, file, change) => {
    const folder = await changed(file, change);
    expect(() => loadPrompts(folder)).toThrow(file);
  });

  it("stop the start where one is missing", async () => {
    const folder = await temporaryFolder();
    await cp(PROMPTS, folder, { recursive: true });
    await rm(join(folder, "answer.ar.md"));
    expect(() => loadPrompts(folder)).toThrow("answer.ar.md");
  });
});
