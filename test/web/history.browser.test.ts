import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ConversationRecord } from "../../web/src/history/conversation-record.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { attacked, followUp, hostile, mixed } from "./page-script.ts";
import { toResponse } from "./scripted-answers.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const questions = () => page.locator(".turn h2").allTextContents();
const titles = () => page.locator(".history-title").allTextContents();
const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const sheet = () => page.locator("#history-sheet");
const openSheet = () => page.locator("#open-history").click();
const kept = () =>
  page.evaluate(
    () =>
      Object.keys(localStorage).filter((name) => name.startsWith("manjam.conversation.")).length,
  );

async function askAndWait(question: string): Promise<void> {
  const turns = await page.locator(".turn").count();
  await ask(page, question);
  await page.locator(".turn").nth(turns).locator(".answer-actions").waitFor();
}
async function startTwo(): Promise<void> {
  page = await underTest.open();
  await askAndWait(mixed.question);
  await page.getByRole("button", { name: "New conversation" }).click();
  await askAndWait(followUp.question);
}
async function keep(record: unknown, id = "kept"): Promise<void> {
  await page.evaluate(
    ([name, text]) => {
      localStorage.setItem(`manjam.conversation.${name}`, text);
      sessionStorage.setItem("manjam.open-conversation", name);
    },
    [id, typeof record === "string" ? record : JSON.stringify(record)] as const,
  );
  await page.reload();
}

describe("a conversation", () => {
  it("is there again after a reload, and goes on", async () => {
    page = await underTest.open();
    await askAndWait(mixed.question);
    await page.locator(".action-buttons button[aria-pressed]").first().click();
    await page.locator(".action-note").getByText("rating has been sent").waitFor();
    await page.reload();
    await page.locator(".answer-actions").waitFor();
    expect(await questions()).toEqual([mixed.question]);
    expect(await page.locator("#welcome").isVisible()).toBe(false);
    expect(await page.locator(".source-card").count()).toBe(2);
    expect(await page.locator(".action-buttons button[aria-pressed=true]").count()).toBe(1);
    // What is only shown again is not spoken.
    expect(await page.locator("#announcer").textContent()).toBe("");
    await page.locator(".citation-chip").first().click();
    await page.locator("mark").waitFor();
    await page.keyboard.press("Escape");
    await askAndWait(followUp.question);
    expect(underTest.server.asked.at(-1)?.["conversationId"]).toBe("conversation-1");
  });

  it("that was left in the middle of an answer keeps what had come", async () => {
    page = await underTest.open();
    await ask(page, "Slowly");
    await page.locator(".answer-status").getByText("Searching").waitFor();
    await underTest.server.release();
    await page.locator(".answer-status").getByText("Reading").waitFor();
    await underTest.server.release();
    await page.locator(".answer-status").getByText("Answering").waitFor();
    await page.reload();
    await page.locator(".answer-note").getByText("Stopped").waitFor();
    expect(await page.locator(".answer-body").textContent()).toContain("five days");
    const before = underTest.server.asked.length;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => underTest.server.asked.length).toBe(before + 1);
  });

  it("that failed still says why after a reload", async () => {
    page = await underTest.open();
    await ask(page, "Busy");
    await page.locator(".failure").waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "The server is busy" }).waitFor();
    expect(await page.locator(".failure").textContent()).toContain("request-7");
  });

  it("is not carried into another tab, nor back after a new one was begun", async () => {
    await startTwo();
    await page.getByRole("button", { name: "New conversation" }).click();
    await page.reload();
    await page.locator("#welcome").waitFor();
    expect(await questions()).toEqual([]);
    const other = await page.context().newPage();
    await other.goto(underTest.server.url);
    await other.locator("#welcome").waitFor();
    expect(await other.locator(".turn").count()).toBe(0);
  });
});

describe("the sheet of conversations", () => {
  it("opens an earlier one from any view, newest first, with the keyboard alone", async () => {
    await startTwo();
    await page.goto(`${underTest.server.url}#/calculator`);
    await page.locator("#open-history").focus();
    await page.keyboard.press("Enter");
    expect(await focusedText()).toBe("Conversations");
    expect(await titles()).toEqual([followUp.question, mixed.question]);
    expect(await page.locator(".open-now").count()).toBe(1);
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Tab");
    expect(await focusedText()).toBe(mixed.question);
    await page.keyboard.press("Enter");
    await page.locator(".turn").waitFor();
    expect(await questions()).toEqual([mixed.question]);
    expect(await sheet().isVisible()).toBe(false);
    await openSheet();
    await page.keyboard.press("Escape");
    expect(await sheet().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("open-history");
  });

  it("closes before the source beside it", async () => {
    page = await underTest.open();
    await askAndWait(mixed.question);
    await page.locator(".citation-chip").first().click();
    await page.locator("#source-panel mark").waitFor();
    await openSheet();
    await page.keyboard.press("Escape");
    expect(await sheet().isVisible()).toBe(false);
    expect(await page.locator("#source-panel").isVisible()).toBe(true);
  });

  it("deletes one; the one on the page leaves it", async () => {
    await startTwo();
    await openSheet();
    await page.getByRole("button", { name: `Delete: ${mixed.question}` }).click();
    expect(await titles()).toEqual([followUp.question]);
    expect(await focusedText()).toBe(followUp.question);
    // Spoken from within: what lies behind a modal dialog is not.
    await sheet()
      .locator("[aria-live]")
      .getByText("Conversation deleted.")
      .waitFor({ state: "attached" });
    expect(await questions()).toEqual([followUp.question]);
    await page.getByRole("button", { name: `Delete: ${followUp.question}` }).click();
    await sheet().getByText("No conversations yet.").waitFor();
    expect(await questions()).toEqual([]);
    expect(await kept()).toBe(0);
    await page.keyboard.press("Escape");
    await page.reload();
    await page.locator("#welcome").waitFor();
  });

  it("deletes all once that was confirmed, while an answer runs too", async () => {
    await startTwo();
    await ask(page, "Slowly");
    await page.locator(".answer-status").getByText("Searching").waitFor();
    await openSheet();
    await page.getByRole("button", { name: "Delete all" }).click();
    expect(await focusedText()).toBe("Keep them");
    await page.keyboard.press("Enter");
    expect(await kept()).toBe(2);
    await page.getByRole("button", { name: "Delete all" }).click();
    await page.getByRole("button", { name: "Delete them" }).click();
    await sheet().getByText("No conversations yet.").waitFor();
    expect(await focusedText()).toBe("Conversations");
    // The answer that ends late does not bring its conversation back.
    await page.waitForTimeout(200);
    expect(await kept()).toBe(0);
  });

  it("saves one as a Markdown file with footnotes", async () => {
    page = await underTest.open();
    await askAndWait(mixed.question);
    await askAndWait(followUp.question);
    await openSheet();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as Markdown" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^manjam-\d{4}-\d\d-\d\d-What-happened\.md$/u);
    const markdown = await readFile(await download.path(), "utf8");
    expect(markdown.startsWith("# What happened?\n")).toBe(true);
    expect(markdown).toContain("Saved from Manjam on ");
    expect(markdown).toContain(
      "## And in Iran?\n\nUnderstood as: What happened in Iran?\n\nThe outage lasted five days.[^1]",
    );
    expect(markdown.match(/^\[\^\d+\]:/gmu)).toEqual(["[^1]:", "[^2]:"]);
  });

  it.each([["en-US"], ["ar-EG"]])("fits on 320 pixels: %s", async (locale) => {
    page = await underTest.open({ locale, viewport: { width: 320, height: 640 } });
    await askAndWait(attacked.question);
    await openSheet();
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll("#history-sheet *, .site-header button")]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left < 0 || right > window.innerWidth;
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(outside).toEqual([]);
    await page.locator(".delete-all > button").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("what the browser holds", () => {
  const response = toResponse({ ...attacked, citations: attacked.citations });
  const record: ConversationRecord = {
    id: "kept",
    conversationId: "c",
    updatedAt: hostile.title ?? "",
    turns: [
      {
        question: attacked.question,
        filters: {},
        askedAt: hostile.title ?? "",
        outcome: { kind: "answered", response: { ...response, model: hostile.title }, given: null },
      },
      {
        question: attacked.question,
        filters: {},
        askedAt: "2026-11-25",
        outcome: {
          kind: "failed",
          partial: { markdown: attacked.deltas.join(""), citations: attacked.citations },
          code: "constructor",
          detail: hostile.title,
          requestId: hostile.title,
        },
      },
    ],
  };

  it("is shown as text, whatever it says, and written so too", async () => {
    page = await underTest.open();
    await keep(record);
    await page.locator(".sources").first().waitFor();
    await openSheet();
    const name = page.locator(".history-item .action-buttons button").first();
    expect(await name.getAttribute("title")).toContain("<img src=x");
    const [download] = await Promise.all([page.waitForEvent("download"), name.click()]);
    const markdown = await readFile(await download.path(), "utf8");
    expect(markdown).not.toMatch(/(?<!\\)<(?:img|script)/u);
    expect(markdown).not.toContain("](javascript:");
    expect(markdown).not.toContain("<javascript:");
    await page.keyboard.press("Escape");
    await page.locator(".source-card .source-title").first().click();
    await page.locator("#source-panel .article-text").waitFor();
    // The panel's own link leads to the article's page.
    const unsafe =
      '#turns :is(a, img, script), dialog :is(a:not([href^="#/articles/"]), img, script)';
    expect(await page.locator(unsafe).count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
  });

  it.each([["{"], ["null"], [`{"turns":[{}]}`], [""]])(
    "does no harm where it is broken: %s",
    async (text) => {
      page = await underTest.open();
      await keep(text);
      await page.locator("#welcome").waitFor();
      await askAndWait(mixed.question);
      await openSheet();
      expect(await titles()).toEqual([mixed.question]);
    },
  );

  it("may be full: the conversation goes on, and the reader is told", async () => {
    page = await underTest.open();
    await page.evaluate(() => {
      for (let size = 4_000_000; size > 10; size = Math.floor(size / 2)) {
        for (;;) {
          try {
            localStorage.setItem(`other.${size}.${localStorage.length}`, "x".repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    await askAndWait(mixed.question);
    await page.locator(".composer-notice").getByText("no room left").waitFor();
    expect(await page.locator(".source-card").count()).toBe(2);
  });

  it("may be nothing at all: the history then lasts as long as the page", async () => {
    page = await underTest.open();
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("not allowed", "SecurityError");
          },
        });
      }
    });
    await page.reload();
    await askAndWait(mixed.question);
    await openSheet();
    await sheet().getByText("does not let the page keep anything").waitFor();
    expect(await titles()).toEqual([mixed.question]);
  });
});
