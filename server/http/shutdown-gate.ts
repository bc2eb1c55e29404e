/** Once the server closes, what still arrives on open connections is turned away. */
import type { RequestHandler } from "express";
import { shuttingDown } from "./answer-problems.ts";

/** @param closing aborted when the server begins to close; the process still counts as live */
export function createShutdownGate(closing: AbortSignal): RequestHandler {
  return (request, response, next) => {
    if (closing.aborted && request.path !== "/livez") {
      response.set("Connection", "close");
      throw shuttingDown();
    }
    next();
  };
}
