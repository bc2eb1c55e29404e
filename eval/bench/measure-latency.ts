/** How long a question takes over HTTP, and where the time goes. */
import type { Language } from "../../core/contract/language.ts";
import { askServer, askServerStreaming, type TimedAnswer } from "./ask-server.ts";
import type { BenchQuestion } from "./bench-questions.ts";
import { median, percentile } from "./percentile.ts";

export interface LatencyFigures {
  readonly questions: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly p50MsByLanguage: Readonly<Record<Language, number>>;
  readonly encoderMs: number;
  /** Shares of p50; they sum to 1. */
  readonly shares: {
    readonly encoder: number;
    /** Retrieval without the encoder. */
    readonly retrieval: number;
    readonly answering: number;
    /** What is left: HTTP on both sides. */
    readonly http: number;
  };
}

/** Of the questions that are answered: a refusal has nothing to stream. */
export interface StreamingFigures {
  readonly answered: number;
  /** Medians over the questions, as shares of the time until `done`. */
  readonly firstEventShare: number;
  readonly firstTextShare: number;
}

/** @param encoderMs the encoder's median over the same questions */
export async function measureLatency(
  url: string,
  questions: readonly BenchQuestion[],
  encoderMs: number,
): Promise<LatencyFigures> {
  const asked: { readonly question: BenchQuestion; readonly answer: TimedAnswer }[] = [];
  for (const question of questions) {
    asked.push({ question, answer: await askServer(url, question) });
  }
  const times = asked.map(({ answer }) => answer.elapsedMs);
  const timesIn = (language: Language) =>
    asked
      .filter(({ question }) => question.language === language)
      .map(({ answer }) => answer.elapsedMs);
  const medianOf = (timing: "retrievalMs" | "answerMs") =>
    median(asked.map(({ answer }) => answer.response.timings[timing]));
  const p50Ms = median(times);
  const encoder = encoderMs / p50Ms;
  const retrieval = medianOf("retrievalMs") / p50Ms - encoder;
  const answering = medianOf("answerMs") / p50Ms;
  return {
    questions: asked.length,
    p50Ms,
    p95Ms: percentile(times, 0.95),
    p99Ms: percentile(times, 0.99),
    p50MsByLanguage: { ar: median(timesIn("ar")), en: median(timesIn("en")) },
    encoderMs,
    shares: { encoder, retrieval, answering, http: 1 - encoder - retrieval - answering },
  };
}

export async function measureStreaming(
  url: string,
  questions: readonly BenchQuestion[],
): Promise<StreamingFigures> {
  const firstEvent: number[] = [];
  const firstText: number[] = [];
  for (const question of questions) {
    const times = await askServerStreaming(url, question);
    const { answered, firstEventMs, firstTextMs, doneMs } = times;
    if (!answered) continue;
    firstEvent.push(firstEventMs / doneMs);
    firstText.push(firstTextMs / doneMs);
  }
  return {
    answered: firstEvent.length,
    firstEventShare: median(firstEvent),
    firstTextShare: median(firstText),
  };
}
