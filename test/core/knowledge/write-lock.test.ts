import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { acquireWriteLock } from "../../../core/knowledge/write-lock.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { PROJECT_ROOT } from "../../support/project-root.ts";

describe("the write lock", () => {
  it("lets one writer in and tells the second that the index is locked", async () => {
    const folder = await temporaryFolder();
    const lock = await acquireWriteLock(folder, 0);
    await expect(acquireWriteLock(folder, 50)).rejects.toMatchObject({ code: "index-locked" });
    lock.release();
    (await acquireWriteLock(folder, 0)).release();
  });

  it("waits for a writer that ends in time", async () => {
    const folder = await temporaryFolder();
    const lock = await acquireWriteLock(folder, 0);
    setTimeout(() => lock.release(), 150);
    const next = await acquireWriteLock(folder, 5_000);
    await expect(acquireWriteLock(folder, 0)).rejects.toMatchObject({ code: "index-locked" });
    next.release();
  });

  it("is free again the moment its process is killed", async () => {
    const folder = await temporaryFolder();
    const module = JSON.stringify(join(PROJECT_ROOT, "core/knowledge/write-lock.ts"));
    const script =
      `import { acquireWriteLock } from ${module}; await acquireWriteLock(${JSON.stringify(folder)}, 0);` +
      `process.stdout.write("locked"); setInterval(() => {}, 1000);`;
    const holder = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", script],
      { cwd: PROJECT_ROOT, stdio: ["ignore", "pipe", "inherit"] },
    );
    onTestFinished(() => void holder.kill("SIGKILL"));
    await once(holder.stdout, "data");
    await expect(acquireWriteLock(folder, 0)).rejects.toMatchObject({ code: "index-locked" });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    (await acquireWriteLock(folder, 0)).release();
  });

  it("says that a folder without write permission is read-only", async () => {
    const folder = join(await temporaryFolder(), "index");
    await mkdir(folder);
    await chmod(folder, 0o555);
    await expect(acquireWriteLock(folder, 0)).rejects.toMatchObject({ code: "index-read-only" });
  });

  it("says so too where a file stands in the folder's place", async () => {
    const path = join(await temporaryFolder(), "file");
    await writeFile(path, "");
    await expect(acquireWriteLock(path, 0)).rejects.toMatchObject({ code: "index-read-only" });
  });
});
