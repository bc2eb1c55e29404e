/** JSON files of a known shape, with the place of a mistake. */
import type { z } from "zod";
import { DataError } from "./data-error.ts";

/**
 * @param file named in errors
 * @throws DataError naming the file and the place in it that is not as expected
 */
export function parseJsonFile<Content>(
  file: string,
  text: string,
  schema: z.ZodType<Content>,
): Content {
  const parsed = schema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw new DataError(`${file}: ${place === "" ? "" : `${place}: `}${issue?.message}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(`${file} is not JSON: ${String(error)}`, { cause: error });
  }
}
