import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { ARTICLES, GREENLAND_QUESTION } from "../../support/invented-articles.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";
import { startRealServer, type RealServer } from "../../support/real-server.ts";
import { openSlackWire } from "../../support/wires/slack-wire.ts";
import { mention, sendOverSocket } from "./support/slack-payloads.ts";
import { textOf } from "./support/scripted-slack.ts";

const UNSET = { SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "" };
const TOKENS = { SLACK_BOT_TOKEN: "xoxb-0123456789", SLACK_APP_TOKEN: "xapp-0123456789" };

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
});

function start(environment: Readonly<Record<string, string>>) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "server/slack/main.ts"], {
    cwd: PROJECT_ROOT,
    env: { PATH, HOME, HOST: "127.0.0.1", MANJAM_INDEX: server.index, ...UNSET, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close").then(([code]: (number | null)[]) => code);
  return { child, ended, stdout: text(child.stdout), stderr: text(child.stderr) };
}

describe("npm run slack", () => {
  it("answers a mention over the socket, and ends in order", async () => {
    const wire = await openSlackWire();
    onTestFinished(() => wire.close());
    const { child, ended, stdout, stderr } = start({ ...TOKENS, SLACK_API_URL: wire.apiUrl });
    await wire.until(() => wire.connections === 1);
    sendOverSocket(wire, mention({ text: GREENLAND_QUESTION }));
    const [posted] = await wire.waitFor("chat.postMessage");
    expect(textOf(posted)).toContain("4,321 machines on surplus hydropower. [1]");
    await wire.waitFor("reactions.remove");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(await stdout).toBe("Manjam answers in Slack (3 articles)\n");
    expect(await stderr).not.toMatch(/xoxb-|xapp-|secret-ticket|Qaanaaq/u);
  });

  it.each([
    [{}, "SLACK_APP_TOKEN: npm run slack needs it"],
    [{ ...TOKENS, SLACK_APP_TOKEN: "" }, "SLACK_BOT_TOKEN: needs SLACK_APP_TOKEN"],
    [
      { ...TOKENS, SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "s" },
      "SLACK_APP_TOKEN: npm run slack needs it",
    ],
  ])("says what is missing: %j", async (environment, expected) => {
    const { ended, stderr } = start(environment);
    expect(await ended).toBe(1);
    expect(await stderr).toContain(expected);
    expect(await stderr).not.toContain("    at ");
  });

  it("says that Slack refuses the token", async () => {
    const wire = await openSlackWire();
    onTestFinished(() => wire.close());
    wire.answerNext("auth.test", { body: { ok: false, error: "invalid_auth" } });
    const { ended, stderr } = start({ ...TOKENS, SLACK_API_URL: wire.apiUrl });
    expect(await ended).toBe(1);
    expect(await stderr).toContain("SLACK_BOT_TOKEN: Slack refuses it (invalid_auth)");
  });
});
