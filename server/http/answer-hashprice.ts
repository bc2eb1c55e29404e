/** From a request of the calculator as it came to the response in words, for every way to ask it. */
import {
  hashpriceRequestSchema,
  type HashpriceRequest,
  type HashpriceResponse,
} from "../../core/contract/hashprice.ts";
import type { Language } from "../../core/contract/language.ts";
import { calculateHashprice } from "../../core/hashprice/calculate-hashprice.ts";
import { describeFault } from "../../core/hashprice/describe-fault.ts";
import type { HashpriceFault } from "../../core/hashprice/hashprice-fault.ts";
import { HashpriceInputError } from "../../core/hashprice/hashprice-input-error.ts";
import { parseHashpriceInput } from "../../core/hashprice/parse-hashprice-input.ts";
import { isQuantityField } from "../../core/hashprice/quantity-limits.ts";
import { tellHashprice } from "../../core/hashprice/tell-hashprice.ts";
import { UNKNOWN } from "./field-message.ts";
import { invalidFields, InvalidRequestError, type FieldFault } from "./invalid-request-error.ts";
import { parseInput } from "./parse-input.ts";

const MACHINE_EXPECTED: FieldFault["message"] = {
  en: 'must be {"preset": name} or {"hashrateTHs": in TH/s, "powerW": in watts}',
  ar: 'يجب أن يكون بإحدى الصيغتين: {"preset": الاسم} أو {"hashrateTHs": بالتيراهاش في الثانية، "powerW": بالواط}',
};

export interface AnswerHashpriceOptions {
  /** ISO day: the subsidy in force and the next halving are counted from it. */
  readonly today: string;
  /** Of the assumptions and warnings. */
  readonly language: Language;
}

/**
 * @param request JSON that is still unchecked
 * @throws InvalidRequestError naming every field at fault and the unit that it expects
 */
export function answerHashprice(
  request: unknown,
  { today, language }: AnswerHashpriceOptions,
): HashpriceResponse {
  const input = parseRequest(request);
  try {
    return tellHashprice(calculateHashprice(parseHashpriceInput(input), { today }), language);
  } catch (error) {
    throw error instanceof HashpriceInputError ? toInvalidRequest(error) : error;
  }
}

function parseRequest(request: unknown): HashpriceRequest {
  try {
    return parseInput(hashpriceRequestSchema, request);
  } catch (error) {
    throw error instanceof InvalidRequestError ? invalidFields(error.faults.map(nameUnit)) : error;
  }
}

// The schema knows only that a field is neither a number nor a string, not what it is a number of.
function nameUnit(fault: FieldFault): FieldFault {
  // The two forms of a machine do not mix, and a bad figure makes it neither of them.
  if (/^machine(?:\.|$)/u.test(fault.path)) return { ...fault, message: MACHINE_EXPECTED };
  if (fault.message === UNKNOWN || !isQuantityField(fault.path)) return fault;
  return { ...fault, message: toMessage({ fault: "not-a-number", field: fault.path }) };
}

function toInvalidRequest(error: HashpriceInputError): InvalidRequestError {
  return new InvalidRequestError(
    "invalid-request",
    { en: error.describe("en"), ar: error.describe("ar") },
    error.faults.map((fault) => ({ path: fault.path, message: toMessage(fault) })),
  );
}

function toMessage(fault: HashpriceFault): FieldFault["message"] {
  return { en: describeFault(fault, "en"), ar: describeFault(fault, "ar") };
}
