/** What is wrong with a field, told in both languages. */
import type { core } from "zod";
import type { Language } from "../../core/contract/language.ts";

type Message = Readonly<Record<Language, string>>;

const TYPES: Readonly<Record<string, Message>> = {
  string: { en: "a string", ar: "نصًّا" },
  number: { en: "a number", ar: "عددًا" },
  int: { en: "a whole number", ar: "عددًا صحيحًا" },
  boolean: { en: "true or false", ar: "true أو false" },
  array: { en: "a list", ar: "قائمة" },
  object: { en: "a JSON object", ar: "كائن JSON" },
};

/** The schemas' own messages, which are English. */
const OWN_MESSAGES: Readonly<Record<string, string>> = {
  "must be an ISO 8601 date such as 2022-01-08": "يجب أن يكون تاريخًا بصيغة ISO 8601 مثل 2022-01-08",
  "must be an ISO 8601 date such as 2021, 2021-05 or 2021-05-21":
    "يجب أن يكون تاريخًا بصيغة ISO 8601 مثل 2021 أو 2021-05 أو 2021-05-21",
};

export const REQUIRED: Message = { en: "is required", ar: "حقل مطلوب" };
export const UNKNOWN: Message = { en: "is not a known field", ar: "حقل غير معروف" };
export const ONCE_ONLY: Message = { en: "may be given only once", ar: "لا يجوز تكراره" };
const NOT_VALID: Message = { en: "is not valid", ar: "قيمة غير صالحة" };

/** Says what `issue` finds at fault; missing, unknown and repeated fields have their own messages above. */
export function toFieldMessage(issue: core.$ZodIssue): Message {
  switch (issue.code) {
    case "invalid_type": {
      const type = TYPES[issue.expected];
      return type === undefined
        ? NOT_VALID
        : { en: `must be ${type.en}`, ar: `يجب أن يكون ${type.ar}` };
    }
    case "too_small":
      return toSmallMessage(issue.origin, Number(issue.minimum));
    case "too_big":
      return toBigMessage(issue.origin, Number(issue.maximum).toLocaleString("en"));
    case "invalid_value": {
      const values = issue.values.map(String);
      return {
        en: `must be one of ${values.join(", ")}`,
        ar: `يجب أن تكون قيمته إحدى: ${values.join("، ")}`,
      };
    }
    case "invalid_format":
      return issue.format === "url"
        ? { en: "must be an http or https address", ar: "يجب أن يكون عنوان http أو https" }
        : NOT_VALID;
    case "custom":
      return { en: issue.message, ar: OWN_MESSAGES[issue.message] ?? NOT_VALID.ar };
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
    case "unrecognized_keys":
      return NOT_VALID;
  }
}

function toSmallMessage(origin: string, minimum: number): Message {
  if (origin === "string") return { en: "must not be empty", ar: "يجب ألا يكون فارغًا" };
  if (origin === "array")
    return { en: "must not be an empty list", ar: "يجب ألا تكون القائمة فارغة" };
  return { en: `must be at least ${minimum}`, ar: `يجب ألا يقل عن ${minimum}` };
}

function toBigMessage(origin: string, maximum: string): Message {
  if (origin === "string") {
    return {
      en: `must have at most ${maximum} characters`,
      ar: `يجب ألا يتجاوز طوله ${maximum} حرف`,
    };
  }
  if (origin === "array") {
    return {
      en: `must have at most ${maximum} items`,
      ar: `يجب ألا يتجاوز عدد العناصر ${maximum}`,
    };
  }
  return { en: `must be at most ${maximum}`, ar: `يجب ألا يزيد على ${maximum}` };
}
