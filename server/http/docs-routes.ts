/** GET /docs: the contract for people, and its style sheet. */
import type { RequestHandler } from "express";
import { DOCS_CSS } from "./docs-css.ts";
import { renderDocsPage } from "./docs-page.ts";
import type { OpenApiDocument } from "./openapi/openapi-types.ts";

export function createDocsPageRoute(document: OpenApiDocument): RequestHandler {
  const page = renderDocsPage(document);
  return (_request, response) => {
    response.set("Cache-Control", "no-cache").type("html").send(page);
  };
}

export function createDocsStyleRoute(): RequestHandler {
  return (_request, response) => {
    response.set("Cache-Control", "no-cache").type("css").send(DOCS_CSS);
  };
}
