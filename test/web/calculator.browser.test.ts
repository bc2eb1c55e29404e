import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { HashpriceResponse } from "../../core/contract/hashprice.ts";
import { toCalculatorLink } from "../../web/src/calculator/calculator-link.ts";
import { ask, openPageUnderTest, type PageUnderTest } from "./open-page-under-test.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { paintedOrder } from "./painted-order.ts";
import { toResponse } from "./scripted-answers.ts";

const REQUEST = {
  difficulty: 120e12,
  btcPriceUsd: 90_000,
  feeShareOfReward: 0.01,
  machine: { preset: "S19 Pro" },
  electricityUsdPerKwh: 0.07,
  poolFee: 0.02,
  capexUsd: 1_200,
  months: 20,
};
const QUESTION = "What does an S19 Pro earn?";
const answer = {
  ...toResponse({ question: QUESTION, language: "en", deltas: ["This much."] }),
  tool: { name: "hashprice" as const, input: REQUEST, output: {} },
};

let underTest: PageUnderTest;
let page: Page;

beforeAll(async () => {
  underTest = await openPageUnderTest({
    ...PAGE_SCRIPT,
    answers: { [QUESTION]: [{ event: "done", data: answer }] },
    live: {
      available: true,
      difficulty: 149.3e12,
      networkHashrateEHs: 1_070,
      feesBtcPerBlock: 0.0213,
      btcPriceUsd: 88_123,
      blockHeight: 925_000,
      at: "2026-11-25T10:00:00Z",
    },
  });
}, 120_000);
afterEach(() => underTest.leave());
afterAll(() => underTest.close());

const open = async (fragment: string, options = {}): Promise<void> => {
  page = await underTest.open(options);
  await page.goto(underTest.server.url + fragment);
  await page.locator(".calculator").waitFor();
};
const field = (name: string): Locator => page.getByLabel(name, { exact: true });
const headline = (): Promise<string | null> => page.locator(".headline").textContent();
const figures = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator(".figures > div")
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector("dt")?.textContent ?? "",
          row.querySelector("dd")?.textContent ?? "",
        ]),
      ),
  );
/** What the server answers to the same request. */
async function askServer(request: unknown): Promise<HashpriceResponse> {
  const response = await fetch(`${underTest.server.url}tools/hashprice`, {
    method: "POST",
    body: JSON.stringify(request),
  });
  return (await response.json()) as HashpriceResponse; // the contract's answer
}

describe("the result", () => {
  it("is the server's of the same request", async () => {
    await open(toCalculatorLink(REQUEST));
    const { hashprice, network, machine, projection } = await askServer(REQUEST);
    expect(await headline()).toBe(`$${hashprice.usdPerPHDay?.toFixed(2)}`);
    expect(await page.locator(".headline-form").allTextContents()).toEqual([
      `${hashprice.btcPerPHDay?.toPrecision(5)} BTC`,
      `${hashprice.satsPerPHDay?.toLocaleString("en", { maximumFractionDigits: 0 })} sats`,
    ]);
    expect(await figures()).toMatchObject({
      Revenue: `$${machine?.revenueUsdPerDay?.toFixed(2)}`,
      Electricity: `$${machine?.powerUsdPerDay?.toFixed(2)}`,
      Net: `-$${Math.abs(machine?.netUsdPerDay ?? 0).toFixed(2)}`,
      "Hash cost": `$${machine?.hashcostUsdPerPHDay?.toFixed(2)}/PH/day`,
      "Break-even electricity price": `$${machine?.breakEvenUsdPerKwh?.toFixed(4)}/kWh`,
      "Revenue per MWh": `$${machine?.revenueUsdPerMwh?.toFixed(2)}`,
      "Network hashrate": `${network?.hashrateEHs.toPrecision(6)} EH/s`,
    });
    await page.getByText("As a table").nth(1).click();
    const last = page.locator(".result-charts table").nth(1).locator("tbody tr").last();
    expect(await last.locator("td").first().textContent()).toBe("20");
    const total = projection?.at(-1)?.cumulativeUsd?.toLocaleString("en", {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    expect(await last.locator("td").last().textContent()).toBe(total);
  });

  it("follows every key, in digits of either script, without asking the server", async () => {
    await open("#/calculator");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await field("Difficulty").fill("١٢٠");
    await field("Bitcoin price").fill("٩٠٬٠٠٠");
    await field("Transaction fees").fill("١٪");
    const { hashprice } = await askServer({ ...REQUEST, machine: undefined, capexUsd: undefined });
    await expect.poll(headline).toBe(`$${hashprice.usdPerPHDay?.toFixed(2)}`);
    await field("Difficulty").press("End");
    await field("Difficulty").press("Backspace");
    await field("Difficulty").press("Backspace");
    const easy = await askServer({
      ...REQUEST,
      difficulty: 1e12,
      machine: undefined,
      capexUsd: undefined,
    });
    const shown = easy.hashprice.usdPerPHDay?.toLocaleString("en", {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    await expect.poll(headline).toBe(`$${shown}`);
    expect(asked).toEqual([]);
  });

  it("begins with an example that says so, and comes back to it", async () => {
    await open("#/calculator");
    expect(await page.getByText("These are example values").isVisible()).toBe(true);
    expect(await headline()).toBe("$43.36");
    await field("Bitcoin price").fill("50000");
    expect(await page.getByText("These are example values").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.locator(".result-note").getByText("the result appears here").waitFor();
    expect(await page.locator(".result-parts").isVisible()).toBe(false);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0);
    await page.getByRole("button", { name: "Back to the example" }).click();
    await expect.poll(headline).toBe("$43.36");
  });

  it("is told in bitcoin where no price is known, and never as something that is no number", async () => {
    await open(
      "#/calculator?difficulty=156e12&machine.preset=S21&electricityUsdPerKwh=0.05&months=6",
    );
    expect(await headline()).toMatch(/^0\.000\d+ BTC$/u);
    expect(await page.locator(".calculator-result").textContent()).not.toMatch(
      /NaN|null|undefined|Infinity/u,
    );
    expect(await page.locator(".result-charts svg").count()).toBe(0);
  });

  it("is spoken once typing pauses, and kept in the address", async () => {
    await open("#/calculator");
    await field("Bitcoin price").fill("50000");
    await expect
      .poll(() => page.locator("#announcer").textContent(), { timeout: 3_000 })
      .toMatch(/^Hashprice \$20\.2\d · net -?\$/u);
    expect(page.url()).toContain("btcPriceUsd=50000");
    await page.reload();
    expect(await field("Bitcoin price").inputValue()).toBe("50000");
  });
});

describe("a fault", () => {
  it("stands beside its field, and no result stands beside it", async () => {
    await open("#/calculator");
    await field("Electricity price").fill("seven");
    const invalid = page.locator('[aria-invalid="true"]');
    expect(await invalid.count()).toBe(1);
    const described = await invalid.evaluate((input) =>
      (input.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" "),
    );
    expect(described).toContain("This cannot be read as one number.");
    expect(await page.locator(".result-parts").isVisible()).toBe(false);
    expect(await page.locator(".headline").count()).toBe(0);
    await field("Electricity price").fill("7");
    expect(await invalid.count()).toBe(0);
    expect(await headline()).toBe("$43.36");
  });

  it("is mended by the suggestion's button, with the keyboard", async () => {
    await open("#/calculator");
    await field("Block subsidy").fill("3,125");
    await page.getByText("a common misprint of 3.125").waitFor();
    await field("Block subsidy").press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Use 3.125");
    await page.keyboard.press("Enter");
    expect(await field("Block subsidy").inputValue()).toBe("3.125");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("calculator-subsidy");
    expect(await headline()).toBe("$43.36");
  });

  it("is worded anew when the language is switched", async () => {
    await open("#/calculator");
    await field("Difficulty").fill("x");
    await page.locator("#switch-language").click();
    await page.getByText("تعذّرت قراءة القيمة عددًا واحدًا.").waitFor();
    expect(await page.locator(".result-note").textContent()).toBe(
      "تظهر النتيجة بعد مراجعة خانة واحدة.",
    );
  });
});

describe("a unit", () => {
  it("is changed with its value", async () => {
    await open("#/calculator");
    await page.getByLabel("Unit: Electricity price").selectOption("$/kWh");
    expect(await field("Electricity price").inputValue()).toBe("0.05");
    await page.getByLabel("Unit: Difficulty").selectOption("EH/s");
    expect(await field("Network hashrate").inputValue()).toBe("1116.69");
    expect(await headline()).toBe("$43.36");
  });
});

describe("a link", () => {
  it("is copied, and opens the calculator filled in", async () => {
    await open("#/calculator", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByLabel("A known hashprice").check();
    await field("Hashprice").fill("38.5");
    await page.getByLabel("Model").selectOption("Own figures");
    await page.locator("#calculator-hashrate").fill("100");
    await page.locator("#calculator-power").fill("3000");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Link copied").first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("hashpriceUsdPerPHDay=38.5");
    const net = (await figures())["Net"];
    await underTest.leave();
    page = await underTest.open();
    await page.goto(link);
    expect(await headline()).toBe("$38.50");
    expect((await figures())["Net"]).toBe(net);
    expect(await page.getByText("These are example values").isVisible()).toBe(false);
  });

  it("is given to be copied by hand where the browser refuses", async () => {
    await open("#/calculator");
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.getByRole("button", { name: "Copy link" }).click();
    const link = await page.getByRole("textbox", { name: "Copy link" }).inputValue();
    expect(link).toContain("#/calculator?difficulty=156000000000000&btcPriceUsd=106935");
  });

  it("stands below an answer that was calculated", async () => {
    page = await underTest.open();
    await ask(page, QUESTION);
    await page.getByRole("link", { name: "Open in the calculator" }).click();
    await page.locator(".calculator").waitFor();
    expect(await field("Difficulty").inputValue()).toBe("120");
    expect(await page.getByLabel("Model").inputValue()).toBe("S19 Pro");
  });
});

describe("live values", () => {
  it("are filled in where the server has them", async () => {
    await open("#/calculator");
    await page.getByRole("button", { name: "Use live values" }).click();
    await page.getByText("The network's values of this moment").first().waitFor();
    expect(await field("Difficulty").inputValue()).toBe("149.3");
    expect(await field("Block height").inputValue()).toBe("925000");
    expect(await page.getByLabel("Model").inputValue()).toBe("S21 XP");
  });

  it("that have gone meanwhile are told of", async () => {
    await open("#/calculator");
    const button = page.getByRole("button", { name: "Use live values" });
    await button.waitFor();
    await page.context().setOffline(true);
    await button.click();
    await page.getByText("Live values are not available").first().waitFor();
    expect(await headline()).toBe("$43.36");
  });
});

describe("the calculator in Arabic", () => {
  it.each([
    [".headline", "43.36"],
    [".headline-form", "40,549"],
    [".figures dd", "1,116.69"],
    [".chart-summary p", "-598.57"],
    [".notes li", "2026-"],
    [".notes li", "-5,000"],
    [".notes li", "0.62%"],
    [".hosting-value", "169"],
  ])("paints the numbers of %s in order: %s", async (selector, number) => {
    await open("#/calculator", { locale: "ar-EG" });
    const element = page.locator(selector).filter({ hasText: number }).first();
    expect(await element.evaluate(paintedOrder, number)).toBe(number);
  });

  it("draws its charts from the right, and names what they show", async () => {
    await open("#/calculator", { locale: "ar-EG" });
    const chart = page.getByRole("img", { name: "الصافي بحسب سعر الكهرباء" });
    await chart.waitFor();
    const ticks = await chart.locator('.chart-number[text-anchor="middle"]').evaluateAll((labels) =>
      labels.map((label) => ({
        value: Number(label.textContent),
        left: label.getBoundingClientRect().left,
      })),
    );
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.toSorted((one, other) => other.left - one.left)).toEqual(
      ticks.toSorted((one, other) => one.value - other.value),
    );
    const description = await chart.evaluate(
      (element) =>
        document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent,
    );
    expect(description).toContain("0.132");
  });

  it("writes a loss with its sign before the number", async () => {
    await open("#/calculator?hashpriceUsdPerPHDay=30&machine.preset=S9&electricityUsdPerKwh=0.09", {
      locale: "ar-EG",
    });
    const net = page.locator(".figures .is-loss");
    const number = /-[\d.]+/u.exec((await net.textContent()) ?? "")?.[0] ?? "";
    expect(Number(number)).toBeLessThan(0);
    expect(await net.evaluate(paintedOrder, number)).toBe(number);
  });
});
