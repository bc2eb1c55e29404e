/** GET /openapi.json: the contract for machines. */
import type { RequestHandler } from "express";
import type { OpenApiDocument } from "./openapi/openapi-types.ts";

export function createOpenApiRoute(document: OpenApiDocument): RequestHandler {
  return (_request, response) => {
    response.set("Cache-Control", "no-cache").json(document);
  };
}
