/** The command as it is run, without the minutes that a measurement takes. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function evaluate(publicData: string, ...argv: readonly string[]): Promise<Ended> {
  const program = ["--import", "tsx", join(PROJECT_ROOT, "eval", "main.ts"), ...argv];
  const options = { cwd: PROJECT_ROOT, env: { ...process.env, MANJAM_EVAL_DATA: publicData } };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, program, options, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode, stdout, stderr });
    });
  });
}

describe("npm run eval", () => {
  it("names the sets that it skips because their files are not there", async () => {
    const { exitCode, stdout } = await evaluate(await temporaryFolder(), "--only", "public");
    expect(stdout.trim().split("\n")).toEqual([
      "xquad: skipped, xquad_ar_en.json is not there",
      "arcd-train: skipped, arcd_ar.json is not there",
      "arcd-test: skipped, arcd_ar.json is not there",
    ]);
    expect(exitCode).toBe(0);
  });

  it("says what is wrong with a file, without a stack trace", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "arcd_ar.json"), '{"passages": []}');
    const { exitCode, stderr } = await evaluate(folder, "--only", "public");
    expect(stderr).toMatch(/^arcd_ar\.json: queries: .*\n$/);
    expect(exitCode).toBe(1);
  });

  it("refuses an option that it does not know, and shows the usage", async () => {
    const { exitCode, stderr } = await evaluate(await temporaryFolder(), "--updat");
    expect(stderr).toMatch(/'--updat'[^]*Usage: npm run eval/);
    expect(exitCode).toBe(2);
  });
});
