/** The calculator over HTTP. */
import { describe, expect, it } from "vitest";
import {
  hashpriceLiveSchema,
  hashpricePresetsSchema,
  hashpriceResponseSchema,
} from "../../../core/contract/hashprice.ts";
import { createOpenApiDocument } from "../../../server/http/openapi/openapi-document.ts";
import { bodyOf, postJson, send } from "./support/requests.ts";
import { faultsOfValue } from "./support/json-schema-check.ts";
import { startServer } from "./support/start-server.ts";

const today = () => "2026-11-25";
const network = { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 };
const document = JSON.parse(JSON.stringify(createOpenApiDocument({ version: "1.2.3" })));

async function calculate(body: unknown, headers: Record<string, string> = {}) {
  const server = await startServer({ today });
  return postJson(`${server.url}/tools/hashprice`, body, headers);
}

describe("POST /tools/hashprice", () => {
  it("answers as the contract and the OpenAPI document say", async () => {
    const response = await calculate({
      ...network,
      machine: { preset: "s21-xp" },
      electricityUsdPerKwh: 0.05,
      poolFee: 0.01,
      capexUsd: 5_000,
      months: 24,
      difficultyGrowthPerMonth: 0.02,
    });
    expect(response.status).toBe(200);
    const body = hashpriceResponseSchema.parse(await bodyOf(response));
    expect(body.hashprice.usdPerPHDay).toBeCloseTo(43.36, 2);
    expect(body.machine?.hashrateTHs).toBe(270);
    expect(body.projection).toHaveLength(24);
    const schema = { $ref: "#/components/schemas/HashpriceResponse" };
    expect(faultsOfValue(body, schema, document)).toEqual([]);
  });

  it("reads strings of either script as it reads numbers", async () => {
    const ofNumbers = await bodyOf(await calculate({ ...network, subsidyBtc: 3.125 }));
    const ofStrings = await calculate({
      difficulty: "156e12",
      btcPriceUsd: "١٠٦٬٩٣٥",
      feeShareOfReward: "٠٫٠٠٦٢",
      subsidyBtc: "٣٫١٢٥",
    });
    expect(await bodyOf(ofStrings)).toEqual(ofNumbers);
  });

  it.each([
    [{}, "en", "Transaction fees are taken as 0"],
    [{ "Accept-Language": "ar" }, "ar", "عُدّت رسوم المعاملات صفرًا"],
    [{ "Accept-Language": "fr, ar;q=0.5" }, "ar", "عُدّت رسوم المعاملات صفرًا"],
  ])("tells its assumptions in the language of %j", async (headers, language, text) => {
    const response = await calculate({ difficulty: 156e12, btcPriceUsd: 1e5 }, headers);
    expect(response.headers.get("content-language")).toBe(language);
    expect(response.headers.get("vary")).toMatch(/Accept-Language/i);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { assumptions } = hashpriceResponseSchema.parse(await bodyOf(response));
    expect(assumptions.join("\n")).toContain(text);
  });

  it("asks back for a misprinted subsidy in its detail", async () => {
    const response = await calculate({ ...network, subsidyBtc: 3_125 });
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      detail: expect.stringMatching(/^subsidyBtc: .*Is 3\.125 BTC meant\?$/u),
      errors: [{ path: "subsidyBtc", message: expect.stringContaining("3.125") }],
    });
  });

  it("refuses in Arabic too, every field by its name", async () => {
    const response = await calculate(
      { difficulty: 156, btcPriceUsd: 0, machine: { preset: "S20" } },
      { "Accept-Language": "ar" },
    );
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      title: "الطلب غير صالح",
      detail: expect.stringContaining("هل المقصود 156,000,000,000,000؟"),
      errors: [
        { path: "difficulty", message: expect.stringContaining("قيمة الصعوبة كاملة") },
        { path: "btcPriceUsd", message: expect.stringContaining("أكبر من صفر") },
        { path: "machine.preset", message: expect.stringContaining("وأقرب الأسماء إليه S21") },
      ],
    });
  });

  it.each<[string, unknown, string, string]>([
    ["an unknown field", { ...network, price: 1 }, "price", "is not a known field"],
    [
      "a field of the machine beside it",
      { ...network, powerW: 1 },
      "powerW",
      "is not a known field",
    ],
    ["a truth value", { ...network, difficulty: true }, "difficulty", "such as 156e12 for 156 T"],
    ["null", { ...network, btcPriceUsd: null }, "btcPriceUsd", "in US dollars"],
    ["an empty string", { ...network, months: " " }, "months", "a whole number of months"],
    [
      "half a machine",
      { ...network, machine: { hashrateTHs: 200 } },
      "machine",
      '"powerW": in watts',
    ],
    [
      "two machines in one",
      { ...network, machine: { preset: "S21", powerW: 3 } },
      "machine.powerW",
      '"preset": name',
    ],
    ["the network missing", { btcPriceUsd: 1e5 }, "", "give difficulty"],
    ["a list", [], "", "must be a JSON object"],
  ])("refuses %s and names what is expected", async (_name, body, path, message) => {
    const response = await calculate(body);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      errors: [{ path, message: expect.stringContaining(message) }],
    });
  });

  it("refuses a number that JSON holds but no machine can", async () => {
    const server = await startServer({ today });
    const response = await send(server.url, "/tools/hashprice", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"difficulty": 1e999}',
    });
    expect(response.status).toBe(400);
    expect(JSON.parse(response.text).errors).toEqual([
      { path: "difficulty", message: expect.stringContaining("cannot be read as one number") },
    ]);
  });

  it("takes no large body, no other type and no other method", async () => {
    const large = await calculate({ difficulty: "1".repeat(20_000) });
    expect(large.status).toBe(413);
    const server = await startServer({ today });
    const text = await fetch(`${server.url}/tools/hashprice`, { method: "POST", body: "x" });
    expect(text.status).toBe(415);
    const got = await fetch(`${server.url}/tools/hashprice`);
    expect([got.status, got.headers.get("allow")]).toEqual([404, "POST"]);
  });

  it("needs a key where keys are set", async () => {
    const key = "0123456789abcdef";
    const server = await startServer({ settings: { apiKeys: [{ key, canWrite: false }] } });
    const url = `${server.url}/tools/hashprice`;
    expect((await postJson(url, network)).status).toBe(401);
    expect((await postJson(url, network, { "X-API-Key": key })).status).toBe(200);
  });
});

describe("the calculator in the OpenAPI document", () => {
  const { post } = document.paths["/tools/hashprice"];
  const requests = post.requestBody.content["application/json"].examples;
  const responses = post.responses["200"].content["application/json"].examples;

  it.each([
    ["english", "en"],
    ["arabic", "ar"],
  ])("has an example in %s that is what the server answers", async (name, language) => {
    const server = await startServer({ today: () => "2025-11-03" });
    const headers = { "Accept-Language": language };
    const url = `${server.url}/tools/hashprice`;
    const response = await postJson(url, requests[name].value, headers);
    expect(await bodyOf(response)).toEqual(responses[name].value);
  });

  it.each(["difficulty", "feeShareOfReward", "poolFee", "machine", "months"])(
    "says what %s means",
    (field) => {
      const { properties } = document.components.schemas.HashpriceRequest;
      expect(properties[field].description).toMatch(/\.$/u);
    },
  );
});

describe("GET /tools/hashprice/presets", () => {
  it("lists every machine with its nameplate", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/tools/hashprice/presets`);
    const { presets } = hashpricePresetsSchema.parse(await response.json());
    expect(presets).toHaveLength(17);
    expect(presets).toContainEqual({
      name: "S21 XP",
      hashrateTHs: 270,
      powerW: 3_645,
      efficiencyJPerTH: 13.5,
    });
  });
});

describe("GET /tools/hashprice/live", () => {
  const inputs = {
    difficulty: 156e12,
    networkHashrateEHs: 1_100,
    feesBtcPerBlock: 0.02,
    btcPriceUsd: 1e5,
    blockHeight: 921_984,
    at: "2026-11-25T10:00:00.000Z",
  };
  it.each([
    ["turned off", null, { available: false, reason: "off" }],
    ["unreachable", { current: async () => null }, { available: false, reason: "unreachable" }],
    ["there", { current: async () => inputs }, { available: true, ...inputs }],
  ])("answers 200 whether the source is %s or not", async (_name, liveNetwork, expected) => {
    const server = await startServer({ liveNetwork });
    const response = await fetch(`${server.url}/tools/hashprice/live`);
    expect(response.status).toBe(200);
    const body = await bodyOf(response);
    expect(body).toEqual(expected);
    expect(hashpriceLiveSchema.safeParse(body).success).toBe(true);
    const schema = { $ref: "#/components/schemas/HashpriceLive" };
    expect(faultsOfValue(body, schema, document)).toEqual([]);
  });
});
