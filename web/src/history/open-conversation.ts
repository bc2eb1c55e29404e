/** Which conversation this tab shows, so that a reload returns to it. */
import { openStorage } from "./text-storage.ts";

const NAME = "manjam.open-conversation";

export function rememberOpenConversation(id: string | null): void {
  try {
    if (id === null) openStorage("sessionStorage")?.removeItem(NAME);
    else openStorage("sessionStorage")?.setItem(NAME, id);
  } catch {
    // The storage may be full; a reload then begins anew.
  }
}

export function recallOpenConversation(): string | null {
  return openStorage("sessionStorage")?.getItem(NAME) ?? null;
}
