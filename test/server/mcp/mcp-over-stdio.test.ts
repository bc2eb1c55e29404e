import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { askResponseSchema } from "../../../core/contract/ask.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { postJson } from "../http/support/requests.ts";
import { ARTICLES, DHOFAR_QUESTION, GREENLAND_QUESTION } from "../../support/invented-articles.ts";
import { callTool, textOf } from "./support/mcp-client.ts";
import { startRealServer, type RealServer } from "../../support/real-server.ts";

const COMMAND = { command: process.execPath, args: ["--import", "tsx", "server/mcp/main.ts"] };

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
});

function environmentOf(index: string, locale: string): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, MANJAM_INDEX: index, LC_ALL: locale, HOST: "127.0.0.1", LOG_LEVEL: "info" };
}

interface Connected {
  readonly client: Client;
  readonly transport: StdioClientTransport;
  /** What came on standard output and is none of the protocol's messages. */
  readonly strayLines: Error[];
  readonly stderr: () => string;
}

/** A child process that the end of the test ends. */
async function connect(index: string, locale = "C"): Promise<Connected> {
  const transport = new StdioClientTransport({
    ...COMMAND,
    cwd: PROJECT_ROOT,
    env: environmentOf(index, locale),
    stderr: "pipe",
  });
  let written = "";
  transport.stderr?.on("data", (chunk) => (written += String(chunk)));
  const client = new Client({ name: "test", version: "1.0.0" });
  const strayLines: Error[] = [];
  client.onerror = (error) => strayLines.push(error);
  await client.connect(transport);
  onTestFinished(() => client.close());
  return { client, transport, strayLines, stderr: () => written };
}

describe("the server on standard input and output", () => {
  it.each([GREENLAND_QUESTION, DHOFAR_QUESTION])(
    "answers as POST /ask does, and writes nothing but the protocol: %s",
    async (question) => {
      const { client, strayLines, stderr } = await connect(server.index);
      const result = await callTool(client, "ask", { question });
      const told = askResponseSchema.parse(result.structuredContent);
      const posted = askResponseSchema.parse(
        await (await postJson(`${server.url}/ask`, { question })).json(),
      );
      expect(told.citations).not.toEqual([]);
      expect(told.citations).toEqual(posted.citations);
      expect(told.answer).toBe(posted.answer);
      expect(strayLines).toEqual([]);
      expect(stderr()).toContain('"articles":3');
      expect(stderr()).not.toContain("empty");
    },
  );

  it("speaks Arabic where the locale is Arabic", async () => {
    const { client } = await connect(server.index, "ar_AE.UTF-8");
    const { tools } = await client.listTools();
    expect(tools[0]?.title).toBe("طرح سؤال");
    const result = await callTool(client, "hashprice", { difficulty: 156e12, poolFee: 0.01 });
    expect(textOf(result)).toContain("يبلغ سعر الهاش");
  });

  it("says on standard error that the index is empty, and fills nothing", async () => {
    const { client, stderr } = await connect(join(await temporaryFolder(), "index"));
    await vi.waitUntil(() => stderr().includes("npm run ingest -- corpus"));
    const result = await callTool(client, "ask", { question: GREENLAND_QUESTION });
    expect(textOf(result)).toMatch(/^index-empty: /);
    expect((await client.listResources()).resources).toEqual([]);
  });

  it("ends once its client closes the pipe", async () => {
    const child = spawn(COMMAND.command, COMMAND.args, {
      cwd: PROJECT_ROOT,
      env: environmentOf(server.index, "C"),
    });
    const [output] = [text(child.stdout), text(child.stderr)];
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await output).toBe("");
  });

  it("tells what is wrong with the settings, and does not start", async () => {
    const child = spawn(COMMAND.command, COMMAND.args, {
      cwd: PROJECT_ROOT,
      env: { ...environmentOf(server.index, "C"), PORT: "none" },
    });
    const [output, complaint] = [text(child.stdout), text(child.stderr)];
    expect(await once(child, "exit")).toEqual([1, null]);
    expect(await output).toBe("");
    expect(await complaint).toContain("PORT: ");
  });
});
