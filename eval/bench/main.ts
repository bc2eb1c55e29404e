/** `npm run bench`: what a question, a server and an ingest cost, as ratios that hold on other machines too. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openTransformersEmbedder } from "../../core/knowledge/transformers-embedder.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { readSettings } from "../../core/runtime/settings.ts";
import { readBenchQuestions, type BenchQuestions } from "./bench-questions.ts";
import { askServer } from "./ask-server.ts";
import { formatReport, type BenchReport } from "./format-report.ts";
import { measureEncoder } from "./measure-encoder.ts";
import { measureIngest } from "./measure-ingest.ts";
import { measureLatency, measureStreaming } from "./measure-latency.ts";
import { measureMemory } from "./measure-memory.ts";
import { startServerProcess, type ServerProcess } from "./server-process.ts";

const WARM_UP_QUESTIONS = 20;
const QUESTIONS = 200;

const { values } = parseArgs({ options: { json: { type: "string" } } });
const projectRoot = findProjectRoot(import.meta.url);
const { embedder: encoderFolder } = readSettings(process.env, projectRoot);

const index = await mkdtemp(join(tmpdir(), "manjam-bench-"));
try {
  const report = await measure({ MANJAM_INDEX: index, MANJAM_EMBEDDER: encoderFolder });
  process.stdout.write(formatReport(report));
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
  }
} finally {
  await rm(index, { recursive: true, force: true });
}

async function measure(environment: Readonly<Record<string, string>>): Promise<BenchReport> {
  const questions = await readBenchQuestions(projectRoot);
  const ingest = await measureIngest(environment, join(projectRoot, "corpus"), projectRoot);
  const encoderMs = await withEncoder(questions);
  const fromSources = ["--import", "tsx", join(projectRoot, "server", "main.ts")];
  const { latency, streaming } = await withServer(fromSources, environment, async ({ url }) => {
    for (const question of questions.take(WARM_UP_QUESTIONS)) await askServer(url, question);
    return {
      latency: await measureLatency(url, questions.take(QUESTIONS), encoderMs),
      streaming: await measureStreaming(url, questions.take(QUESTIONS)),
    };
  });
  // Memory is that of the build: running from sources holds a compiler too.
  execFileSync("npm", ["run", "--silent", "build:server"], {
    cwd: projectRoot,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const built = [join(projectRoot, "dist", "server", "main.js")];
  const memory = await withServer(built, environment, (server) => measureMemory(server, questions));
  return { ingest, latency, streaming, memory };
}

async function withEncoder(questions: BenchQuestions): Promise<number> {
  const embedder = await openTransformersEmbedder({
    model: encoderFolder,
    cacheFolder: join(projectRoot, "data", "models"),
  });
  try {
    return await measureEncoder(
      embedder,
      questions.take(WARM_UP_QUESTIONS),
      questions.take(QUESTIONS),
    );
  } finally {
    await embedder.close();
  }
}

async function withServer<Result>(
  programArguments: readonly string[],
  environment: Readonly<Record<string, string>>,
  use: (server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  const server = await startServerProcess(programArguments, environment, projectRoot);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}
