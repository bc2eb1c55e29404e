/** The language in which a request wants to be told of problems. */
import type { Request } from "express";
import type { Language } from "../../core/contract/language.ts";

/** Negotiates `Accept-Language` with its q values; English where neither language is wanted. */
export function chooseLanguage(request: Request): Language {
  return request.acceptsLanguages(["en", "ar"]) === "ar" ? "ar" : "en";
}
