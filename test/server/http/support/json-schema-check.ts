/** A small JSON schema checker: the keywords that the OpenAPI document uses, and no others. */

export type Json = Readonly<Record<string, unknown>>;

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);
const ANNOTATIONS = new Set([
  "description",
  "default",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
]);

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value that `reference` (`#/a/b`) points to in `document`. */
export function resolve(document: unknown, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new Error(`not a local reference: ${reference}`);
  return reference
    .slice(2)
    .split("/")
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
}

/** What is wrong with `schema` as a schema: a line for each. */
export function faultsOfSchema(schema: unknown, document: unknown, at = "#"): string[] {
  if (!isObject(schema)) return [`${at}: not an object`];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const here = `${at}/${keyword}`;
    switch (keyword) {
      case "$ref":
        return isObject(resolve(document, String(value)))
          ? []
          : [`${here}: dangling ${String(value)}`];
      case "type":
        return [value].flat().every((type) => TYPES.has(String(type)))
          ? []
          : [`${here}: unknown type`];
      case "enum":
      case "required":
        return Array.isArray(value) && value.length > 0 ? [] : [`${here}: not a list`];
      case "anyOf":
      case "oneOf":
        return Array.isArray(value)
          ? value.flatMap((item, index) => faultsOfSchema(item, document, `${here}/${index}`))
          : [`${here}: not a list`];
      case "properties":
        return isObject(value)
          ? Object.entries(value).flatMap(([name, item]) =>
              faultsOfSchema(item, document, `${here}/${name}`),
            )
          : [`${here}: not an object`];
      case "items":
      case "propertyNames":
        return faultsOfSchema(value, document, here);
      case "additionalProperties":
        return typeof value === "boolean" ? [] : faultsOfSchema(value, document, here);
      case "const":
        return [];
      default:
        return ANNOTATIONS.has(keyword) ? [] : [`${here}: unknown keyword`];
    }
  });
}

/** What keeps `value` from fitting `schema`: a line for each. */
export function faultsOfValue(
  value: unknown,
  schema: unknown,
  document: unknown,
  at = "$",
): string[] {
  if (!isObject(schema)) return [`${at}: no schema`];
  const inner = (item: unknown, part: unknown, path: string): string[] =>
    faultsOfValue(item, part, document, path);
  const faults: string[] = [];
  if (typeof schema["$ref"] === "string")
    faults.push(...inner(value, resolve(document, schema["$ref"]), at));
  const options = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(options) && options.every((option) => inner(value, option, at).length > 0)) {
    faults.push(`${at}: fits none`);
  }
  if ("const" in schema && schema["const"] !== value) faults.push(`${at}: not the constant`);
  if (Array.isArray(schema["enum"]) && !schema["enum"].includes(value))
    faults.push(`${at}: not in the enum`);
  if ("type" in schema && ![schema["type"]].flat().some((type) => hasType(value, String(type))))
    faults.push(`${at}: not ${String(schema["type"])}`);
  if (Array.isArray(value) && "items" in schema) {
    faults.push(...value.flatMap((item, index) => inner(item, schema["items"], `${at}.${index}`)));
  }
  if (isObject(value) && isObject(schema["properties"])) {
    const properties = schema["properties"];
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    for (const name of required)
      if (!(String(name) in value)) faults.push(`${at}.${String(name)}: missing`);
    for (const [name, item] of Object.entries(value)) {
      if (name in properties) faults.push(...inner(item, properties[name], `${at}.${name}`));
      else if (schema["additionalProperties"] === false) faults.push(`${at}.${name}: unknown`);
    }
  }
  return faults;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
