/** The browser of the tests: headless Chromium that speaks to nobody but the test's own server. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/**
 * Left out of the packaged arguments: one process for everything ends with its first closed context, and a
 * browser without web security would not show what a reader's browser refuses.
 */
const UNWANTED: ReadonlySet<string> = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
]);

export async function launchChromium(): Promise<Browser> {
  const packaged = chromium.args.filter((argument) => !UNWANTED.has(argument));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...packaged, "--no-sandbox", "--disable-background-networking"],
    headless: true,
  });
}
