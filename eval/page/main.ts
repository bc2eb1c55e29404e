/** `npm run page`: what the page weighs, when it is seen and what keeps readers out of it, as `docs/page.md`. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Language } from "../../core/contract/language.ts";
import { findProjectRoot } from "../../core/runtime/project-root.ts";
import { findViolations } from "../../test/web/find-violations.ts";
import { launchChromium } from "../../test/web/launch-chromium.ts";
import { formatReport, type AccessibilityRow, type PaintRow } from "./format-report.ts";
import { measureFiles } from "./measure-files.ts";
import { measurePaint, type PaintTimes } from "./measure-paint.ts";
import { PAGE_VIEWS, type PageView } from "./page-views.ts";
import { withCorpusServer } from "./with-corpus-server.ts";

const VISITS = 5;
const LANGUAGES: readonly Language[] = ["en", "ar"];
const THEMES = ["light", "dark"] as const;

const projectRoot = findProjectRoot(import.meta.url);

await withCorpusServer(projectRoot, async (address) => {
  const browser = await launchChromium();
  try {
    const response = await fetch(address);
    const report = formatReport({
      files: await measureFiles(join(projectRoot, "web", "dist")),
      paint: await measureViews(browser, address),
      accessibility: await checkViews(browser, address),
      policy: response.headers.get("Content-Security-Policy") ?? "none",
    });
    await writeFile(join(projectRoot, "docs", "page.md"), report);
    process.stdout.write(report);
  } finally {
    await browser.close();
  }
});

async function measureViews(browser: Browser, address: string): Promise<readonly PaintRow[]> {
  const rows: PaintRow[] = [];
  for (const { view, language } of combinations()) {
    const times: PaintTimes[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      times.push(await measurePaint(browser, address, view, language));
    }
    rows.push({ view: view.name, language, times });
  }
  return rows;
}

async function checkViews(browser: Browser, address: string): Promise<readonly AccessibilityRow[]> {
  const rows: AccessibilityRow[] = [];
  for (const { view, language } of combinations()) {
    for (const theme of THEMES) {
      const context = await browser.newContext({
        locale: language,
        colorScheme: theme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.goto(address);
      await view.show(page, language);
      rows.push({ view: view.name, language, theme, violations: await findViolations(page) });
      await context.close();
    }
  }
  return rows;
}

function combinations(): readonly { readonly view: PageView; readonly language: Language }[] {
  return PAGE_VIEWS.flatMap((view) => LANGUAGES.map((language) => ({ view, language })));
}
