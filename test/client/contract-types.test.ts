import { join } from "node:path";
import { format } from "oxfmt";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type * as client from "../../client/source/contract-types.ts";
import type * as article from "../../core/contract/article.ts";
import type * as ask from "../../core/contract/ask.ts";
import type * as hashprice from "../../core/contract/hashprice.ts";
import type { HttpProblemCode, Problem } from "../../core/contract/problem.ts";
import type { SearchResponse } from "../../core/contract/search.ts";
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import { createOpenApiDocument } from "../../server/http/openapi/openapi-document.ts";
import { PROJECT_ROOT } from "../support/project-root.ts";
import { printTypes } from "./support/print-types.ts";

const TYPES = join(PROJECT_ROOT, "client", "source", "contract-types.ts");

/** Lists may be changed, as the server's own types have it. */
type Changeable<Value> = Value extends readonly (infer Item)[]
  ? Changeable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Changeable<Value[Key]> }
    : Value;

describe("the types of the client", () => {
  it("are those of the OpenAPI document (npm test -- test/client -u writes them anew)", async () => {
    // As clients see it: through JSON.
    const document = JSON.parse(JSON.stringify(createOpenApiDocument({ version: "1.2.3" })));
    const { code, errors } = await format(TYPES, printTypes(document), { printWidth: 100 });
    expect(errors).toEqual([]);
    await expect(code).toMatchFileSnapshot(TYPES);
  });

  // The compiler checks these, as part of npm run types.
  it("take whatever the server sends", () => {
    expectTypeOf<ask.AskResponse>().toExtend<client.AskResponse>();
    expectTypeOf<StreamEvent>().toExtend<client.StreamEvent>();
    expectTypeOf<SearchResponse>().toExtend<client.SearchResponse>();
    expectTypeOf<article.Article>().toExtend<client.Article>();
    expectTypeOf<article.ArticleList>().toExtend<client.ArticleList>();
    expectTypeOf<article.ArticleReceipt>().toExtend<client.ArticleReceipt>();
    expectTypeOf<hashprice.HashpriceResponse>().toExtend<client.HashpriceResponse>();
    expectTypeOf<hashprice.HashpricePresets>().toExtend<client.HashpricePresets>();
    expectTypeOf<hashprice.HashpriceLive>().toExtend<client.HashpriceLive>();
    expectTypeOf<Problem>().toExtend<client.Problem>();
    expectTypeOf<HttpProblemCode>().toEqualTypeOf<client.ProblemCode>();
  });

  it("promise nothing that the server does not send", () => {
    expectTypeOf<Changeable<client.AskResponse>>().toExtend<ask.AskResponse>();
    expectTypeOf<Changeable<client.StreamEvent>>().toExtend<StreamEvent>();
    expectTypeOf<Changeable<client.SearchResponse>>().toExtend<SearchResponse>();
    expectTypeOf<Changeable<client.Article>>().toExtend<article.Article>();
    expectTypeOf<Changeable<client.HashpriceResponse>>().toExtend<hashprice.HashpriceResponse>();
  });

  it("let nothing through that the server does not take", () => {
    type AskInput = z.input<typeof ask.askRequestSchema>;
    expectTypeOf<Changeable<client.AskRequest>>().toExtend<AskInput>();
    expectTypeOf<Changeable<client.ArticleInput>>().toExtend<article.ArticleInput>();
    expectTypeOf<Changeable<client.HashpriceRequest>>().toExtend<hashprice.HashpriceRequest>();
  });
});
