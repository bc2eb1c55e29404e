/** API keys: who calls, and whether they may write. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import type { ApiKey } from "../../core/runtime/settings.ts";
import { contextOf } from "./request-context.ts";

/** Notes whose key came with the request, in `Authorization: Bearer` or `X-API-Key`; refuses nobody. */
export function createKeyIdentification(apiKeys: readonly ApiKey[]): RequestHandler {
  const known = apiKeys.map(({ key, canWrite }) => ({
    digest: createHash("sha256").update(key, "utf8").digest(),
    canWrite,
  }));
  return (request, response, next) => {
    const given = readKey(request);
    if (given !== null) {
      // Header values arrive as one character a byte; digests are compared so that neither the length
      // of a key nor the place of a wrong character shows in the time taken.
      const digest = createHash("sha256").update(given, "latin1").digest();
      const matches = known.filter((candidate) => timingSafeEqual(candidate.digest, digest));
      if (matches.length > 0) {
        contextOf(response).apiKey = {
          digest: digest.toString("hex"),
          canWrite: matches.some((match) => match.canWrite),
        };
      }
    }
    next();
  };
}

/** @throws ProblemError `unauthorized` without a key that is known */
export function createKeyRequirement(): RequestHandler {
  return (_request, response, next) => {
    if (contextOf(response).apiKey === null) {
      response.set("WWW-Authenticate", 'Bearer realm="Manjam"');
      throw new ProblemError("unauthorized", {
        en: "Send a valid API key as `Authorization: Bearer …` or `X-API-Key`.",
        ar: "أرسل مفتاحًا صالحًا في الترويسة `Authorization: Bearer …` أو `X-API-Key`.",
      });
    }
    next();
  };
}

/** @throws ProblemError `forbidden` for a key that may only read */
export function createWriteKeyRequirement(): RequestHandler {
  return (_request, response, next) => {
    if (contextOf(response).apiKey?.canWrite !== true) {
      throw new ProblemError("forbidden", {
        en: "This API key may read, but not change articles.",
        ar: "هذا المفتاح يتيح القراءة ولا يتيح تعديل المقالات.",
      });
    }
    next();
  };
}

function readKey(request: Request): string | null {
  const bearer = /^Bearer +(\S+) *$/i.exec(request.get("Authorization") ?? "")?.[1];
  return bearer ?? request.get("X-API-Key") ?? null;
}
