/** What may stand in an answer beside the words of its sources: the question's own, and those of tools. */
import { findNumbers } from "../../../../core/text/digits.ts";
import { roundsTo, type NumberClaim } from "../claims/number-claims.ts";
import type { ReadClaims, TextClaims } from "../claims/text-claims.ts";

export interface ToolUse {
  readonly input: unknown;
  readonly output: unknown;
}

export interface Grounds {
  readonly question: TextClaims;
  readonly tools: ToolGrounds;
}

/** The numbers and words that went into tools and came out of them. */
export class ToolGrounds {
  private readonly numbers: number[] = [];
  private readonly texts: TextClaims[] = [];
  /** All of it, names of fields included. */
  written = "";
  private readonly read: ReadClaims;

  constructor(read: ReadClaims) {
    this.read = read;
  }

  add({ input, output }: ToolUse): void {
    this.addValue(input);
    this.addValue(output);
    this.written += `${JSON.stringify([input, output])}\n`;
  }

  /** Everything that tools were told and told in words. */
  get claims(): readonly TextClaims[] {
    return this.texts;
  }

  hasNumber(claim: NumberClaim): boolean {
    return this.numbers.some((number) => roundsTo(number, claim));
  }

  hasValue(value: string): boolean {
    return this.numbers.some((number) => Math.abs(number) === Number(value));
  }

  private addValue(value: unknown): void {
    if (typeof value === "number") this.numbers.push(value);
    else if (typeof value === "string") {
      this.texts.push(this.read(value));
      for (const number of findNumbers(value)) this.numbers.push(Number(number.value));
    } else if (typeof value === "object" && value !== null) {
      for (const one of Object.values(value)) this.addValue(one);
    }
  }
}
