/** Filters that narrow retrieval, shared by questions and search. */
import { z } from "zod";
import { dateSchema } from "./dates.ts";
import { languageSchema } from "./language.ts";

const names = z.array(z.string().min(1).max(200)).min(1).max(50);

export const filtersSchema = z.strictObject({
  languages: z.array(languageSchema).min(1).max(2).optional(),
  sources: names.optional(),
  topics: names.optional(),
  /** Inclusive. A date given here leaves undated articles out. */
  publishedAfter: dateSchema.optional(),
  publishedBefore: dateSchema.optional(),
});
export type Filters = z.infer<typeof filtersSchema>;
