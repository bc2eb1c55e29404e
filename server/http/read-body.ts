/** Reads the bytes of a request body: bounded as sent and as unpacked, the connection left whole. */
import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ProblemError } from "../../core/runtime/problem-error.ts";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * @param limit in bytes
 * @throws ProblemError `payload-too-large`, `unsupported-media-type` (unknown content encoding),
 * `invalid-json` (a body that cannot be unpacked).
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  checkDeclaredLength(request, limit);
  const encoding = (request.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity") return collect(request, limit);
  const createDecoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (createDecoder === undefined) throw unsupportedEncoding();
  return unpack(request, createDecoder(), limit);
}

/**
 * Reads a body that nobody wants and throws it away.
 * @throws ProblemError `payload-too-large` beyond `limit` bytes
 */
export async function discardBody(request: IncomingMessage, limit: number): Promise<void> {
  checkDeclaredLength(request, limit);
  let length = 0;
  for await (const chunk of chunksOf(request)) {
    length += chunk.length;
    if (length > limit) throw payloadTooLarge(limit);
  }
}

/** @throws ProblemError `payload-too-large` where the request says beforehand that it is beyond `limit` bytes */
export function checkDeclaredLength(request: IncomingMessage, limit: number): void {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw payloadTooLarge(limit);
}

async function collect(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    length += chunk.length;
    if (length > limit) throw payloadTooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

// Ending an iteration would destroy the request, and with it the connection that the answer needs.
function chunksOf(stream: Readable): AsyncIterable<Buffer> {
  // Neither a request nor a decoder of zlib is ever given an encoding, so both yield buffers.
  return stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

async function unpack(
  request: IncomingMessage,
  decoder: Transform,
  limit: number,
): Promise<Buffer> {
  const onGone = (): void => {
    if (!request.complete) decoder.destroy(new Error("the client went away"));
  };
  request.once("close", onGone);
  request.pipe(decoder);
  try {
    return await collect(decoder, limit);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(
      "invalid-json",
      {
        en: "The body cannot be unpacked as its Content-Encoding says.",
        ar: "تعذّر فك ضغط محتوى الطلب وفق ترويسة Content-Encoding.",
      },
      { cause: error },
    );
  } finally {
    request.off("close", onGone);
    request.unpipe(decoder);
    decoder.destroy();
  }
}

function payloadTooLarge(limit: number): ProblemError {
  const size =
    limit >= 1024 * 1024
      ? [limit / 1024 / 1024, "MB", "ميغابايت"]
      : [limit / 1024, "kB", "كيلوبايت"];
  return new ProblemError("payload-too-large", {
    en: `The body is larger than the ${size[0]} ${size[1]} that are allowed here.`,
    ar: `حجم المحتوى يتجاوز الحد المسموح به هنا، وهو ${size[0]} ${size[2]}.`,
  });
}

function unsupportedEncoding(): ProblemError {
  return new ProblemError("unsupported-media-type", {
    en: "The Content-Encoding is not supported; use gzip, deflate, br or none.",
    ar: "ترميز المحتوى في Content-Encoding غير مدعوم؛ استخدم gzip أو deflate أو br أو أرسله بلا ضغط.",
  });
}
