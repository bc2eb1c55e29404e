import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT_ROOT } from "../../support/project-root.ts";

describe("the logger", () => {
  it("writes to standard error and leaves secrets out", () => {
    const module = JSON.stringify(join(PROJECT_ROOT, "core/runtime/logger.ts"));
    const script = `
      import { createLogger } from ${module};
      createLogger("info").info({
        authorization: "Bearer secret-1",
        headers: { authorization: "Bearer secret-2", cookie: "secret-3", "x-api-key": "secret-4" },
        path: "/ask",
      }, "request");`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script],
      { cwd: PROJECT_ROOT, encoding: "utf8" },
    );
    expect(stdout).toBe("");
    expect(stderr).toContain('"path":"/ask"');
    expect(stderr).not.toContain("secret");
  });
});
