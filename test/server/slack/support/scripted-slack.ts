/** Slack in front of scripted answers, emptied before each test. */
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { AskRequest, AskResponse } from "../../../../core/contract/ask.ts";
import type { Asker } from "../../../../server/answering/question-answering.ts";
import type { SlackCall, SlackWire } from "../../../support/wires/slack-wire.ts";
import { answer } from "../../http/support/fakes.ts";
import { openSlack, type OpenedSlack } from "./open-slack.ts";
import { DIRECT, message, sendOverSocket, type Payload } from "./slack-payloads.ts";

type Responder = (request: AskRequest, signal: AbortSignal) => AskResponse | Promise<AskResponse>;

export interface ScriptedSlack {
  readonly wire: SlackWire;
  readonly opened: OpenedSlack;
  /** What was asked in this test. */
  readonly asked: readonly { readonly request: AskRequest; readonly asker: Asker | undefined }[];
  /** Answers in another way for the rest of this test. */
  answerBy(responder: Responder): void;
  /** The id of the last answer. */
  lastAnswerId(): string;
  /** Over the socket; returns the envelope's id. */
  send(payload: Payload, retry?: number): string;
  /** Of the calls so far. */
  methods(): readonly string[];
  countOf(method: string): number;
  /** Settles once all that was sent before has been taken up: a later message was answered. */
  settle(): Promise<void>;
}

/** To be called once at the top of a test file. */
export function useScriptedSlack(): ScriptedSlack {
  let slack: OpenedSlack | null = null;
  const opened = (): OpenedSlack => {
    if (slack === null) throw new Error("not opened yet");
    return slack;
  };
  const asked: { request: AskRequest; asker: Asker | undefined }[] = [];
  let answers = 0;
  const inOrder: Responder = ({ question }) => {
    answers += 1;
    return { ...answer, id: `answer-${answers}`, question };
  };
  let respond = inOrder;

  beforeAll(async () => {
    slack = await openSlack({
      answering: {
        async *ask(request, signal, asker) {
          asked.push({ request, asker });
          yield { event: "done", data: await respond(request, signal) };
        },
      },
    });
  });
  afterAll(async () => {
    await opened().front.close();
    await opened().wire.close();
  });
  beforeEach(() => {
    opened().wire.forget();
    opened().logLines.length = 0;
    opened().feedback.length = 0;
    asked.length = 0;
    respond = inOrder;
  });
  // What one test began is not to be told by the calls of the next.
  afterEach(() =>
    opened().wire.until(() => countOf("reactions.add") === countOf("reactions.remove")),
  );

  const methods = (): string[] => opened().wire.calls.map(({ method }) => method);
  const countOf = (name: string): number => methods().filter((method) => method === name).length;
  const send = (payload: Payload, retry = 0): string =>
    sendOverSocket(opened().wire, payload, retry);
  return {
    get wire() {
      return opened().wire;
    },
    get opened() {
      return opened();
    },
    asked,
    answerBy: (responder) => void (respond = responder),
    lastAnswerId: () => `answer-${answers}`,
    send,
    methods,
    countOf,
    async settle() {
      const before = countOf("reactions.remove");
      send(message({ text: "settled?", channel: DIRECT }));
      await opened().wire.waitFor("reactions.remove", before + 1);
      await opened().wire.until(() => asked.some(({ request }) => request.question === "settled?"));
      asked.splice(
        asked.findIndex(({ request }) => request.question === "settled?"),
        1,
      );
    },
  };
}

export function textOf(call: SlackCall | undefined): string {
  return String(call?.fields["text"]);
}
