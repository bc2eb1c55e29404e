/** A setting that is a whole number. */
import { z } from "zod";

/** Reads a whole number from `least` to `most`, both included, out of a string. */
export function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}
