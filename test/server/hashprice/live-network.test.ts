/** Live inputs, read from a real server of this machine that speaks mempool's protocol. */
import { createServer, type RequestListener, type Server } from "node:http";
import { once } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { cacheLiveNetwork } from "../../../server/hashprice/cached-live-network.ts";
import type { LiveInputs } from "../../../server/hashprice/live-network.ts";
import { createMempoolLiveNetwork } from "../../../server/hashprice/mempool-live-network.ts";

const AT = new Date("2026-11-25T10:00:00Z");
const ANSWERS: Readonly<Record<string, unknown>> = {
  "/api/v1/mining/hashrate/3d": {
    hashrates: [],
    difficulty: [],
    currentHashrate: 1.0964e21,
    currentDifficulty: 155_973_032_196_072,
  },
  "/api/v1/mining/reward-stats/144": {
    startBlock: 921_841,
    endBlock: 921_984,
    totalReward: "45280800000",
    totalFee: "280800000",
    totalTx: "530000",
  },
  "/api/v1/prices": { time: 1, USD: 106_935, EUR: 92_000 },
  "/api/blocks/tip/height": 921_984,
};

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}

/** Answers as mempool does, with `changed` in place of some answers. */
function mempool(changed: Readonly<Record<string, unknown>> = {}, asked: string[] = []) {
  return serve((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = { ...ANSWERS, ...changed }[path];
    if (answer === undefined) response.writeHead(404).end();
    else response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
}

const open = (baseUrl: string, timeoutMs = 4_000) =>
  createMempoolLiveNetwork({ baseUrl, timeoutMs, now: () => AT });

describe("live inputs", () => {
  it("are read from four addresses, with fees out of satoshi", async () => {
    expect(await open(await mempool()).current()).toEqual({
      difficulty: 155_973_032_196_072,
      networkHashrateEHs: 1_096.4,
      feesBtcPerBlock: 0.0195,
      btcPriceUsd: 106_935,
      blockHeight: 921_984,
      at: "2026-11-25T10:00:00.000Z",
    });
  });

  const hashrate = "/api/v1/mining/hashrate/3d";
  it.each<[string, Record<string, unknown>]>([
    ["a difficulty of 0", { [hashrate]: { currentHashrate: 1e21, currentDifficulty: 0 } }],
    ["a hash rate of 0", { [hashrate]: { currentHashrate: 0, currentDifficulty: 1e14 } }],
    ["no fees", { "/api/v1/mining/reward-stats/144": { totalReward: "1" } }],
    ["fees that are no number", { "/api/v1/mining/reward-stats/144": { totalFee: "-1" } }],
    ["no price in dollars", { "/api/v1/prices": { EUR: 92_000 } }],
    ["a price below 0", { "/api/v1/prices": { USD: -1 } }],
    ["a page instead of a height", { "/api/blocks/tip/height": "<html>" }],
    ["a broken body", { "/api/v1/prices": '{"USD":' }],
    ["an address that is not there", { "/api/v1/prices": undefined }],
  ])("are not there with %s", async (_name, changed) => {
    expect(await open(await mempool(changed)).current()).toBeNull();
  });

  it.each([429, 500, 503])("are not there where the server answers %i", async (status) => {
    const url = await serve((_request, response) => response.writeHead(status).end("{}"));
    expect(await open(url).current()).toBeNull();
  });

  it("do not follow the server elsewhere", async () => {
    const other = await mempool();
    const url = await serve((request, response) => {
      response.writeHead(302, { Location: `${other}${request.url}` }).end();
    });
    expect(await open(url).current()).toBeNull();
  });

  it("are not waited for longer than the time-out", async () => {
    const url = await serve(() => {});
    const startedAt = performance.now();
    expect(await open(url, 100).current()).toBeNull();
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it("are not waited for where a body does not end", async () => {
    const url = await serve((_request, response) => response.writeHead(200).write("{"));
    expect(await open(url, 100).current()).toBeNull();
  });

  it("are not there where nobody listens", async () => {
    expect(await open("http://127.0.0.1:1").current()).toBeNull();
  });
});

/** With a clock that the test moves. */
function keep(baseUrl: string) {
  const clock = { now: 0 };
  const network = cacheLiveNetwork({
    source: open(baseUrl),
    freshMs: 120_000,
    failedMs: 30_000,
    now: () => clock.now,
  });
  return { clock, network };
}

describe("kept live inputs", () => {
  it("are asked for again only when they are old", async () => {
    const asked: string[] = [];
    const { clock, network } = keep(await mempool({}, asked));
    const first = await network.current();
    clock.now = 119_999;
    expect(await network.current()).toBe(first);
    expect(asked).toHaveLength(4);
    clock.now = 120_000;
    expect(await network.current()).toEqual(first);
    expect(asked).toHaveLength(8);
  });

  it("are asked for once by all who ask at the same time", async () => {
    const asked: string[] = [];
    const { network } = keep(await mempool({}, asked));
    const all = await Promise.all(Array.from({ length: 20 }, () => network.current()));
    expect(new Set<LiveInputs | null>(all).size).toBe(1);
    expect(asked).toHaveLength(4);
  });

  it("are tried again soon after a failure, but not at once", async () => {
    let failing = true;
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      if (failing) response.writeHead(429).end();
      else response.end(JSON.stringify(ANSWERS[request.url ?? ""]));
    });
    const { clock, network } = keep(url);
    expect(await network.current()).toBeNull();
    const before = asked;
    failing = false;
    clock.now = 29_999;
    expect(await network.current()).toBeNull();
    expect(asked).toBe(before);
    clock.now = 30_000;
    expect(await network.current()).toMatchObject({ blockHeight: 921_984 });
  });
});
