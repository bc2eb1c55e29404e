/** The ingest command, run within the test. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { runIngest, type IngestEnvironment } from "../../ingest/run-ingest.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { createFakeKnowledge } from "./fake-knowledge.ts";

class TextSink extends Writable {
  text = "";
  readonly isTTY: boolean;
  readonly columns = 100;

  constructor(isTTY = false) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** Runs the command; answers its exit code and all that it wrote. */
export async function ingest(
  argv: readonly string[],
  given: Partial<IngestEnvironment> = {},
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const [stdout, stderr] = [new TextSink(), new TextSink(given.isTerminal ?? false)];
  const exitCode = await runIngest(argv, {
    stdout,
    stderr,
    env: { LANG: "C" },
    isTerminal: false,
    signal: new AbortController().signal,
    projectRoot: PROJECT_ROOT,
    now: () => 0,
    openKnowledge: () => Promise.resolve(createFakeKnowledge()),
    ...given,
  });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** Writes `files`, by their path below `folder`. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The objects of JSON lines; the last is the summary. */
export function fromJsonLines(text: string): readonly Record<string, unknown>[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line): Record<string, unknown> => JSON.parse(line));
}
