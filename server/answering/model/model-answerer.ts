/** Answers with a language model and tools; sends only what the sources or a tool bear out. */
import { ProblemError } from "../../../core/runtime/problem-error.ts";
import { LanguageModelError } from "./language-model-error.ts";
import type { AnswerPart, Answerer } from "../answerer.ts";
import { createModelAnswer, type ModelAnswerOptions } from "./model-answer.ts";

export interface ModelAnswererOptions extends ModelAnswerOptions {
  /** Takes over where the model fails, or where nothing that it wrote can be sent. */
  readonly offline: Answerer;
  /** Told why the model's answer was not used; holds no text of the conversation. */
  readonly onFallback: (reason: unknown) => void;
}

export function createModelAnswerer(options: ModelAnswererOptions): Answerer {
  const { agent, offline, onFallback } = options;
  return {
    needsPassages: () => true,
    async *answer(question, retrieval, signal): AsyncGenerator<AnswerPart> {
      if (retrieval === null) throw new Error("a model's answer needs passages");
      const answer = createModelAnswer(question, retrieval, options);
      const kept: AnswerPart[] = [];
      let hasText = false;
      try {
        for await (const part of answer.parts(signal)) {
          if (part.kind === "text" && !hasText) {
            kept.push({ kind: "answered-by", mode: "llm", model: agent.name });
            hasText = true;
          }
          kept.push(part);
          if (question.isStreamed) yield* kept.splice(0);
        }
      } catch (error) {
        if (signal.aborted) throw error;
        if (hasText && question.isStreamed) throw toProblem(error);
        hasText = false;
        onFallback(error);
      }
      if (hasText) yield* kept;
      if (hasText || signal.aborted) return;
      yield* offline.answer(question, retrieval, signal);
    },
  };
}

function toProblem(error: unknown): unknown {
  if (!(error instanceof LanguageModelError)) return error;
  return error.failure === "timeout"
    ? new ProblemError(
        "timeout",
        {
          en: "The language model took too long to end its answer; ask again.",
          ar: "تأخر النموذج اللغوي في إكمال جوابه. أعد طرح السؤال.",
        },
        { cause: error },
      )
    : new ProblemError(
        "model-unavailable",
        {
          en: "The language model failed in the middle of its answer; ask again.",
          ar: "تعطل النموذج اللغوي قبل أن يكمل جوابه. أعد طرح السؤال.",
        },
        { cause: error },
      );
}
