/** The JSON schemas of the tools, generated from the zod schemas of the contract. */
import type { Tool } from "@modelcontextprotocol/sdk/types.js";
import { z, type ZodType } from "zod";
import { askRequestSchema, askResponseSchema } from "../../core/contract/ask.ts";
import { hashpriceRequestSchema, hashpriceResponseSchema } from "../../core/contract/hashprice.ts";
import { searchQuerySchema, searchResponseSchema } from "../../core/contract/search.ts";
import { describeFields } from "../http/openapi/field-descriptions.ts";

export type ToolSchemas = Pick<Tool, "inputSchema" | "outputSchema">;

/** The request of POST /ask without `stream`: how an answer comes is the protocol's affair. */
export const askArgumentsSchema = askRequestSchema.omit({ stream: true });

const descriptions = z.registry<{ description?: string }>();
describeFields(descriptions);

const objectSchema = z.looseObject({
  type: z.literal("object"),
  properties: z.record(z.string(), z.looseObject({})),
  required: z.array(z.string()).optional(),
});
type ObjectSchema = z.infer<typeof objectSchema>;

export const ASK_SCHEMAS: ToolSchemas = {
  inputSchema: toJsonSchema(askArgumentsSchema, "input"),
  outputSchema: toJsonSchema(askResponseSchema, "output"),
};

export const SEARCH_SCHEMAS: ToolSchemas = {
  // A query takes lists as comma separated strings; here they are lists, as its output side has them.
  inputSchema: {
    ...toJsonSchema(searchQuerySchema, "output"),
    required: toJsonSchema(searchQuerySchema, "input").required ?? [],
  },
  outputSchema: toJsonSchema(searchResponseSchema, "output"),
};

export const HASHPRICE_SCHEMAS: ToolSchemas = {
  inputSchema: toJsonSchema(hashpriceRequestSchema, "input"),
  outputSchema: toJsonSchema(hashpriceResponseSchema, "output"),
};

// Without `$schema`: the protocol names the dialect, and some validators load no other than their own.
function toJsonSchema(schema: ZodType, io: "input" | "output"): ObjectSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, metadata: descriptions });
  return objectSchema.parse(rest);
}
