import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { build } from "vite";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { launchChromium } from "../web/launch-chromium.ts";
import { ask } from "./support/answers.ts";
import { folderOfTestFile } from "./support/folders.ts";
import { corpusBriefs, fillIndex } from "./support/processes.ts";
import { startServer, type RunningServer } from "./support/running-server.ts";

const QUESTION = "كم بلغت غرامة التعدين في مزارع أبوظبي؟";

let server: RunningServer;
let browser: Browser | undefined;

beforeAll(async () => {
  // Where the server serves it from; always anew, so that no page of older sources is tested.
  await build({ root: join(PROJECT_ROOT, "web"), logLevel: "error" });
  const index = join(await folderOfTestFile(), "index");
  await fillIndex(index, ...corpusBriefs("ar/kuwait-home-mining-2025", "en/china-ban-2021"));
  server = await startServer(index);
  browser = await launchChromium();
});
afterAll(() => browser?.close());

it("a reader asks in Arabic and goes from the answer to the marked quote", async () => {
  if (browser === undefined) throw new Error("there is no browser");
  const page = await browser.newPage({ locale: "ar", reducedMotion: "reduce" });
  const complaints = collectComplaints(page);
  const opened = await page.goto(server.url);
  expect(opened?.status()).toBe(200);
  expect(opened?.headers()["content-security-policy"]).toContain("default-src");

  await page.locator("#question").fill(QUESTION);
  await page.locator("#question").press("Enter");
  await page.locator(".sources").waitFor();
  // The browser does not keep the body of a stream; the same question is answered in the same way.
  const { citations } = await ask(server.url, QUESTION);
  const answer = page.locator(".answer-body");
  expect(await answer.textContent()).toContain("100,000");
  for (const block of await answer.locator("> *").all()) {
    expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  }
  const chips = answer.locator(".citation-chip");
  expect(await chips.allTextContents()).toEqual(citations.map(({ id }) => String(id)));

  const cited = citations.findIndex(({ quote }) => quote.includes("100,000"));
  await chips.nth(cited).click();
  await page.locator("mark").first().waitFor();
  const marked = await page.locator("mark").allTextContents();
  expect(marked.join("")).toBe(citations[cited]?.quote);
  expect(await page.locator("dialog .article-text").isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

/** What a reader's browser finds wrong with the page, breaches of its policy among it. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return complaints;
}
