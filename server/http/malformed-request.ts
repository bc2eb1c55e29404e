/** Answers what is not even HTTP, before there is a request that a route could answer. */
import { randomUUID } from "node:crypto";
import type { Duplex } from "node:stream";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { toProblem } from "./to-problem.ts";

/** A listener for a server's `clientError`. */
export function answerMalformedRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const problem = toProblem(
    new ProblemError("invalid-request", {
      en: "The request cannot be read as HTTP, or did not arrive in time.",
      ar: "تعذّرت قراءة الطلب بصيغة HTTP أو لم يصل في الوقت المحدد.",
    }),
    { language: "en", requestId },
  );
  const body = JSON.stringify(problem);
  socket.end(
    [
      "HTTP/1.1 400 Bad Request",
      "Content-Type: application/problem+json",
      "Content-Language: en",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
