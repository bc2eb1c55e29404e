/**
 * XQuAD (Artetxe et al. 2020) in Arabic and English: the same passages and questions in both languages. It only
 * measures; nothing is tuned on it.
 */
import { z } from "zod";
import { LANGUAGES, languageSchema, type Language } from "../../core/contract/language.ts";
import type { RetrievalQuestion } from "../retrieval/retrieval-question.ts";
import type { PublicSetFormat } from "./public-set.ts";

const schema = z.object({
  passages: z.array(z.object({ id: z.string(), lang: languageSchema, text: z.string() })),
  queries: z.array(
    z.object({
      id: z.string(),
      lang: languageSchema,
      text: z.string(),
      passage_id_same_lang: z.string(),
      passage_id_other_lang: z.string(),
    }),
  ),
});
type Content = z.infer<typeof schema>;
type Query = Content["queries"][number];

export const XQUAD: PublicSetFormat<Content> = {
  name: "xquad",
  file: "xquad_ar_en.json",
  sets: ["xquad"],
  schema,
  toSet: ({ passages, queries }) => ({
    // The file's titles are left out: one English title for both languages would lead across them.
    articles: passages.map(({ id, lang, text }) => ({ id, language: lang, text, title: null })),
    questions: queries.flatMap((query) => [
      ...LANGUAGES.map((language) => inOneLanguage(query, language)),
      inBothLanguages(query),
    ]),
  }),
};

function inOneLanguage(query: Query, language: Language): RetrievalQuestion {
  const slices = [`${query.lang} -> ${language}`];
  return {
    ...common(query),
    pool: [language],
    sought: [{ slices, articles: [copyIn(query, language)] }],
  };
}

function inBothLanguages(query: Query): RetrievalQuestion {
  return {
    ...common(query),
    pool: null,
    sought: LANGUAGES.map((language) => ({
      slices: [`${query.lang} -> mixed, ${language} copy`],
      articles: [copyIn(query, language)],
    })),
  };
}

function common({ id, lang, text }: Query) {
  return { id, text: text.trim(), language: lang, set: XQUAD.name };
}

function copyIn(query: Query, language: Language): string {
  return language === query.lang ? query.passage_id_same_lang : query.passage_id_other_lang;
}
