/** `npm run pictures`: the pictures of the page in `docs/pictures/`, taken of the real server over the corpus. */
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Language } from "../../core/contract/language.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { launchChromium } from "../../test/web/launch-chromium.ts";
import { PAGE_VIEWS, type PageView } from "../page/page-views.ts";
import { withCorpusServer } from "../page/with-corpus-server.ts";

interface Reader {
  /** Last part of the picture's name. */
  readonly name: string;
  readonly language: Language;
  readonly screen: BrowserContextOptions;
}

const DESKTOP = { viewport: { width: 1_280, height: 720 }, colorScheme: "light" } as const;
const DARK_PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  colorScheme: "dark",
} as const;

const READERS: readonly Reader[] = [
  { name: "en", language: "en", screen: DESKTOP },
  { name: "ar", language: "ar", screen: DESKTOP },
  { name: "en-dark-phone", language: "en", screen: DARK_PHONE },
  { name: "ar-dark-phone", language: "ar", screen: DARK_PHONE },
];

const projectRoot = findProjectRoot(import.meta.url);

await withCorpusServer(projectRoot, async (address) => {
  const browser = await launchChromium();
  try {
    for (const view of PAGE_VIEWS.filter(({ isPictured }) => isPictured)) {
      for (const reader of READERS) await take(browser, address, view, reader);
    }
  } finally {
    await browser.close();
  }
});

async function take(
  browser: Browser,
  address: string,
  view: PageView,
  { name, language, screen }: Reader,
): Promise<void> {
  const folder = join(projectRoot, "docs", "pictures");
  await mkdir(folder, { recursive: true });
  const file = `${view.name}-${name}.png`;
  const path = join(folder, file);
  const context = await browser.newContext({
    ...screen,
    locale: language,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address);
  await view.show(page, language);
  await page.evaluate(() => document.fonts.ready);
  // A pointer that rests on a number shows its passage.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  await context.close();
  const kilobytes = Math.ceil((await stat(path)).size / 1_000);
  process.stdout.write(`${file}: ${kilobytes} kB\n`);
}
