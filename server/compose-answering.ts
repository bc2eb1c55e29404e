/** Puts together the one answering path: with a language model where the settings name one, else without. */
import { join } from "node:path";
import type { ArticleIndex } from "../core/knowledge/article-index.ts";
import type { Embedder } from "../core/knowledge/embedder.ts";
import type { Logger } from "../core/runtime/logger.ts";
import type { Settings } from "../core/runtime/settings.ts";
import type { Answerer } from "./answering/answerer.ts";
import { createQuestionAnswering } from "./answering/create-question-answering.ts";
import { createExtractiveAnswerer } from "./answering/extractive-answerer.ts";
import { createRuleFollowUpRewriter } from "./answering/follow-up/rule-follow-up-rewriter.ts";
import { createModelAnswerer } from "./answering/model/model-answerer.ts";
import { createModelFollowUpRewriter } from "./answering/model/model-follow-up-rewriter.ts";
import { loadPrompts } from "./answering/model/prompts.ts";
import { createOfflineAnswerer } from "./answering/offline-answerer.ts";
import type { QuestionAnswering } from "./answering/question-answering.ts";
import { createSentenceAnalyser } from "./answering/sentence-analysis.ts";
import {
  createQuestionUnderstanding,
  type FollowUpRewriter,
} from "./answering/understand-question.ts";
import type { ConversationStore } from "./conversation/conversation-store.ts";
import { LanguageModelError } from "./answering/model/language-model-error.ts";
import { openAnsweringAgent } from "./language-model/open-answering-agent.ts";
import type { ModelFailure } from "./metrics/metrics.ts";
import type { Retriever } from "./retrieval/retriever.ts";

export interface AnsweringParts {
  readonly settings: Pick<Settings, "projectRoot" | "languageModel">;
  readonly index: ArticleIndex;
  readonly embedder: Embedder;
  readonly retriever: Retriever;
  readonly conversations: ConversationStore;
  readonly logger: Logger;
  /** ISO day that "last year" and halvings are counted from. */
  readonly today: () => string;
  /** Told each time that something else stands in for the language model. */
  readonly onModelFailure: (failure: ModelFailure) => void;
}

/** @throws Error naming what is wrong with the prompts */
export async function composeAnswering(parts: AnsweringParts): Promise<QuestionAnswering> {
  const { index, retriever, conversations } = parts;
  const { answerer, rewriter } = await composeAnswerer(parts);
  return createQuestionAnswering({
    understand: createQuestionUnderstanding(rewriter),
    retriever,
    answerer,
    conversations,
    isEmpty: async () => (await index.counts()).articles === 0,
  });
}

interface AnswererParts {
  readonly answerer: Answerer;
  readonly rewriter: FollowUpRewriter;
}

async function composeAnswerer({
  settings: { projectRoot, languageModel },
  index,
  embedder,
  retriever,
  logger,
  today,
  onModelFailure,
}: AnsweringParts): Promise<AnswererParts> {
  const getArticle = (id: string) => index.getArticle(id);
  const passages = createExtractiveAnswerer({ getArticle });
  const offline = createOfflineAnswerer({ passages, today });
  const rules = createRuleFollowUpRewriter();
  if (languageModel === null) return { answerer: offline, rewriter: rules };

  const promptsFolder = join(projectRoot, "prompts");
  const prompts = loadPrompts(promptsFolder);
  const agent = await openAnsweringAgent({
    settings: languageModel,
    promptsFolder,
    environment: process.env,
  });
  const replacing = (replaced: ModelFailure["replaced"]) => (reason: unknown) => {
    const failure = reason instanceof LanguageModelError ? reason.failure : "unusable";
    const message = reason instanceof Error ? reason.message : "nothing could be sent";
    logger.warn({ model: agent.name, failure, message }, "went on without the language model");
    onModelFailure({ replaced, failure });
  };
  return {
    answerer: createModelAnswerer({
      agent,
      prompts,
      retriever,
      embed: (text) => embedder.embedPassage(text),
      countTokens: (text) => embedder.countTokens(text),
      analyse: createSentenceAnalyser(),
      getArticle,
      offline,
      onFallback: replacing("answer"),
    }),
    rewriter: createModelFollowUpRewriter({
      agent,
      prompts,
      rules,
      onFallback: replacing("follow-up"),
    }),
  };
}
