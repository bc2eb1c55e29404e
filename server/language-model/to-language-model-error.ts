/** Tells what failed from what came out of LangChain. */
import { LanguageModelError } from "../answering/model/language-model-error.ts";

/**
 * Errors of the providers' packages are not kept as a cause: their messages repeat the text that could not be read, or
 * what the server said, which may hold a key.
 * @param name of the model
 * @param seen by the connection, whatever LangChain made of it
 */
export function toLanguageModelError(
  error: unknown,
  name: string,
  seen: LanguageModelError | null,
): LanguageModelError {
  if (seen !== null) return seen;
  let innermost = "unknown";
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof LanguageModelError) return inner;
    if (isReportedByServer(inner)) {
      return new LanguageModelError("unavailable", `${name} broke off with an error of its own`);
    }
    innermost = inner.constructor.name;
  }
  const message = `${name} answered in a form that cannot be read (${innermost})`;
  return new LanguageModelError("malformed", message);
}

/** An error in the middle of a stream. */
function isReportedByServer(error: Error): boolean {
  return "error" in error && error.error !== undefined;
}
