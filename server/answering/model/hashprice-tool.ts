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
  readonly prompts: Pick<Prompts, "hashpriceTool" | "refusedInput">;
  readonly language: Language;
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: string;
  /** Called once the calculator has an answer, and not for input that it refuses. */
  readonly onResult: (input: HashpriceRequest, output: HashpriceResponse) => void;
  readonly onRefusal: (error: HashpriceInputError) => void;
}

export function createHashpriceTool({
  prompts,
  language,
  today,
  onResult,
  onRefusal,
}: HashpriceToolOptions): AgentTool<typeof hashpriceRequestSchema> {
  return {
    name: "hashprice",
    description: prompts.hashpriceTool,
    schema: hashpriceRequestSchema,
    run(input) {
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
