import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { followUp, mixed, outage } from "./page-script.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const READ_CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const button = (name: string) => page.getByRole("button", { name, exact: true });
const focusedName = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const focusedId = () => page.evaluate(() => document.activeElement?.id ?? "");

async function askMixed(options = {}): Promise<void> {
  page = await underTest.open(options);
  await ask(page, mixed.question);
  await page.locator(".answer-actions").waitFor();
}

describe("an answer", () => {
  it("is copied as Markdown with its sources", async () => {
    await askMixed(READ_CLIPBOARD);
    await button("Copy as Markdown with sources").click();
    await page.locator(".action-note").getByText("Copied, with its sources.").waitFor();
    const markdown = await clipboard();
    expect(markdown).toContain(
      "## What happened?\n\nTwo things.\n\nThe outage lasted five days.[^1]",
    );
    expect(markdown).toContain(`\n\n[^1]: “${outage.quote}” *The January blackout*, Manjam,`);
    expect(markdown).toContain("[^2]: “BTC 3.125 هي مكافأة الكتلة");
    expect(markdown).toContain(`<${underTest.server.url}#/answers/answer-1>`);
    expect(markdown).not.toContain("javascript:");
  });

  it("can be copied by hand where the browser allows nothing else", async () => {
    await askMixed();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await button("Copy a link to this answer").click();
    const field = page.getByLabel("Copy it from here");
    expect(await field.inputValue()).toBe(`${underTest.server.url}#/answers/answer-1`);
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    ).toBeGreaterThan(20);
  });

  it("is rated once, then with a comment, and the rating can be changed", async () => {
    await askMixed();
    const before = underTest.server.rated.length;
    const sent = () => underTest.server.rated.slice(before);
    await button("Not helpful").dblclick();
    await page.locator(".action-note").getByText("the rating has been sent").waitFor();
    expect(sent()).toEqual([{ answerId: "answer-1", rating: "down" }]);
    expect(await button("Not helpful").getAttribute("aria-pressed")).toBe("true");
    await page.getByLabel("What is right about it, or wrong?").fill(" The figure is of 2021. ");
    await button("Send the comment").dblclick();
    await page.locator(".action-note").getByText("the comment has been sent").waitFor();
    const comment = "The figure is of 2021.";
    expect(sent().slice(1)).toEqual([{ answerId: "answer-1", rating: "down", comment }]);
    await button("Helpful").click();
    await expect.poll(() => sent().length).toBe(3);
    expect(sent()[2]).toEqual({ answerId: "answer-1", rating: "up", comment });
    expect(await button("Not helpful").getAttribute("aria-pressed")).toBe("false");
  });

  it.each([
    [500, "This could not be sent."],
    [404, "no longer keeps this answer"],
    [0, "This could not be sent."],
  ])("is not rated where the server does not take it: %i", async (status, words) => {
    await askMixed();
    await page.route("**/feedback", (route) =>
      status === 0 ? route.abort() : route.fulfill({ status, body: "{}" }),
    );
    await button("Helpful").click();
    await page.locator(".action-note").getByText(words).waitFor();
    expect(await button("Helpful").getAttribute("aria-pressed")).toBe("false");
    expect(await page.locator(".comment-form").isVisible()).toBe(false);
    await page.unroute("**/feedback");
    await button("Helpful").click();
    await expect.poll(() => button("Helpful").getAttribute("aria-pressed")).toBe("true");
  });

  it("is asked for again as the question was understood, outside the conversation", async () => {
    await askMixed();
    await ask(page, followUp.question);
    const turn = page.locator(".turn").nth(1);
    await turn.getByText("What happened in Iran?").waitFor();
    await turn.getByRole("button", { name: "Ask again" }).click();
    await expect
      .poll(() => underTest.server.asked.at(-1)?.["question"])
      .toBe(followUp.standaloneQuestion);
    expect(underTest.server.asked.at(-1)).not.toHaveProperty("conversationId");
    await turn.locator(".answer-actions").waitFor();
    expect(await turn.locator("h2").textContent()).toBe(followUp.question);
    expect(await page.locator(".turn").count()).toBe(2);
    await ask(page, mixed.question);
    await page.locator(".turn").nth(2).locator(".sources").waitFor();
    expect(underTest.server.asked.at(-1)?.["conversationId"]).toBe("conversation-1");
  });

  it("stays where asking again fails", async () => {
    await askMixed();
    await page.route("**/ask", (route) => route.abort());
    await button("Ask again").click();
    await page.getByRole("heading", { name: "The server cannot be reached" }).waitFor();
    await page.locator(".earlier-note").waitFor();
    expect(await page.locator(".answer-body").last().textContent()).toContain("five days");
    await page.unroute("**/ask");
    await button("Try again").click();
    await expect.poll(() => page.locator(".earlier-note, .failure").count()).toBe(0);
    await page.locator(".sources").waitFor();
  });

  it("has small buttons that a finger still finds, with names that a pointer is told", async () => {
    await askMixed();
    const buttons = await page
      .locator(".answer-actions .action-buttons button")
      .evaluateAll((all) =>
        all.map((each) => {
          const { width, height } = each.getBoundingClientRect();
          const name = each.getAttribute("aria-label");
          return { fits: width >= 24 && height >= 24, isTold: name === each.getAttribute("title") };
        }),
      );
    expect(buttons).toEqual(Array.from({ length: 6 }, () => ({ fits: true, isTold: true })));
  });
});

describe("a question that is edited", () => {
  it("goes back to the field, is asked anew at the end, and the draft comes back", async () => {
    await askMixed();
    const field = page.locator("#question");
    await field.fill("A draft");
    await button("Edit the question").click();
    expect(await field.inputValue()).toBe(mixed.question);
    expect(await focusedId()).toBe("question");
    await page.locator(".composer-notice").getByText("editing an earlier question").waitFor();
    await field.fill(followUp.question);
    await field.press("Enter");
    await page.locator(".turn").nth(1).locator(".sources").waitFor();
    expect(await page.locator(".turn h2").allTextContents()).toEqual([
      mixed.question,
      followUp.question,
    ]);
    expect(await field.inputValue()).toBe("A draft");
    expect(await page.locator(".composer-notice").isVisible()).toBe(false);
  });

  it.each([["Escape"], ["Cancel"]])("is left with %s, and the draft comes back", async (way) => {
    await askMixed();
    const field = page.locator("#question");
    await field.fill("A draft");
    await button("Edit the question").click();
    if (way === "Escape") await field.press("Escape");
    else await button("Cancel").click();
    expect(await field.inputValue()).toBe("A draft");
    expect(await focusedId()).toBe("question");
    expect(await page.locator(".composer-notice").isVisible()).toBe(false);
  });
});

describe("the keyboard alone", () => {
  it("copies, rates with a comment, edits, and is never lost", async () => {
    page = await underTest.open(READ_CLIPBOARD);
    await page.locator("#question").focus();
    await page.keyboard.type(mixed.question);
    await page.keyboard.press("Enter");
    await page.locator(".answer-actions").waitFor();
    const goTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40 && (await focusedName()) !== name; presses += 1)
        await page.keyboard.press("Shift+Tab");
      expect(await focusedName()).toBe(name);
    };
    await goTo("Edit the question");
    await goTo("Helpful");
    await page.keyboard.press("Space");
    await page.locator(".comment-form textarea").waitFor();
    const before = underTest.server.rated.length;
    for (let presses = 0; presses < 6; presses += 1) {
      const tag = await page.evaluate(() => document.activeElement?.localName);
      if (tag === "textarea") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Good.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => underTest.server.rated.length).toBe(before + 1);
    await expect.poll(focusedName).toBe("Helpful");
    await goTo("Copy as Markdown with sources");
    await page.keyboard.press("Enter");
    await expect.poll(clipboard).toContain("[^1]");
    await page.keyboard.press("Tab");
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focusedId()).toBe("question");
  });
});
