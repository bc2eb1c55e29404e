/** The problem answers of an operation, and an example of each problem in both languages. */
import { HTTP_STATUS_OF, type HttpProblemCode } from "../../../core/contract/problem.ts";
import { LANGUAGES } from "../../../core/contract/language.ts";
import { PROBLEM_MEANINGS } from "../problem-meanings.ts";
import { PROBLEM_TITLES } from "../problem-titles.ts";
import type { Example, ResponseObject } from "./openapi-types.ts";
import { referTo } from "./schema-components.ts";

export const PROBLEM_CODES = Object.keys(HTTP_STATUS_OF) as HttpProblemCode[]; // keys of a closed table

/** Examples by name, such as `not-found-ar`, to be referred to. */
export function createProblemExamples(): Record<string, Example> {
  const examples: Record<string, Example> = {};
  for (const code of PROBLEM_CODES) {
    for (const language of LANGUAGES) {
      examples[`${code}-${language}`] = {
        summary: `${code} (${language})`,
        value: {
          type: `/docs#${code}`,
          title: PROBLEM_TITLES[code][language],
          status: HTTP_STATUS_OF[code],
          detail: PROBLEM_MEANINGS[code][language],
          code,
          requestId: "2f6c1f0e-6f0a-4a53-9a39-0b5a4c0f8f57",
        },
      };
    }
  }
  return examples;
}

/** One response for each status, since several codes can share one. */
export function toProblemResponses(
  codes: readonly HttpProblemCode[],
): Record<string, ResponseObject> {
  const responses: Record<string, ResponseObject> = {};
  for (const status of new Set(codes.map((code) => HTTP_STATUS_OF[code]))) {
    const ofStatus = codes.filter((code) => HTTP_STATUS_OF[code] === status);
    const examples = ofStatus.flatMap((code) =>
      LANGUAGES.map((language) => {
        const name = `${code}-${language}`;
        return [name, { $ref: `#/components/examples/${name}` }] as const;
      }),
    );
    responses[String(status)] = {
      description: ofStatus.map((code) => `\`${code}\`: ${PROBLEM_MEANINGS[code].en}`).join(" "),
      content: {
        "application/problem+json": {
          schema: referTo("Problem"),
          examples: Object.fromEntries(examples),
        },
      },
    };
  }
  return responses;
}
