import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished, vi } from "vitest";
import { PROJECT_ROOT } from "../support/project-root.ts";

/** Closes as soon as it is sent a line. */
const PROGRAM = `
  import { once } from "node:events";
  import { stopOnSignal } from "./server/stop-on-signal.ts";
  stopOnSignal(async () => {
    console.log("closing");
    await once(process.stdin, "data");
    console.log("closed");
  });
  setInterval(() => {}, 1_000);
  console.log("ready");
`;

it("a process ends in order, and once, however often it is told to", async () => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", PROGRAM],
    { cwd: PROJECT_ROOT, stdio: ["pipe", "pipe", "inherit"] },
  );
  onTestFinished(() => void child.kill("SIGKILL"));
  let written = "";
  child.stdout.on("data", (chunk) => (written += String(chunk)));
  await vi.waitUntil(() => written === "ready\n", { timeout: 30_000 });
  child.kill("SIGINT");
  await vi.waitUntil(() => written === "ready\nclosing\n", { timeout: 30_000 });
  child.kill("SIGINT");
  child.kill("SIGTERM");
  child.stdin.write("\n");
  expect(await once(child, "close")).toEqual([0, null]);
  expect(written).toBe("ready\nclosing\nclosed\n");
});
