/** `npm run pictures`: the pictures of the chat page in `docs/pictures/`, taken of the real server over the corpus. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { build } from "vite";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { launchChromium } from "../../test/web/launch-chromium.ts";

interface Picture {
  readonly file: string;
  readonly question: string;
  /** The number of the citation to open. */
  readonly citation: number;
  readonly reader: BrowserContextOptions;
}

const DESKTOP = { viewport: { width: 1_280, height: 720 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const ENGLISH = "Which mining companies signed AI hosting deals with CoreWeave?";
const ARABIC = "ما عقوبة التعدين في القانون الجزائري 25-10؟";

const PICTURES: readonly Picture[] = [
  {
    file: "chat-en.png",
    question: ENGLISH,
    citation: 3,
    reader: { ...DESKTOP, locale: "en-GB", colorScheme: "light" },
  },
  {
    file: "chat-ar.png",
    question: ARABIC,
    citation: 2,
    reader: { ...DESKTOP, locale: "ar", colorScheme: "light" },
  },
  {
    file: "chat-ar-dark-phone.png",
    question: ARABIC,
    citation: 2,
    reader: { ...PHONE, locale: "ar", colorScheme: "dark" },
  },
];

const projectRoot = findProjectRoot(import.meta.url);

await build({ root: join(projectRoot, "web"), logLevel: "warn" });
await withServer(async (address) => {
  const browser = await launchChromium();
  try {
    for (const picture of PICTURES) await take(browser, address, picture);
  } finally {
    await browser.close();
  }
});

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const folder = join(projectRoot, "docs", "pictures");
  await mkdir(folder, { recursive: true });
  const path = join(folder, picture.file);
  const context = await browser.newContext({ ...picture.reader, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("#question").fill(picture.question);
  await page.locator("#question").press("Enter");
  await page.locator(".sources").waitFor();
  await page.locator(`.citation-chip[data-citation="${picture.citation}"]`).first().click();
  await page.locator("mark").first().waitFor();
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await context.close();
  const kilobytes = Math.ceil((await stat(path)).size / 1_000);
  process.stdout.write(`${picture.file}: ${kilobytes} kB\n`);
}

/** Runs the server on an index of its own, which it fills from the corpus, until `use` is done. */
async function withServer(use: (address: string) => Promise<void>): Promise<void> {
  const index = await mkdtemp(join(tmpdir(), "manjam-pictures-"));
  const server = spawn(
    process.execPath,
    ["--import", "tsx", join(projectRoot, "server", "main.ts")],
    {
      cwd: projectRoot,
      env: { ...process.env, MANJAM_INDEX: index, PORT: "0", LOG_LEVEL: "warn" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(server, "exit");
  try {
    await use(await readAddress(server.stdout));
  } finally {
    server.kill("SIGTERM");
    await ended;
    await rm(index, { recursive: true, force: true });
  }
}

/** @throws Error when the server ends before it says where it listens. */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /^Manjam answers at (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("The server ended before it answered.");
}
