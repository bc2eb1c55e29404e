import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { askedBack, mixed } from "./page-script.ts";

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest();
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const status = () => page.locator(".answer-status");
const focusedId = () => page.evaluate(() => document.activeElement?.id ?? "");

/** Every line that the announcer was given, in order. */
async function listen(): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const lines: string[] = [];
    Reflect.set(window, "lines", lines);
    const region = document.getElementById("announcer");
    if (region === null) return;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) lines.push(node.textContent ?? "");
    }).observe(region, { childList: true });
  });
  return () => page.evaluate(() => Reflect.get(window, "lines") as string[]); // put there above
}

describe("while an answer is made", () => {
  it("what came stays when it is stopped, and it can be asked for again", async () => {
    page = await underTest.open();
    await ask(page, "Slowly");
    await status().getByText("Searching the articles").waitFor();
    await underTest.server.release();
    await status().getByText("Reading 8 passages").waitFor();
    await underTest.server.release();
    await status().getByText("Answering").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator(".answer-note").getByText("Stopped. What was already checked").waitFor();
    expect(await page.locator(".answer-body").textContent()).toContain("five days");
    expect(await page.locator(".source-card").count()).toBe(1);
    expect(await page.getByRole("button", { name: "Ask", exact: true }).count()).toBe(1);
    await page.getByRole("button", { name: "Try again" }).click();
    await status().waitFor();
    await underTest.server.release();
    await status().getByText("Reading").waitFor();
    await underTest.server.release();
    await status().getByText("Answering").waitFor();
    await underTest.server.release();
    await page.locator(".answer-actions").waitFor();
    expect(await page.locator(".answer-note").count()).toBe(0);
  });

  it("the reader is told where it takes longer than usual, until something comes", async () => {
    page = await underTest.open();
    await page.clock.install();
    await ask(page, "Slowly");
    await status().getByText("Searching").waitFor();
    await page.clock.fastForward(7_900);
    expect(await page.locator(".answer-slow").isVisible()).toBe(false);
    await page.clock.fastForward(200);
    await page.locator(".answer-slow").waitFor();
    expect(await page.locator("#announcer").textContent()).toContain("longer than usual");
    await underTest.server.release();
    await status().getByText("Reading").waitFor();
    await underTest.server.release();
    await status().getByText("Answering").waitFor();
    expect(await page.locator(".answer-slow").isVisible()).toBe(false);
    await underTest.server.release();
    await page.locator(".answer-actions").waitFor();
    await page.clock.fastForward(20_000);
    expect(await page.locator(".answer-slow").count()).toBe(0);
  });

  it("states and whole sentences are spoken in order, each once", async () => {
    page = await underTest.open();
    const lines = await listen();
    await ask(page, mixed.question);
    await page.locator(".answer-actions").waitFor();
    const spoken = await lines();
    expect(spoken.slice(0, 3)).toEqual([
      "Searching the articles",
      "Reading 8 passages",
      "Answering",
    ]);
    expect(spoken.at(-1)).toBe("Answer ready, with 2 sources.");
    const answer = spoken.slice(3, -1);
    expect(answer.length).toBeGreaterThan(1);
    expect(answer[0]).toBe("Two things.\nThe outage lasted five days.");
    expect(answer.join(" ").match(/five days/gu)).toHaveLength(1);
    expect(answer.join(" ")).toContain("مكافأة الكتلة بعد التنصيف");
  });
});

describe("a question asked back", () => {
  it("has the field for its reply in focus, which is described by it", async () => {
    page = await underTest.open();
    await ask(page, askedBack.question);
    await page.locator(".status-label").getByText("One more detail is needed").waitFor();
    await expect.poll(focusedId).toBe("question");
    const described = await page.locator("#question").evaluate((field) =>
      (field.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
    expect(described).toContain("At which hashprice should this be calculated?");
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    expect(await page.locator("#question").getAttribute("aria-describedby")).not.toContain("asked");
    expect(underTest.server.asked.at(-1)?.["conversationId"]).toBe("conversation-1");
  });

  it("takes the focus of nobody who has turned to something else", async () => {
    page = await underTest.open();
    await ask(page, mixed.question);
    await page.locator(".sources").waitFor();
    await page.route("**/ask", async (route) => {
      await new Promise((wait) => setTimeout(wait, 300));
      await route.continue();
    });
    await ask(page, askedBack.question);
    await page.locator(".citation-chip").first().focus();
    await page.locator(".status-label").waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("citation-chip");
  });
});

describe("a question that cannot be asked", () => {
  it("because it is empty is told of, and nothing is sent", async () => {
    page = await underTest.open();
    const before = underTest.server.asked.length;
    await page.locator("#question").press("Enter");
    await page.locator(".composer-notice").getByText("Write a question first.").waitFor();
    await page.locator("#question").pressSequentially("W");
    expect(await page.locator(".composer-notice").isVisible()).toBe(false);
    expect(underTest.server.asked.length).toBe(before);
  });

  it("because it is too long is told of before and when it is sent", async () => {
    page = await underTest.open({ locale: "ar-EG" });
    const lines = await listen();
    const before = underTest.server.asked.length;
    await page.locator("#question").fill("س".repeat(2_003));
    await page.locator("#question-counter").getByText("زيادة عن الحد: 3 أحرف").waitFor();
    await page.locator("#question").press("Enter");
    expect(await lines()).toEqual(["زيادة عن الحد: 3 أحرف", "زيادة عن الحد: 3 أحرف"]);
    expect(underTest.server.asked.length).toBe(before);
    expect((await page.locator("#question").inputValue()).length).toBe(2_003);
  });
});
