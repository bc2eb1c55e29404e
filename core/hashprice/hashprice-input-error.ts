/** The one error of the calculator. */
import type { TextLanguage } from "../text/language.ts";
import { describeFault } from "./describe-fault.ts";
import type { InputFault } from "./hashprice-fault.ts";

/** Holds all that is wrong with an input, so that it can be mended at once. */
export class HashpriceInputError extends Error {
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super(describeFaults(faults, "en"));
    this.name = "HashpriceInputError";
    this.faults = faults;
  }

  /** Every fault with the name of its field, as one line of text. */
  describe(language: TextLanguage): string {
    return describeFaults(this.faults, language);
  }
}

function describeFaults(faults: readonly InputFault[], language: TextLanguage): string {
  const lines = faults.map((fault) => {
    const text = describeFault(fault, language);
    return fault.path === "" ? text : `${fault.path}: ${text}`;
  });
  const stop = language === "ar" ? "؛ " : "; ";
  return lines
    .reduce((text, line) => `${text}${/[?؟]$/u.test(text) ? " " : stop}${line}`)
    .replace(/(?<![?؟])$/u, ".");
}
