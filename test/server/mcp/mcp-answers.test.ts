import { beforeAll, describe, expect, it } from "vitest";
import { askResponseSchema, type AskResponse } from "../../../core/contract/ask.ts";
import { startRealServer, type RealServer } from "../../support/real-server.ts";
import { bodyOf, postJson } from "../http/support/requests.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../../support/invented-articles.ts";
import { callTool, connectOverHttp, textOf } from "./support/mcp-client.ts";

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
});

/** What two runs of the same question have in common. */
function withoutRun({
  id: _id,
  conversationId: _conversationId,
  timings: _timings,
  ...rest
}: AskResponse): unknown {
  return rest;
}

describe("the tool ask", () => {
  it.each([
    [GREENLAND_QUESTION, "4,321", "**Sources**", "2 June 2026"],
    [DHOFAR_QUESTION, "6,543", "**المصادر**", "3 يونيو 2026"],
    ["What is hashprice at difficulty 156T, $106,935 and 0.62% fees?", "43.", "", ""],
    ["Who won the chess tournament in Vaduz?", "The sources do not say.", "", ""],
  ])("answers as POST /ask does: %s", async (question, fact, heading, date) => {
    const client = await connectOverHttp(server.url);
    const result = await callTool(client, "ask", { question });
    const told = askResponseSchema.parse(result.structuredContent);
    const posted = askResponseSchema.parse(
      await (await postJson(`${server.url}/ask`, { question })).json(),
    );
    expect(withoutRun(told)).toEqual(withoutRun(posted));
    for (const part of [posted.answer, fact, heading, date]) expect(textOf(result)).toContain(part);
  });

  it("names a source with its dates, its address and the reports behind it", async () => {
    const client = await connectOverHttp(server.url);
    const text = textOf(await callTool(client, "ask", { question: GREENLAND_QUESTION }));
    expect(text).toContain(
      "- [1] A bitcoin mine opens at Qaanaaq in Greenland, Manjam, 2 June 2026, event: May 2026, " +
        "https://example.org/qaanaaq, manjam://articles/own%2Fgreenland\n" +
        "  - Mine opens in the far north, Arctic Courier, 20 May 2026, https://example.org/courier",
    );
  });

  it("computes with the same numbers as the calculator", async () => {
    const client = await connectOverHttp(server.url);
    const question = "What is hashprice at difficulty 156T, $106,935 and 0.62% fees?";
    const { tool } = askResponseSchema.parse(
      (await callTool(client, "ask", { question })).structuredContent,
    );
    const computed = await callTool(client, "hashprice", {
      difficulty: 156e12,
      btcPriceUsd: 106_935,
      feeShareOfReward: 0.0062,
    });
    expect(tool?.output["hashprice"]).toEqual(computed.structuredContent?.["hashprice"]);
  });
});

describe("the tool search_articles", () => {
  it.each([
    [{ q: "machines at Qaanaaq" }, "q=machines at Qaanaaq"],
    [{ q: "منجم ظفار", languages: ["ar"], limit: 1 }, "q=منجم ظفار&languages=ar&limit=1"],
    [{ q: "wind", publishedAfter: "2030-01-01" }, "q=wind&publishedAfter=2030-01-01"],
  ])("finds what GET /search finds: %j", async (input, query) => {
    const client = await connectOverHttp(server.url);
    const result = await callTool(client, "search_articles", input);
    const found = await bodyOf(await fetch(`${server.url}/search?${encodeURI(query)}`));
    expect(result.structuredContent).toEqual(found);
  });

  it("lists passages with where they stand, and says so where there are none", async () => {
    const client = await connectOverHttp(server.url);
    const found = textOf(await callTool(client, "search_articles", { q: "Qaanaaq", limit: 1 }));
    expect(found).toMatch(
      /^1\. A bitcoin mine opens .*manjam:\/\/articles\/own%2Fgreenland\n {3}> /,
    );
    const none = { q: "رياح", publishedAfter: "2030-01-01" };
    expect(textOf(await callTool(client, "search_articles", none))).toBe("لم يُعثر على شيء.");
  });
});

describe("the tool hashprice", () => {
  it.each([
    ["en", "dollars", { difficulty: 156e12, btcPriceUsd: 106_935, feeShareOfReward: 0.0062 }],
    ["ar", "bitcoin", { difficulty: "١٥٦٠٠٠٠٠٠٠٠٠٠٠٠", subsidyBtc: "٣٫١٢٥" }],
    [
      "en",
      "a machine",
      {
        hashpriceUsdPerPHDay: 39.53,
        machine: { preset: "S21 XP" },
        electricityUsdPerKwh: 0.05,
        capexUsd: 5_000,
        months: 3,
      },
    ],
  ])("computes in %s what POST /tools/hashprice does: %s", async (language, _name, input) => {
    const client = await connectOverHttp(server.url, { "Accept-Language": language });
    const result = await callTool(client, "hashprice", input);
    const response = await postJson(`${server.url}/tools/hashprice`, input, {
      "Accept-Language": language,
    });
    expect(response.status).toBe(200);
    expect(result.structuredContent).toEqual(await response.json());
  });

  it("tells its notes in Arabic where its numbers are written in Arabic digits", async () => {
    const client = await connectOverHttp(server.url);
    const input = { difficulty: "١٥٦٠٠٠٠٠٠٠٠٠٠٠٠", btcPriceUsd: "١٠٦٩٣٥" };
    const text = textOf(await callTool(client, "hashprice", input));
    expect(text).toContain("يبلغ سعر الهاش");
    expect(text).toContain("الافتراضات");
  });

  it("refuses as POST /tools/hashprice does, with the suggestion", async () => {
    const client = await connectOverHttp(server.url, { "Accept-Language": "ar" });
    const input = { difficulty: 156e12, btcPriceUsd: 106_935, subsidyBtc: 3125 };
    const result = await callTool(client, "hashprice", input);
    const { requestId: _own, ...refused } = await bodyOf(
      await postJson(`${server.url}/tools/hashprice`, input, { "Accept-Language": "ar" }),
    );
    expect(result._meta?.["manjam/problem"]).toMatchObject(refused);
    expect(textOf(result)).toContain("3.125");
  });

  it.each([
    ["en", /Hashprice .*43\.\d\d.*BTC/, "$169 to $211 a MWh"],
    ["ar", /سعر الهاش .*43\.\d\d/, "من 169 إلى 211 دولارًا لكل ميغاواط ساعة"],
  ])("tells the result in words (%s)", async (language, hashprice, hosting) => {
    const client = await connectOverHttp(server.url, { "Accept-Language": language });
    const text = textOf(
      await callTool(client, "hashprice", {
        difficulty: 156e12,
        btcPriceUsd: 106_935,
        feeShareOfReward: 0.0062,
        machine: { preset: "S21 XP" },
      }),
    );
    expect(text.split("\n")[0]).toMatch(hashprice);
    expect(text).toContain(hosting);
  });
});
