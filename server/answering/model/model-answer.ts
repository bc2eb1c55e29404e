/** One answer of a language model: what it is shown, what it may do, and what of its words is sent. */
import type { Citation } from "../../../core/contract/ask.ts";
import { hashpriceRequestSchema } from "../../../core/contract/hashprice.ts";
import type { HashpriceInputError } from "../../../core/hashprice/hashprice-input-error.ts";
import type { ArticleRecord } from "../../../core/knowledge/article-index.ts";
import type { AgentEvent, AnsweringAgent } from "./answering-agent.ts";
import { LanguageModelError } from "./language-model-error.ts";
import type { Passage, Retrieval, Retriever } from "../../retrieval/retriever.ts";
import type { AnswerPart, AskedQuestion } from "../answerer.ts";
import { ANSWER_PHRASES } from "../answer-phrases.ts";
import { tellClarification } from "../calculator/tell-clarification.ts";
import { createAnswerGrounder } from "../grounding/answer-grounder.ts";
import type { AnalyseSentence } from "../sentence-analysis.ts";
import { tellNotFound } from "../tell-not-found.ts";
import { createInputCheck, type FindUngiven } from "./given-inputs.ts";
import { createHashpriceTool } from "./hashprice-tool.ts";
import { createNumberedSources, type NumberedSource } from "./numbered-sources.ts";
import { createOpeningReader } from "./opening-reader.ts";
import type { Prompts } from "./prompts.ts";
import { createSearchTool } from "./search-tool.ts";
import { toMessages } from "./to-messages.ts";

/** About 6,000 tokens: the first search and two more. */
const MOST_SOURCES = 24;

export interface ModelAnswerOptions {
  readonly agent: AnsweringAgent;
  readonly prompts: Prompts;
  readonly retriever: Retriever;
  /** A unit vector of a statement, as those of the passages' sentences. */
  readonly embed: (text: string) => Promise<Float32Array>;
  /** Of the same encoder. */
  readonly countTokens: (text: string) => number;
  readonly analyse: AnalyseSentence;
  /** The stored article, against which each quote is checked before it is sent. */
  readonly getArticle: (id: string) => Promise<Pick<ArticleRecord, "text"> | null>;
}

export interface ModelAnswer {
  /**
   * No text where nothing that the model wrote can be sent.
   * @throws LanguageModelError; the signal's reason
   */
  parts(signal: AbortSignal): AsyncGenerator<AnswerPart>;
}

export function createModelAnswer(
  question: AskedQuestion,
  retrieval: Retrieval,
  { agent, prompts, retriever, embed, countTokens, analyse, getArticle }: ModelAnswerOptions,
): ModelAnswer {
  const { text, language, filters, limit } = question;
  const sources = createNumberedSources(MOST_SOURCES);
  const grounder = createAnswerGrounder({
    question: text,
    language,
    passages: passagesOf(sources.add(retrieval.passages)),
    embed,
    countTokens,
    analyse,
  });
  let refusal: HashpriceInputError | null = null;
  let hasText = false;
  /** Told only with words that may rest on them: without any, another answerer takes over. */
  const toolParts: AnswerPart[] = [];
  const phrases = ANSWER_PHRASES[language];
  const findUngiven = createInputCheck(question);
  const tools = [
    createSearchTool({
      retriever,
      prompts,
      filters,
      limit,
      add: (passages) => {
        const added = sources.add(passages);
        grounder.addPassages(passagesOf(added));
        return added;
      },
    }),
    createHashpriceTool({
      prompts,
      language,
      today: retrieval.today,
      findUngiven,
      onResult: (input, output) => grounder.addToolUse({ input, output }),
      onRefusal: (error) => {
        refusal = error;
      },
    }),
  ];

  /** Our own question back: a model's could ask for anything. */
  function* askBack(): Generator<AnswerPart> {
    const { calculation } = question;
    if (calculation.kind === "clarify") {
      const { about, understood, input, pending } = calculation;
      if (refusal === null) yield { kind: "tool-call", input: { ...input } };
      else yield* toolParts;
      yield { kind: "text", text: tellClarification(about, understood, language) };
      yield { kind: "clarification" };
      yield { kind: "keep", pending };
    } else if (refusal !== null) {
      yield* toolParts;
      yield { kind: "text", text: refusal.describe(language) };
      yield { kind: "clarification" };
    }
  }

  async function checkQuote({ articleId, start, end, quote }: Citation): Promise<void> {
    const article = await getArticle(articleId);
    if (article?.text.slice(start, end) === quote) return;
    throw new LanguageModelError("unavailable", "an article was replaced during the answer");
  }

  async function* send(parts: readonly AnswerPart[]): AsyncGenerator<AnswerPart> {
    for (const part of parts) if (part.kind === "citation") await checkQuote(part.citation);
    if (parts.length === 0) return;
    hasText = true;
    yield* toolParts.splice(0);
    yield* parts;
  }

  return {
    async *parts(signal) {
      const opening = createOpeningReader();
      let isCut = false;
      const messages = toMessages(question, sources.all(), prompts);
      const system = prompts.system[language]({ today: retrieval.today });
      for await (const event of agent.run({ system, messages, tools }, signal)) {
        if (event.kind === "text") yield* send(await grounder.push(opening.push(event.text)));
        else if (event.kind === "text-withdrawn") {
          // What it said before it called a tool ends there.
          yield* send(await grounder.push("\n\n"));
          opening.reset();
        } else if (event.kind === "end") isCut = event.finishReason === "length";
        else toolParts.push(...toToolParts(event, findUngiven));
      }
      if (opening.says === "not-found" && !hasText) {
        // The calculator needs no source.
        if (question.calculation.kind !== "none") return;
        yield* tellNotFound(question, passagesOf(sources.all()));
      } else if (opening.says === "ask" && !hasText) yield* askBack();
      else {
        yield* send(await grounder.push(opening.end()));
        // A sentence that was cut off may say what it was not to say.
        if (!isCut) yield* send(await grounder.end());
        const { supported, unchecked } = grounder.report();
        if (supported > 0 && (isCut || unchecked > 0)) {
          yield { kind: "text", text: `\n\n${isCut ? phrases.cutOff : phrases.leftOut}` };
        }
      }
    },
  };
}

function passagesOf(sources: readonly NumberedSource[]): readonly Passage[] {
  return sources.map(({ passage }) => passage);
}

/**
 * Searches are part of finding, not of the answer; input that nobody gave is not told at all, and what the calculator
 * refuses has no result.
 */
function toToolParts(
  event: Extract<AgentEvent, { readonly kind: "tool-call" | "tool-result" }>,
  findUngiven: FindUngiven,
): readonly AnswerPart[] {
  if (event.name !== "hashprice") return [];
  if (event.kind === "tool-call") {
    const request = hashpriceRequestSchema.safeParse(event.input);
    if (!request.success || findUngiven(request.data).length > 0) return [];
    return [{ kind: "tool-call", input: event.input }];
  }
  return isRecord(event.output) ? [{ kind: "tool-result", output: event.output }] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
