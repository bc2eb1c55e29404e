/** Whether the collection answers a question in its sources' own words. */
import type { Language } from "../../core/contract/language.ts";
import type { PassageAnswerer } from "../answering/answerer.ts";
import type { Retriever } from "../retrieval/retriever.ts";

export interface AnswerCheckOptions {
  readonly retriever: Retriever;
  readonly passages: PassageAnswerer;
}

const PASSAGES = 8;

export function createAnswerCheck({
  retriever,
  passages,
}: AnswerCheckOptions): (question: string, language: Language) => Promise<boolean> {
  return async (text, language) => {
    const retrieval = await retriever.retrieve({
      text,
      language,
      filters: {},
      limit: PASSAGES,
      hidesRepeats: true,
    });
    const { signal } = new AbortController();
    for await (const { kind } of passages.answer({ text, language }, retrieval, signal)) {
      if (kind === "not-found") return false;
    }
    return true;
  };
}
