/** One writer at a time: a lock that the kernel takes back when its process ends, however it ends. */
import { closeSync, openSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { tryLock } from "fs-native-extensions";
import { ProblemError } from "../runtime/problem-error.ts";

const LOCK_FILE = ".write-lock";
const RETRY_MS = 100;

export interface WriteLock {
  release(): void;
}

/**
 * Locks the index in `folder`, which is created if need be, waiting up to `waitMs` for another writer.
 * @throws ProblemError `index-locked` or `index-read-only`
 */
export async function acquireWriteLock(folder: string, waitMs: number): Promise<WriteLock> {
  const file = await openLockFile(folder);
  const deadline = Date.now() + waitMs;
  while (!tryLock(file)) {
    if (Date.now() >= deadline) {
      closeSync(file);
      throw new ProblemError("index-locked", {
        en: "Another process is writing to the index. Wait until it has ended.",
        ar: "تكتب عملية أخرى في الفهرس الآن. انتظر حتى تنتهي.",
      });
    }
    await sleep(RETRY_MS);
  }
  return {
    release: () => {
      closeSync(file);
    },
  };
}

async function openLockFile(folder: string): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
    // An owner who took every write bit away means it, even where the kernel lets root through.
    if (((await stat(folder)).mode & 0o222) === 0)
      throw new Error("the folder has no write permission");
    return openSync(join(folder, LOCK_FILE), "a+");
  } catch (error) {
    throw new ProblemError(
      "index-read-only",
      {
        en: "The index folder cannot be written to. Check its permissions, or set MANJAM_INDEX.",
        ar: "تتعذّر الكتابة في مجلد الفهرس. راجع أذوناته أو اضبط MANJAM_INDEX.",
      },
      { cause: error },
    );
  }
}
