/** The views of the page, as they are measured and pictured: a new view is one line. */
import type { Page } from "playwright-core";
import type { Language } from "../../core/contract/language.ts";

export interface PageView {
  /** Also the first part of the names of its pictures. */
  readonly name: string;
  /** Goes on from the page's start to the view, complete and at rest. */
  readonly show: (page: Page, language: Language) => Promise<void>;
  /** Whether `docs/pictures` has it. */
  readonly isPictured: boolean;
}

const QUESTIONS: Readonly<Record<Language, { readonly text: string; readonly citation: number }>> =
  {
    en: { text: "Which mining companies signed AI hosting deals with CoreWeave?", citation: 3 },
    ar: { text: "ما عقوبة التعدين في القانون الجزائري 25-10؟", citation: 2 },
  };

export const PAGE_VIEWS: readonly PageView[] = [
  { name: "start", show: showFragment("#/", "#question"), isPictured: false },
  { name: "chat", show: showAnswer, isPictured: true },
  { name: "browse", show: showFragment("#/browse", ".browse-item"), isPictured: true },
  { name: "article", show: showFirstArticle, isPictured: false },
  { name: "calculator", show: showFragment("#/calculator", ".calculator"), isPictured: true },
];

function showFragment(fragment: string, waitFor: string): PageView["show"] {
  return async (page) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.locator(waitFor).first().waitFor();
  };
}

/** The first of those that browsing lists. */
async function showFirstArticle(page: Page): Promise<void> {
  await showFragment("#/browse", ".browse-item a")(page, "en");
  await page.locator(".browse-item a").first().click();
  await page.locator(".related").waitFor();
}

/** An answer with one of its sources open. */
async function showAnswer(page: Page, language: Language): Promise<void> {
  const { text, citation } = QUESTIONS[language];
  await page.locator("#question").fill(text);
  await page.locator("#question").press("Enter");
  await page.locator(".sources").waitFor();
  await page.locator(`.citation-chip[data-citation="${citation}"]`).first().click();
  await page.locator(".article-text mark").first().waitFor();
}
