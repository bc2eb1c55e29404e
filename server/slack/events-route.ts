/** POST /slack/events: Slack's events, commands and interactions over HTTP, for Bolt to handle. */
import type { App, Receiver } from "@slack/bolt";
import type { RequestHandler, Response } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { readSignedBody } from "./signed-body.ts";

type Payload = Readonly<Record<string, unknown>>;

export interface EventsRoute {
  /** To be mounted without the guards of the API: the signature stands in for them. */
  readonly handler: RequestHandler;
  readonly receiver: Receiver;
}

export interface EventsRouteOptions {
  readonly signingSecret: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export function createEventsRoute({
  signingSecret,
  now = () => Date.now(),
}: EventsRouteOptions): EventsRoute {
  let app: App | null = null;
  const handler: RequestHandler = async (request, response) => {
    const body = await readSignedBody(request, signingSecret, now());
    const payload = parsePayload(body, request.get("Content-Type") ?? "");
    if (payload["type"] === "url_verification") {
      response.json({ challenge: payload["challenge"] });
      return;
    }
    const retryNum = Number(request.get("X-Slack-Retry-Num"));
    const retryReason = request.get("X-Slack-Retry-Reason");
    await app?.processEvent({
      body: { ...payload },
      ...(Number.isInteger(retryNum) && retryNum > 0 ? { retryNum } : {}),
      ...(retryReason === undefined ? {} : { retryReason }),
      ack: (answer: unknown) => Promise.resolve(acknowledge(response, answer)),
    });
    // Nothing here listens to it; without an answer Slack would send it again.
    if (!response.headersSent) response.status(200).end();
  };
  return {
    handler,
    receiver: {
      init: (bolt) => void (app = bolt),
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    },
  };
}

function acknowledge(response: Response, answer: unknown): void {
  if (response.headersSent) return;
  if (answer === undefined || answer === "") response.status(200).end();
  else if (typeof answer === "string") response.status(200).type("text/plain").send(answer);
  else response.status(200).json(answer);
}

/** Events are JSON; commands are forms, and interactions JSON in a field of one. */
function parsePayload(body: string, contentType: string): Payload {
  const isForm = /^application\/x-www-form-urlencoded\b/iu.test(contentType);
  const fields = isForm ? new URLSearchParams(body) : null;
  const json = fields === null ? body : fields.get("payload");
  if (json === null) return Object.fromEntries(fields ?? []);
  try {
    const payload: unknown = JSON.parse(json);
    // Whoever signs is Slack, which sends objects.
    if (typeof payload === "object" && payload !== null) return payload as Payload;
  } catch {
    // The cause would repeat parts of the body.
  }
  throw new ProblemError("invalid-json", {
    en: "The body cannot be read as an object of Slack.",
    ar: "تعذّرت قراءة محتوى الطلب بصيغة Slack.",
  });
}
