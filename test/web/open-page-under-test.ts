/** The built page in a real browser, before a server with scripted answers. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { expect } from "vitest";
import { launchChromium } from "./launch-chromium.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { startScriptedServer, type Script, type ScriptedServer } from "./start-scripted-server.ts";

export interface PageUnderTest {
  readonly server: ScriptedServer;
  /** A fresh reader at the page's start. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Ends the last reader's visit; fails if the page broke its policy, threw, or called a third party. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Builds into a folder of its own, so that test files can run at the same time. */
export async function openPageUnderTest(script: Script = PAGE_SCRIPT): Promise<PageUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "manjam-page-"));
  const root = fileURLToPath(new URL("../../web/", import.meta.url));
  await build({ root, logLevel: "error", build: { outDir: folder } });
  const server = await startScriptedServer(script, folder);
  const browser = await launchChromium();
  let page: Page | null = null;
  let complaints: string[] = [];
  let strangers: string[] = [];
  return {
    server,
    open: async (options = {}) => {
      const context = await browser.newContext({
        locale: "en-US",
        reducedMotion: "reduce",
        ...options,
      });
      page = await context.newPage();
      complaints = [];
      strangers = [];
      page.on("console", (message) => {
        if (/content security policy|refused to/i.test(message.text()))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) strangers.push(request.url());
      });
      await page.goto(server.url);
      return page;
    },
    leave: async () => {
      await page?.context().close();
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
}
