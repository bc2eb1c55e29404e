/** Watches the body of a model's answer as it comes in. */
import { LanguageModelError } from "../answering/model/language-model-error.ts";

export interface BodyGuard {
  /** More bytes than any answer within the limit of tokens would take. */
  readonly mostBytes: number;
  /** For newline-delimited JSON, whose client leaves lines that it cannot read out without a word. */
  readonly checksLines: boolean;
}

/**
 * The same response, whose body fails with a `LanguageModelError` when it is cut off, too long, or not JSON lines.
 * @param onFailure turns what went wrong into the error that the reader gets
 */
export function guardBody(
  response: Response,
  guard: BodyGuard,
  onFailure: (error: unknown) => LanguageModelError,
): Response {
  if (response.body === null) return response;
  const reader = response.body.getReader();
  const checkLines = guard.checksLines ? createLineCheck() : null;
  let bytes = 0;
  let isLeft = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (isLeft) return;
        if (done) {
          controller.close();
          return;
        }
        bytes += value.byteLength;
        if (bytes > guard.mostBytes) {
          throw new LanguageModelError(
            "malformed",
            `an answer of more than ${guard.mostBytes} bytes`,
          );
        }
        checkLines?.(value);
        controller.enqueue(value);
      } catch (error) {
        controller.error(onFailure(error));
        await reader.cancel().catch(() => {}); // already failed: nothing is left to hang up
      }
    },
    async cancel(reason) {
      isLeft = true;
      await reader.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

/** The check throws a `LanguageModelError` at the first whole line that is not JSON. */
function createLineCheck(): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = "";
  return (chunk) => {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines.filter((text) => text.trim() !== "")) {
      try {
        JSON.parse(line);
      } catch {
        // The parser's own error repeats a part of the line, which is text of the conversation.
        throw new LanguageModelError("malformed", "a line of the answer is not JSON");
      }
    }
  };
}
