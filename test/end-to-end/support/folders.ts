/** Folders of a whole test file, gone when it ends. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll } from "vitest";
import { makeFolder, removeFolder } from "../../support/temporary-folder.ts";
import { endProcesses } from "./processes.ts";

const folders: string[] = [];

afterAll(async () => {
  await endProcesses();
  await Promise.all(folders.map(removeFolder));
});

export async function folderOfTestFile(): Promise<string> {
  const folder = await makeFolder();
  folders.push(folder);
  return folder;
}

/** Writes `files`, by name, into a new folder; answers the folder. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await folderOfTestFile(), "articles");
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
