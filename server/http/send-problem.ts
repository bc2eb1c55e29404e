/** Sends a problem so that the client gets to read it, even while it is still sending its body. */
import type { Request, Response } from "express";
import type { Problem } from "../../core/contract/problem.ts";
import type { Language } from "../../core/contract/language.ts";
import { hasBody } from "./read-json-body.ts";

/** How long the rest of a refused body is read and thrown away before the connection is closed. */
const LINGER_MS = 2_000;
const RETRY_AFTER_SECONDS = 5;
/** So little is read off by Node itself, and the connection can go on. */
const SMALL_BODY_BYTES = 64 * 1024;

export function sendProblem(
  request: Request,
  response: Response,
  problem: Problem,
  language: Language,
): void {
  const body = Buffer.from(JSON.stringify(problem));
  response.status(problem.status);
  response.vary("Accept-Language");
  response.setHeader("Content-Type", "application/problem+json");
  response.setHeader("Content-Language", language);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", body.length);
  // Of the rate limit it is known when it ends, and already set.
  if (problem.code === "overloaded") response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
  if (!leavesMuchUnread(request)) {
    response.end(body);
    return;
  }
  response.setHeader("Connection", "close");
  response.write(body);
  endAfterBody(request, response);
}

function leavesMuchUnread(request: Request): boolean {
  if (request.complete || !hasBody(request)) return false;
  const declared = Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY);
  return declared > SMALL_BODY_BYTES;
}

// Closing while bytes are on their way resets the connection, and a reset can take the answer with it:
// the answer is sent whole, the rest of the body thrown away for a while, and only then the end is made.
function endAfterBody(request: Request, response: Response): void {
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, LINGER_MS);
  request.once("end", end);
  request.once("close", end);
  request.resume();
}
