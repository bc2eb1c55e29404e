/** Query parameters out of the zod schema that validates them. */
import { z, type ZodType } from "zod";
import type { JsonSchema, Parameter } from "./openapi-types.ts";

/**
 * A parameter for each property of `schema`. Lists are comma separated.
 * @param descriptions by name, for those that do not explain themselves
 */
export function toQueryParameters(
  schema: ZodType,
  descriptions: Readonly<Record<string, string>>,
): Parameter[] {
  // The output side has the types that the strings of a query are turned into,
  // the input side knows which may be left out.
  const { properties } = objectSchema.parse(z.toJSONSchema(schema, { io: "output" }));
  const { required } = objectSchema.parse(z.toJSONSchema(schema, { io: "input" }));
  return Object.entries(properties).map(([name, property]) => {
    const description = descriptions[name];
    return {
      name,
      in: "query" as const,
      required: required.includes(name),
      ...(description === undefined ? {} : { description }),
      ...(property["type"] === "array" ? { explode: false } : {}),
      schema: property,
    };
  });
}

const objectSchema = z.object({
  properties: z.record(
    z.string(),
    z.custom<JsonSchema>((value) => typeof value === "object"),
  ),
  required: z.array(z.string()).default([]),
});
