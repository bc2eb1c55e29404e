/** The two languages of the collection: a closed set that every part agrees on. */
import { z } from "zod";

export const languageSchema = z.enum(["ar", "en"]);
export type Language = z.infer<typeof languageSchema>;

export const LANGUAGES: readonly Language[] = languageSchema.options;
