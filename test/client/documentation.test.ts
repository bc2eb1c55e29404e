import { execFile, spawnSync } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTextArticle } from "../../ingest/extract/text-article.ts";
import { ARTICLES } from "../support/invented-articles.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { makeFolder, removeFolder } from "../support/temporary-folder.ts";
import { readExamples, toPattern, type Example } from "./support/examples.ts";

const run = promisify(execFile);
const COMPILER = join(PROJECT_ROOT, "node_modules", "typescript", "bin", "tsc");
const BRIEFS = ["en/riot-corsicana-rockdale-amd", "ar/kuwait-home-mining-2025"];
/** What is asked of whoever uses the client: nothing but the languages' own types. */
const COMPILER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  module: "nodenext",
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  noEmit: true,
};

const guide = await readFile(join(PROJECT_ROOT, "docs", "client.md"), "utf8");
const examples = readExamples(guide);
const shells = examples.filter(({ language }) => language === "sh");
const scripts = examples.filter(({ language }) => language === "ts");
const pythons = examples.filter(({ language }) => language === "python");

const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

let server: RealServer;
/** A project that has the client installed, and nothing else. */
let project: string;

beforeAll(async () => {
  project = await makeFolder();
  await installClient();
  const briefs = BRIEFS.map((name) => join(PROJECT_ROOT, "corpus", `${name}.md`));
  const texts = await Promise.all(briefs.map((path) => readFile(path, "utf8")));
  server = await startRealServer([...ARTICLES, ...texts.map(readTextArticle)]);
});
afterAll(() => removeFolder(project));

async function installClient(): Promise<void> {
  const folder = join(project, "node_modules", "manjam-client");
  await mkdir(folder, { recursive: true });
  await copyFile(join(PROJECT_ROOT, "client", "package.json"), join(folder, "package.json"));
  const build = join(PROJECT_ROOT, "client", "tsconfig.build.json");
  await run(process.execPath, [COMPILER, "-p", build, "--outDir", join(folder, "dist")]);
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
}

/** Standard output of `command`, given the example as a file. */
async function runExample(
  { code }: Example,
  file: string,
  command: string,
  ...argv: readonly string[]
): Promise<string> {
  const path = join(project, file);
  await writeFile(path, code.replaceAll("http://127.0.0.1:3000", server.url));
  const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
  const { stdout } = await run(command, [...argv, path], { cwd: PROJECT_ROOT, env });
  return stdout;
}

describe("the guide to the client", () => {
  it("has examples in each of its languages", () => {
    expect([shells.length, scripts.length, pythons.length]).toEqual([4, 4, 2]);
    for (const { output } of [...scripts, ...pythons]) expect(output).not.toBeNull();
  });

  it.each(scripts)("is right about TypeScript: $heading", async (example) => {
    const stdout = await runExample(example, "run.ts", process.execPath, "--import", "tsx");
    expect(stdout).toMatch(toPattern(example.output ?? ""));
  });

  it("has TypeScript that the compiler accepts, with the package's own types alone", async () => {
    const folder = join(project, "checked");
    await mkdir(folder);
    const files = scripts.map(({ code }, at) => writeFile(join(folder, `${at}.ts`), code));
    await Promise.all(files);
    const settings = JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["."] });
    await writeFile(join(folder, "tsconfig.json"), settings);
    const checked = run(process.execPath, [COMPILER, "-p", folder]);
    await expect(checked).resolves.toMatchObject({ stdout: "" });
  });

  it.skipIf(!has("curl")).each(shells)("is right about curl: $code", async (example) => {
    const stdout = await runExample(example, "run.sh", "sh");
    // A problem has a code, and no answer of the API has.
    expect(stdout).not.toContain('"code":');
    const isStream = example.code.includes('"stream": true');
    expect(stdout).toMatch(isStream ? /^event: retrieval\n[\s\S]*\nevent: done\n/ : /^\{.+\}$/s);
  });

  const withoutPython = !has("python3");
  const python = `is right about Python${withoutPython ? " (python3 is not installed)" : ""}`;
  it.skipIf(withoutPython).each(pythons)(`${python}, example %#`, async (example) => {
    const stdout = await runExample(example, "run.py", "python3");
    expect(stdout).toMatch(toPattern(example.output ?? ""));
  });
});

describe("the package manjam-client", () => {
  it("is made of files that import nothing but each other", async () => {
    const folder = join(project, "node_modules", "manjam-client", "dist");
    const files = await readdir(folder);
    expect(files).toContain("create-manjam-client.js");
    expect(files).toContain("create-manjam-client.d.ts");
    for (const file of files) {
      const code = await readFile(join(folder, file), "utf8");
      const imports = Array.from(code.matchAll(/from "([^"]+)"/g), ([, path]) => path ?? "");
      expect(imports.filter((path) => !/^\.\/[\w-]+\.(?:js|ts)$/.test(path))).toEqual([]);
    }
  });
});
