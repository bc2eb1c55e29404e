/** TypeScript types out of an OpenAPI document, for a package that depends on nothing. */
import { isObject, type Json } from "../../server/http/support/json-schema-check.ts";

const HEADER = `/** The shapes of the API, written from its OpenAPI document: see docs/client.md. */
`;

/** Operations whose parameters make up one object, by the name of its type. */
const PARAMETERS: Readonly<Record<string, string>> = {
  search: "SearchQuery",
  listArticles: "ListArticlesQuery",
  describeCollection: "CollectionQuery",
  suggestedQuestions: "SuggestedQuestionsQuery",
  relatedArticles: "RelatedQuery",
};

/** A type for each schema of `document`, for the queries above, and for the codes of its problems. */
export function printTypes(document: Json): string {
  const components = objectAt(document, "components");
  const schemas = Object.entries(objectAt(components, "schemas"));
  return [
    HEADER,
    ...schemas.map(([name, schema]) => printDeclaration(name, asObject(schema))),
    ...queriesOf(document).map(([name, schema]) => printDeclaration(name, schema)),
    `export type ProblemCode = ${union(codesOf(components).map((code) => JSON.stringify(code)))};\n`,
  ].join("\n");
}

function printDeclaration(name: string, schema: Json): string {
  const comment = printComment(schema);
  if (isObject(schema["properties"])) {
    return `${comment}export interface ${name} ${printObject(schema)}\n`;
  }
  return `${comment}export type ${name} = ${printType(schema)};\n`;
}

function printType(schema: Json): string {
  const { $ref: reference, type, items, anyOf, oneOf, enum: values } = schema;
  if (typeof reference === "string") return reference.slice(reference.lastIndexOf("/") + 1);
  if ("const" in schema) return JSON.stringify(schema["const"]);
  if (Array.isArray(values)) return union(values.map((value) => JSON.stringify(value)));
  const options = anyOf ?? oneOf;
  if (Array.isArray(options)) return union(options.map((option) => printType(asObject(option))));
  if (Array.isArray(type)) return union(type.map((one) => printType({ ...schema, type: one })));
  switch (type) {
    case "string":
    case "number":
    case "boolean":
    case "null":
      return type;
    case "integer":
      return "number";
    case "array":
      return `readonly (${printType(asObject(items))})[]`;
    case "object":
      return printObject(schema);
    case undefined:
      return "unknown";
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

function printObject({ properties, required, additionalProperties }: Json): string {
  if (!isObject(properties)) {
    return `Readonly<Record<string, ${printType(asObject(additionalProperties))}>>`;
  }
  const needed = Array.isArray(required) ? required : [];
  const lines = Object.entries(properties).map(([name, property]) => {
    const schema = asObject(property);
    const [mark, missing] = needed.includes(name) ? ["", ""] : ["?", " | undefined"];
    return `${printComment(schema)}readonly ${name}${mark}: ${printType(schema)}${missing};`;
  });
  return `{\n${lines.join("\n")}\n}`;
}

function printComment({ description, default: missing }: Json): string {
  const parts = [
    ...(typeof description === "string" ? [description] : []),
    ...(missing === undefined || isObject(missing) ? [] : [`Default ${JSON.stringify(missing)}.`]),
  ];
  return parts.length === 0 ? "" : `/** ${parts.join(" ")} */\n`;
}

function union(types: readonly string[]): string {
  return types.join(" | ");
}

function queriesOf(document: Json): [string, Json][] {
  return Object.values(objectAt(document, "paths"))
    .flatMap((path) => Object.values(asObject(path)).map(asObject))
    .flatMap((operation): [string, Json][] => {
      const name = PARAMETERS[String(operation["operationId"])];
      return name === undefined ? [] : [[name, queryOf(operation)]];
    });
}

function queryOf({ parameters }: Json): Json {
  const all = Array.isArray(parameters) ? parameters.map(asObject) : [];
  const named = all.filter((parameter) => parameter["in"] === "query");
  return {
    properties: Object.fromEntries(
      named.map(({ name, schema, description }) => [
        String(name),
        { ...asObject(schema), ...(description === undefined ? {} : { description }) },
      ]),
    ),
    required: named.filter(({ required }) => required === true).map(({ name }) => name),
  };
}

/** Each problem has an example in each language. */
function codesOf(components: Json): string[] {
  return Object.keys(objectAt(components, "examples"))
    .filter((name) => name.endsWith("-en"))
    .map((name) => name.slice(0, -"-en".length));
}

function objectAt(object: Json, key: string): Json {
  return asObject(object[key]);
}

function asObject(value: unknown): Json {
  if (isObject(value)) return value;
  throw new Error(`not an object: ${JSON.stringify(value)}`);
}
