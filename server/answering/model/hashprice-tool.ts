/** The model's tool `hashprice`. */
import {
  hashpriceRequestSchema,
  type HashpriceRequest,
  type HashpriceResponse,
} from "../../../core/contract/hashprice.ts";
import type { Language } from "../../../core/contract/language.ts";
import { calculateHashprice } from "../../../core/hashprice/calculate-hashprice.ts";
import { HashpriceInputError } from "../../../core/hashprice/hashprice-input-error.ts";
import { parseHashpriceInput } from "../../../core/hashprice/parse-hashprice-input.ts";
import { tellHashprice } from "../../../core/hashprice/tell-hashprice.ts";
import type { AgentTool } from "./answering-agent.ts";
import type { Prompts } from "./prompts.ts";

export interface HashpriceToolOptions {
  readonly prompts: Pick<Prompts, "hashpriceTool" | "refusedInput" | "notGiven">;
  readonly language: Language;
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: string;
  /** The fields whose numbers nobody gave: with such the calculator is not used, so that no invented number comes out. */
  readonly findUngiven: (input: HashpriceRequest) => readonly string[];
  /** Called once the calculator has an answer, and not for input that it refuses. */
  readonly onResult: (input: HashpriceRequest, output: HashpriceResponse) => void;
  readonly onRefusal: (error: HashpriceInputError) => void;
}

export function createHashpriceTool({
  prompts,
  language,
  today,
  findUngiven,
  onResult,
  onRefusal,
}: HashpriceToolOptions): AgentTool<typeof hashpriceRequestSchema> {
  return {
    name: "hashprice",
    description: prompts.hashpriceTool,
    schema: hashpriceRequestSchema,
    run(input) {
      const ungiven = findUngiven(input);
      if (ungiven.length > 0)
        return Promise.resolve(prompts.notGiven({ fields: ungiven.join(", ") }));
      try {
        const result = calculateHashprice(parseHashpriceInput(input), { today });
        const output: HashpriceResponse = tellHashprice(result, language);
        onResult(input, output);
        return Promise.resolve(output);
      } catch (error) {
        if (!(error instanceof HashpriceInputError)) throw error;
        onRefusal(error);
        return Promise.resolve(prompts.refusedInput({ faults: error.describe("en") }));
      }
    },
  };
}
