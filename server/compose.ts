/** The composition root: makes the concrete parts and hands each what it needs. */
import { createExtractiveAnswerer } from "./answering/extractive-answerer.ts";
import type { QuestionAnswering } from "./answering/question-answering.ts";
import { boundAnswering } from "./answering/bounded-question-answering.ts";
import { rememberAnswers } from "./answers/remember-answers.ts";
import { composeAnswering } from "./compose-answering.ts";
import { composeAnswers, type Answers } from "./compose-answers.ts";
import { composeConversations } from "./compose-conversations.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { openRedis } from "./conversation/open-redis.ts";
import { createIndexedArticleLibrary } from "./articles/indexed-article-library.ts";
import { cacheLiveNetwork } from "./hashprice/cached-live-network.ts";
import type { LiveNetwork } from "./hashprice/live-network.ts";
import { createMempoolLiveNetwork } from "./hashprice/mempool-live-network.ts";
import type { ArticleLibrary, HealthCheck } from "./http/article-library.ts";
import type { ModelFailure } from "./metrics/metrics.ts";
import { createHybridRetriever } from "./retrieval/hybrid-retriever.ts";
import { createPassageSearchEngine } from "./retrieval/hybrid-passage-search.ts";
import type { PassageSearchEngine } from "./retrieval/passage-search.ts";
import { createAnswerCheck } from "./suggestions/check-answered.ts";
import {
  createQuestionSuggestions,
  type QuestionSuggestions,
} from "./suggestions/suggest-questions.ts";
import { openKnowledge } from "../core/knowledge/open-knowledge.ts";
import { acquireWriteLock } from "../core/knowledge/write-lock.ts";
import { dayNow } from "../core/runtime/day-now.ts";
import { createLogger, type Logger } from "../core/runtime/logger.ts";
import type { Settings } from "../core/runtime/settings.ts";

/** More would only share the same cores, and all of them would be late. */
const MOST_ANSWERS_AT_ONCE = 64;
/** How long a write over HTTP waits for an ingest that holds the index. */
const WRITE_WAIT_MS = 3_000;
const LIVE_INPUTS_TIMEOUT_MS = 4_000;
const LIVE_INPUTS_FRESH_MS = 120_000;
const LIVE_INPUTS_FAILED_MS = 30_000;

export interface Manjam {
  readonly questions: QuestionAnswering;
  /** Answers given earlier, whichever front asked, and what readers think of them. */
  readonly answers: Answers;
  /** What was said before, for a front that goes on from an answer given elsewhere. */
  readonly conversations: ConversationStore;
  readonly search: PassageSearchEngine;
  readonly articles: ArticleLibrary;
  readonly suggestions: QuestionSuggestions;
  readonly health: HealthCheck;
  /** Inputs of the calculator as they are now; null where the settings turn them off. */
  readonly liveNetwork: LiveNetwork | null;
  /** Shows at once what another process has written to the index. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface ComposeOptions {
  /** ISO day that "last year" is counted from. */
  readonly today?: () => string;
  readonly logger?: Logger;
  /** Told each time that something else stands in for the language model. */
  readonly onModelFailure?: (failure: ModelFailure) => void;
}

/**
 * @throws ProblemError when the encoder is missing or does not fit the index
 */
export async function composeManjam(
  settings: Settings,
  {
    today = dayNow,
    logger = createLogger("silent"),
    onModelFailure = () => undefined,
  }: ComposeOptions = {},
): Promise<Manjam> {
  const knowledge = await openKnowledge({ settings, write: false });
  const { index, embedder } = knowledge;
  const retriever = createHybridRetriever({ index, embedder, today });
  const redis = settings.redisUrl === null ? null : openRedis(settings.redisUrl, logger);
  const answers = composeAnswers(settings, redis);
  const conversations = composeConversations(redis, logger);
  const questions = await composeAnswering({
    settings,
    index,
    embedder,
    retriever,
    conversations,
    logger,
    today,
    onModelFailure,
  });
  return {
    questions: boundAnswering(
      rememberAnswers(questions, { store: answers.store, logger }),
      MOST_ANSWERS_AT_ONCE,
    ),
    answers,
    conversations,
    search: createPassageSearchEngine(retriever),
    articles: createIndexedArticleLibrary({
      index,
      embedder,
      lock: async () =>
        settings.indexIsRemote ? { release() {} } : acquireWriteLock(settings.index, WRITE_WAIT_MS),
    }),
    suggestions: createQuestionSuggestions({
      outlines: () => index.outlines(),
      isAnswered: createAnswerCheck({
        retriever,
        passages: createExtractiveAnswerer({ getArticle: (id) => index.getArticle(id) }),
      }),
      now: () => performance.now(),
    }),
    health: {
      readiness: async () => {
        const counts = await index.counts();
        return {
          index: { ok: true, ...counts },
          encoder: { ok: true, name: embedder.identity.name },
        };
      },
    },
    liveNetwork: settings.liveInputs === null ? null : createLiveNetwork(settings.liveInputs),
    refresh: () => index.refresh(),
    close: async () => {
      redis?.destroy();
      await knowledge.close();
    },
  };
}

function createLiveNetwork(baseUrl: string): LiveNetwork {
  return cacheLiveNetwork({
    source: createMempoolLiveNetwork({
      baseUrl,
      timeoutMs: LIVE_INPUTS_TIMEOUT_MS,
      now: () => new Date(),
    }),
    freshMs: LIVE_INPUTS_FRESH_MS,
    failedMs: LIVE_INPUTS_FAILED_MS,
    now: () => performance.now(),
  });
}
