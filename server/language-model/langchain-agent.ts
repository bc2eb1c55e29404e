/** An answering agent on LangChain's `createAgent`. */
import { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { createAgent } from "langchain";
import type { LanguageModelSettings } from "../../core/runtime/language-model-settings.ts";
import type {
  AgentEvent,
  AgentRequest,
  AnsweringAgent,
} from "../answering/model/answering-agent.ts";
import { createAnswerRun } from "./answer-run.ts";
import { createBoundedSteps } from "./bounded-steps.ts";
import { loadChatModelFactory } from "./create-chat-model.ts";
import { createEventQueue, type EventQueue } from "./event-queue.ts";
import { LanguageModelError } from "../answering/model/language-model-error.ts";
import { createModelConnection, type ConnectionClock } from "./model-connection.ts";
import type { WordRefusal } from "./refusals.ts";
import { startDeadline } from "./run-deadline.ts";
import { toLanguageModelError } from "./to-language-model-error.ts";
import { TokenReader } from "./token-reader.ts";
import { wrapTool } from "./wrap-tool.ts";

/** LangGraph's own bound on a run, which ours do not reach. */
const RECURSION_LIMIT = 200;
const MOST_ANSWER_BYTES = 8_000_000;

export interface LangChainAgentOptions {
  readonly settings: LanguageModelSettings;
  readonly refuse: WordRefusal;
  readonly clock: ConnectionClock;
}

/** Loads the package of the provider; asks nothing of the model yet. */
export async function createLangChainAgent(
  options: LangChainAgentOptions,
): Promise<AnsweringAgent> {
  const { settings, refuse, clock } = options;
  const createModel = await loadChatModelFactory(settings);
  const name = `${settings.provider}:${settings.model}`;

  /** Starts the run; what comes of it arrives in the queue. */
  function start(request: AgentRequest, signal: AbortSignal): EventQueue<AgentEvent> {
    const events = createEventQueue<AgentEvent>();
    const end = (): void => {
      events.push({ kind: "end", ...run.summary() });
      events.close();
    };
    const run = createAnswerRun({
      maxOutputTokens: settings.maxOutputTokens,
      emit: events.push,
      onTooLong() {
        run.endCut();
        end(); // what reads the events then ends the request
      },
    });
    const connection = createModelConnection({
      signal,
      name,
      guard: { mostBytes: MOST_ANSWER_BYTES, checksLines: settings.provider === "ollama" },
      clock,
    });
    const agent = createAgent({
      model: createModel(connection.fetch),
      systemPrompt: new SystemMessage(request.system),
      tools: request.tools.map((tool) => wrapTool(tool, { emit: events.push, signal, refuse })),
      middleware: [
        createBoundedSteps({
          run,
          tools: request.tools,
          maxSteps: settings.maxSteps,
          lastStep: settings.provider === "anthropic" ? "forbids-tools" : "has-no-tools",
          refuse,
        }),
      ],
    });
    const messages = request.messages.map(({ role, text }) =>
      role === "user" ? new HumanMessage(text) : new AIMessage(text),
    );
    agent
      .invoke(
        { messages },
        // Without the signal: LangGraph would keep one made out of it for each step. The connection ends the run.
        { callbacks: [new TokenReader(run.read)], recursionLimit: RECURSION_LIMIT },
      )
      .then(end, (error: unknown) => {
        events.close(toLanguageModelError(error, name, connection.failure()));
      });
    return events;
  }

  return {
    name,
    async *run(request, caller) {
      caller.throwIfAborted();
      const deadline = startDeadline(caller, settings.timeoutSeconds * 1_000);
      try {
        const events = start(request, deadline.signal);
        deadline.signal.addEventListener("abort", () => {
          // At once, whatever a tool still does.
          events.close(
            deadline.expired()
              ? new LanguageModelError("timeout", `${name} did not answer in time`)
              : deadline.signal.reason,
          );
        });
        yield* events.read();
      } finally {
        deadline.end();
      }
    },
  };
}
