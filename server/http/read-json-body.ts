/** Reads a JSON body, strictly: the right type, whole UTF-8, one JSON value. */
import type { IncomingMessage } from "node:http";
import { ProblemError } from "../../core/runtime/problem-error.ts";
import { readBody } from "./read-body.ts";

const JSON_TYPE = /^application\/(?:json|[\w.!#$&^-]+\+json)$/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)"?/i;

/**
 * @param limit in bytes, as sent and as unpacked
 * @throws ProblemError `unsupported-media-type`, `payload-too-large`, `invalid-json`
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  checkContentType(request);
  const bytes = await readBody(request, limit);
  if (bytes.length === 0) throw emptyBody();
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    // The cause is left out: its message repeats parts of the body.
    throw error instanceof SyntaxError ? brokenJson() : invalidUtf8();
  }
}

function checkContentType(request: IncomingMessage): void {
  const header = request.headers["content-type"];
  if (header === undefined && !hasBody(request)) throw emptyBody();
  const type = (header ?? "").split(";")[0]?.trim() ?? "";
  if (!JSON_TYPE.test(type)) {
    throw new ProblemError("unsupported-media-type", {
      en: "The body must be sent as application/json.",
      ar: "يجب إرسال المحتوى بالنوع application/json.",
    });
  }
  const charset = CHARSET.exec(header ?? "")?.[1]?.toLowerCase() ?? "utf-8";
  if (charset !== "utf-8" && charset !== "utf8") {
    throw new ProblemError("unsupported-media-type", {
      en: "The body must be encoded in UTF-8.",
      ar: "يجب أن يكون ترميز المحتوى UTF-8.",
    });
  }
}

/** Whether the headers announce a body, which may still turn out to be empty. */
export function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers["transfer-encoding"] !== undefined ||
    Number(request.headers["content-length"] ?? 0) > 0
  );
}

function emptyBody(): ProblemError {
  return new ProblemError("invalid-json", {
    en: "The body is empty; a JSON object is expected.",
    ar: "محتوى الطلب فارغ، والمطلوب كائن JSON.",
  });
}

function brokenJson(): ProblemError {
  return new ProblemError("invalid-json", {
    en: "The body cannot be read as JSON.",
    ar: "تعذّرت قراءة محتوى الطلب بصيغة JSON.",
  });
}

function invalidUtf8(): ProblemError {
  return new ProblemError("invalid-json", {
    en: "The body is not valid UTF-8.",
    ar: "محتوى الطلب ليس UTF-8 صحيحًا.",
  });
}
