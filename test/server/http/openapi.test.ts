import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { HTTP_STATUS_OF } from "../../../core/contract/problem.ts";
import { createHttpApplication } from "../../../server/http/application.ts";
import { createOpenApiDocument } from "../../../server/http/openapi/openapi-document.ts";
import { createPrometheusMetrics } from "../../../server/metrics/prometheus-metrics.ts";
import { articleOf, fakeAnswering, fakeLibrary, fakeSearchEngine, ready } from "./support/fakes.ts";
import { faultsOfSchema, faultsOfValue, isObject, resolve } from "./support/json-schema-check.ts";
import { postJson, send } from "./support/requests.ts";
import { openSettings, startServer } from "./support/start-server.ts";

// As clients see it: through JSON.
const document = JSON.parse(JSON.stringify(createOpenApiDocument({ version: "1.2.3" })));

const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method} ${path}`,
      path,
      method,
      operation,
    })),
);

interface Media {
  readonly schema: unknown;
  readonly examples?: Record<string, Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: { name: string; in: string; required: boolean; schema: unknown }[];
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Record<string, { description: string; content?: Record<string, Media> }>;
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : referencesIn(inner),
  );
}

function mediaOf(operation: Operation): Media[] {
  const contents = [
    operation.requestBody?.content,
    ...Object.values(operation.responses).map(({ content }) => content),
  ];
  return contents.flatMap((content) => Object.values(content ?? {}));
}

function schemaOf(
  path: string,
  method: string,
  status: number,
  type = "application/json",
): unknown {
  return document.paths[path][method].responses[String(status)].content[type].schema;
}

describe("the OpenAPI document", () => {
  it("is served, with its version and its server", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/openapi.json`);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(document);
    expect(document).toMatchObject({
      openapi: "3.1.0",
      info: { version: "1.2.3" },
      servers: [{ url: "/" }],
    });
  });

  it("has no reference that leads nowhere", () => {
    const references = referencesIn(document);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((reference) => !isObject(resolve(document, reference)))).toEqual([]);
  });

  it.each(Object.entries(document.components.schemas))("has a sound schema %s", (_name, schema) => {
    expect(faultsOfSchema(schema, document)).toEqual([]);
  });

  it.each(operations)("has sound schemas for $name", ({ operation }) => {
    for (const { schema } of [...mediaOf(operation), ...(operation.parameters ?? [])]) {
      expect(faultsOfSchema(schema, document)).toEqual([]);
    }
  });

  it.each(operations)("has examples that fit their schemas for $name", ({ operation }) => {
    for (const { schema, examples } of mediaOf(operation)) {
      for (const example of Object.values(examples ?? {})) {
        const target =
          typeof example["$ref"] === "string" ? resolve(document, example["$ref"]) : example;
        const value = isObject(target) ? target["value"] : undefined;
        expect(faultsOfValue(value, schema, document)).toEqual([]);
      }
    }
  });

  it.each(["/ask", "/articles"])("has examples in both languages for POST %s", (path) => {
    const { examples } = document.paths[path].post.requestBody.content["application/json"];
    expect(Object.keys(examples)).toEqual(["english", "arabic"]);
    expect(JSON.stringify(examples.arabic.value)).toMatch(/[\u0600-\u06ff]/);
  });

  it("describes every route of the application, and no others", () => {
    const application = createHttpApplication({
      answering: fakeAnswering(),
      searchEngine: fakeSearchEngine(),
      library: fakeLibrary(),
      health: { readiness: async () => ready },
      settings: openSettings,
      logger: pino({ level: "silent" }),
      metrics: createPrometheusMetrics(),
      webFolder: "/does/not/exist",
      version: "1.2.3",
      closing: new AbortController().signal,
    });
    const routes = application.router.stack.flatMap(({ route }) =>
      route === undefined
        ? []
        : route.stack
            .filter(({ method }) => typeof method === "string")
            .map(({ method }) => `${method} ${route.path.replaceAll(/:(\w+)/g, "{$1}")}`),
    );
    const described = operations.map(({ name }) => name);
    expect([...new Set(routes)].sort()).toEqual(described.sort());
  });

  it("gives every operation its own id", () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names every parameter of a path", () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect(named.map(({ name }) => name)).toEqual(inPath);
    }
  });

  it("describes the parameters of a search as they are checked", () => {
    const parameters = document.paths["/search"].get.parameters;
    expect(
      parameters.map((parameter: { name: string; required: boolean }) => [
        parameter.name,
        parameter.required,
      ]),
    ).toEqual([
      ["q", true],
      ["limit", false],
      ["languages", false],
      ["sources", false],
      ["topics", false],
      ["publishedAfter", false],
      ["publishedBefore", false],
    ]);
    expect(parameters[1].schema).toMatchObject({
      type: "integer",
      minimum: 1,
      maximum: 50,
      default: 10,
    });
    expect(parameters[2]).toMatchObject({ explode: false, schema: { type: "array" } });
  });

  it("gives each problem code with its status", () => {
    const codes = referencesIn(document.paths).filter((reference) =>
      reference.includes("/examples/"),
    );
    for (const [code, status] of Object.entries(HTTP_STATUS_OF)) {
      expect(codes).toContain(`#/components/examples/${code}-ar`);
      expect(document.components.examples[`${code}-ar`].value).toMatchObject({ code, status });
    }
  });

  it("requires of a request only what has no default", () => {
    expect(document.components.schemas.AskRequest).toMatchObject({
      required: ["question"],
      additionalProperties: false,
    });
    expect(document.components.schemas.ArticleInput.required).toEqual(["text"]);
  });

  it.each([
    ["get", "/livez", "/livez", 200],
    ["get", "/readyz", "/readyz", 200],
    ["get", "/search", "/search?q=x", 200],
    ["get", "/articles", "/articles", 200],
    ["get", "/articles/{id}", "/articles/x", 200],
  ])("describes what %s %s really answers", async (method, path, url, status) => {
    const server = await startServer();
    server.library.articles.set("x", articleOf("x", "text"));
    const response = await send(server.url, url);
    expect(response.status).toBe(status);
    expect(
      faultsOfValue(JSON.parse(response.text), schemaOf(path, method, status), document),
    ).toEqual([]);
  });

  it("describes what POST /ask and its refusals really answer", async () => {
    const server = await startServer();
    const answered = await postJson(`${server.url}/ask`, { question: "x" });
    expect(faultsOfValue(await answered.json(), schemaOf("/ask", "post", 200), document)).toEqual(
      [],
    );
    const refused = await postJson(`${server.url}/ask`, {});
    const schema = schemaOf("/ask", "post", 400, "application/problem+json");
    expect(faultsOfValue(await refused.json(), schema, document)).toEqual([]);
    const added = await postJson(`${server.url}/articles`, { text: "x" });
    expect(faultsOfValue(await added.json(), schemaOf("/articles", "post", 201), document)).toEqual(
      [],
    );
  });
});

describe("the checker of these tests", () => {
  it("finds faults where there are some", () => {
    expect(faultsOfSchema({ $ref: "#/components/schemas/None" }, document)).toHaveLength(1);
    expect(faultsOfSchema({ type: "text" }, document)).toHaveLength(1);
    expect(
      faultsOfValue({ status: "dead" }, { $ref: "#/components/schemas/Liveness" }, document),
    ).toHaveLength(1);
    expect(faultsOfValue({}, { $ref: "#/components/schemas/Problem" }, document)).toHaveLength(6);
  });
});
