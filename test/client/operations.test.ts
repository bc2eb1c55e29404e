import { describe, expect, it } from "vitest";
import { createManjamClient, type ManjamClient } from "../../client/source/create-manjam-client.ts";
import { createOpenApiDocument } from "../../server/http/openapi/openapi-document.ts";

interface Operation {
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** Pages for people, of which a program has no use. */
const LEFT_OUT = "Pages";

// As clients see it: through JSON.
const document = JSON.parse(JSON.stringify(createOpenApiDocument({ version: "1.2.3" })));
const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => !tags.includes(LEFT_OUT))
      .map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
);

const SEARCH = {
  q: "x",
  limit: 1,
  languages: ["ar"],
  sources: ["a"],
  topics: ["b"],
  publishedAfter: "2024-01-01",
  publishedBefore: "2024-01-02",
} as const;
const FILTERS = {
  language: "ar",
  source: "a",
  topic: "b",
  place: "c",
  eventAfter: "2021",
  eventBefore: "2022-05",
} as const;
const LISTING = { ...FILTERS, cursor: "c", limit: 1 } as const;

/** A call for each operation, with all its parameters. */
const CALLS: Readonly<Record<string, (client: ManjamClient) => Promise<unknown>>> = {
  "POST /ask": (client) => client.ask({ question: "x" }),
  "GET /answers/{id}": (client) => client.answer("{id}"),
  "POST /feedback": (client) => client.sendFeedback({ answerId: "a", rating: "up" }),
  "GET /search": (client) => client.search(SEARCH),
  "GET /articles": (client) => client.articles.listPage(LISTING),
  "GET /collection": (client) => client.articles.describe(FILTERS),
  "GET /collection/questions": (client) => client.articles.questions({ language: "ar" }),
  "GET /articles/{id}/related": (client) => client.articles.related("{id}", { limit: 1 }),
  "POST /articles": (client) => client.articles.add({ text: "x" }),
  "GET /articles/{id}": (client) => client.articles.get("{id}"),
  "DELETE /articles/{id}": (client) => client.articles.remove("{id}"),
  "POST /tools/hashprice": (client) => client.hashprice({ difficulty: 1e12 }),
  "GET /tools/hashprice/presets": (client) => client.hashpricePresets(),
  "GET /tools/hashprice/live": (client) => client.hashpriceLive(),
  "GET /livez": (client) => client.health.live(),
  "GET /readyz": (client) => client.health.ready(),
  "GET /metrics": (client) => client.health.metrics(),
};

describe("the client and the OpenAPI document", () => {
  it("have the same operations", () => {
    expect(Object.keys(CALLS).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(operations)("have the same parameters for $name", async ({ name, operation }) => {
    const sent: { readonly method: string; readonly url: URL }[] = [];
    const client = createManjamClient({
      baseUrl: "http://manjam.example",
      fetch: async (input, init) => {
        const { method, url } = new Request(input, init);
        sent.push({ method, url: new URL(url) });
        return Response.json({});
      },
    });
    await CALLS[name]?.(client);
    const [{ method, url } = { method: "", url: new URL("http://none") }] = sent;
    expect(`${method} ${decodeURIComponent(url.pathname)}`).toBe(name);
    const queried = (operation.parameters ?? []).filter((parameter) => parameter.in === "query");
    expect([...url.searchParams.keys()].sort()).toEqual(
      queried.map((parameter) => parameter.name).sort(),
    );
  });
});
