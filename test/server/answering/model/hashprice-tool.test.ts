import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../core/contract/language.ts";
import { hashpriceResponseSchema } from "../../../../core/contract/hashprice.ts";
import type { HashpriceInputError } from "../../../../core/hashprice/hashprice-input-error.ts";
import { createHashpriceTool } from "../../../../server/answering/model/hashprice-tool.ts";
import { loadPrompts } from "../../../../server/answering/model/prompts.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";

function createTool(language: Language = "en", ungiven: readonly string[] = []) {
  const results: { readonly input: unknown; readonly output: unknown }[] = [];
  const refusals: HashpriceInputError[] = [];
  const tool = createHashpriceTool({
    prompts: loadPrompts(join(PROJECT_ROOT, "prompts")),
    language,
    today: "2026-11-25",
    findUngiven: () => ungiven,
    onResult: (input, output) => results.push({ input, output }),
    onRefusal: (error) => refusals.push(error),
  });
  const compute = (input: Readonly<Record<string, unknown>>) =>
    tool.run(tool.schema.parse(input), new AbortController().signal);
  return { tool, compute, results, refusals };
}

const NETWORK = { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 };

describe("the calculator in a model's hands", () => {
  it("gives what POST /tools/hashprice gives, for the subsidy of the day", async () => {
    const { compute, results, refusals } = createTool();
    const output = hashpriceResponseSchema.parse(await compute(NETWORK));
    expect(output.hashprice.usdPerPHDay).toBeCloseTo(43.36, 2);
    expect(output.network?.subsidyBtc).toBe(3.125);
    expect(results).toEqual([{ input: NETWORK, output }]);
    expect(refusals).toEqual([]);
  });

  it("tells its assumptions in the language of the answer", async () => {
    const output = hashpriceResponseSchema.parse(await createTool("ar").compute(NETWORK));
    expect(output.assumptions.join()).toMatch(/\p{Script=Arabic}/u);
  });

  it("tells the model why it refuses, and gives no result", async () => {
    const { compute, results, refusals } = createTool("ar");
    const told = await compute({ ...NETWORK, subsidyBtc: 3125 });
    expect(told).toMatch(/^The calculator refuses this input:\n\nsubsidyBtc: .*3\.125/u);
    expect(results).toEqual([]);
    expect(refusals.map((error) => error.describe("ar")).join()).toMatch(/\p{Script=Arabic}/u);
  });

  it("tells the model of numbers that nobody gave, and computes nothing with them", async () => {
    const { compute, results, refusals } = createTool("en", ["btcPriceUsd"]);
    expect(await compute({ ...NETWORK, subsidyBtc: 3125 })).toMatch(
      /^The calculator was not used\. Nobody gave these values: btcPriceUsd\./u,
    );
    expect([results, refusals]).toEqual([[], []]);
  });

  it.each([
    ["a field of its own", { ...NETWORK, wallet: "bc1q" }],
    [
      "a machine with a name and figures",
      { machine: { preset: "S21", hashrateTHs: 1, powerW: 1 } },
    ],
    ["a list for a number", { difficulty: [156e12] }],
  ])("takes no %s", (_what, input) => {
    expect(createTool().tool.schema.safeParse(input).success).toBe(false);
  });
});
