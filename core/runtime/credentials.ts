/** Settings that name another service: its address, and the secrets it takes. */
import { z } from "zod";

/** What a header cannot carry would end in an error that repeats the secret. */
export function secret(what = "a key") {
  const error = `must be ${what} without blanks, in ASCII letters`;
  return z
    .string()
    .trim()
    .regex(/^[\u0021-\u007e]+$/u, { error });
}

/** The address under which a protocol is spoken. */
export function baseUrl() {
  return z.string().refine(isBaseUrl, {
    error: "must be an http or https address without user, password, ? and #",
  });
}

function isBaseUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const isHttp = url.protocol === "http:" || url.protocol === "https:";
  return isHttp && [url.username, url.password, url.search, url.hash].every((part) => part === "");
}
