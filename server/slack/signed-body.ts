/** The body of a request that Slack has signed. */
import type { IncomingHttpHeaders } from "node:http";
import { verifySlackRequest } from "@slack/bolt";
import type { Request } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { readBody } from "../http/read-body.ts";

/** An interaction repeats the whole message it happened in, percent-encoded. */
const BODY_MAX_BYTES = 4 * 1024 * 1024;
const MOST_SECONDS_APART = 5 * 60;
const SIGNATURE = /^v0=[0-9a-f]{64}$/u;
const TIMESTAMP = /^\d{1,12}$/u;

/**
 * Reads and checks the body.
 * @param now milliseconds since 1970
 * @throws ProblemError `unauthorized` where the signature or its time is wrong, and as `readBody` does
 */
export async function readSignedBody(
  request: Request,
  signingSecret: string,
  now: number,
): Promise<string> {
  // Before anything is read, so that strangers cannot make us keep bodies.
  const headers = readSignature(request.headers, now);
  if (headers === null) throw unsigned();
  const body = (await readBody(request, BODY_MAX_BYTES)).toString("utf8");
  try {
    verifySlackRequest({ signingSecret, body, headers, nowMilliseconds: now });
  } catch {
    throw unsigned();
  }
  return body;
}

function readSignature(headers: IncomingHttpHeaders, now: number) {
  const signature = headers["x-slack-signature"];
  const timestamp = headers["x-slack-request-timestamp"];
  if (typeof signature !== "string" || !SIGNATURE.test(signature)) return null;
  if (typeof timestamp !== "string" || !TIMESTAMP.test(timestamp)) return null;
  // Bolt looks for old requests only.
  if (Math.abs(now / 1_000 - Number(timestamp)) > MOST_SECONDS_APART) return null;
  return { "x-slack-signature": signature, "x-slack-request-timestamp": Number(timestamp) };
}

function unsigned(): ProblemError {
  return new ProblemError("unauthorized", {
    en: "The request does not carry a valid and recent signature of Slack.",
    ar: "لا يحمل الطلب توقيعًا صالحًا وحديثًا من Slack.",
  });
}
