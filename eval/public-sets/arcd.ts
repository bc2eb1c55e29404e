/**
 * ARCD (Mozannar et al. 2019): Arabic questions over passages of Wikipedia. The ranking's weights were chosen on
 * its training part; its test part only measures. Both parts search all passages.
 */
import { z } from "zod";
import { languageSchema } from "../../core/contract/language.ts";
import type { PublicSetFormat } from "./public-set.ts";

const schema = z.object({
  passages: z.array(
    z.object({
      id: z.string(),
      lang: languageSchema,
      title: z.string().nullable(),
      text: z.string(),
    }),
  ),
  queries: z.array(
    z.object({
      id: z.string(),
      lang: languageSchema,
      text: z.string(),
      passage_id: z.string(),
      split: z.enum(["train", "test"]),
    }),
  ),
});

export const ARCD: PublicSetFormat<z.infer<typeof schema>> = {
  name: "arcd",
  file: "arcd_ar.json",
  sets: ["arcd-train", "arcd-test"],
  schema,
  toSet: ({ passages, queries }) => ({
    articles: passages.map(({ id, lang, title, text }) => ({ id, language: lang, title, text })),
    questions: queries.map(({ id, lang, text, passage_id: passage, split }) => ({
      id,
      text: text.trim(),
      language: lang,
      set: `arcd-${split}`,
      pool: null,
      sought: [{ slices: [`${lang} -> ${lang}`], articles: [passage] }],
    })),
  }),
};
