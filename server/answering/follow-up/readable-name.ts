/** The usual name of what the gazetteer knows, as a reader expects it. */
import type { Language } from "../../../core/contract/language.ts";
import { entry } from "../../../core/text/gazetteer/gazetteer.ts";

/** Undefined for what the gazetteer does not know. */
export function readableName(id: string, language: Language): string | undefined {
  // There a hyphen says that the parts are written together as well as apart: "Bit-main", "Hut-8".
  return entry(id)
    ?.[language][0]?.replaceAll(/(?<=\p{Ll})-(?=\p{Ll})/gu, "")
    .replaceAll("-", " ");
}
