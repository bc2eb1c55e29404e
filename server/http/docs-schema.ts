/** JSON schemas as tables of fields. */
import { escapeHtml, renderInlineCode } from "./html.ts";
import type { JsonSchema } from "./openapi/openapi-types.ts";

/** A heading with the anchor `schema-<name>` and a row for each field. */
export function renderSchemaTable(name: string, schema: JsonSchema): string {
  const properties = schema["properties"];
  const heading = `<h3 id="schema-${escapeHtml(name)}">${escapeHtml(name)}</h3>`;
  if (!isRecord(properties)) return `${heading}\n<p>${renderType(schema)}</p>`;
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const rows = Object.entries(properties).map(([field, property]) => {
    const shape = isRecord(property) ? property : {};
    const description = shape["description"];
    return `<tr><td><code>${escapeHtml(field)}</code></td><td>${renderType(shape)}</td><td>${required.includes(field) ? "required" : ""}</td><td>${renderInlineCode(typeof description === "string" ? description : "")}</td></tr>`;
  });
  return `${heading}
<div class="scroll"><table><thead><tr><th>Field</th><th>Type</th><th></th><th>Meaning</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

/** A short HTML description of a schema's type, with links to named schemas. */
export function renderType(schema: JsonSchema): string {
  return `${renderShape(schema)}${renderLimits(schema)}`;
}

function renderShape(schema: JsonSchema): string {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = escapeHtml(reference.slice(reference.lastIndexOf("/") + 1));
    return `<a href="#schema-${name}">${name}</a>`;
  }
  for (const key of ["anyOf", "oneOf"]) {
    const options = schema[key];
    if (Array.isArray(options)) return options.filter(isRecord).map(renderType).join(" or ");
  }
  if ("const" in schema) return `<code>${escapeHtml(JSON.stringify(schema["const"]))}</code>`;
  const values = schema["enum"];
  if (Array.isArray(values)) {
    return values.map((value) => `<code>${escapeHtml(JSON.stringify(value))}</code>`).join(" or ");
  }
  const items = schema["items"];
  if (isRecord(items)) return `list of ${renderShape(items)}`;
  const properties = schema["properties"];
  if (isRecord(properties)) {
    const fields = Object.entries(properties).map(
      ([name, property]) =>
        `<code>${escapeHtml(name)}</code>: ${isRecord(property) ? renderShape(property) : ""}`,
    );
    return `{ ${fields.join(", ")} }`;
  }
  const types = [schema["type"] ?? "any"].flat();
  return escapeHtml(types.map(String).join(" or "));
}

const LIMITS: readonly (readonly [key: string, label: string])[] = [
  ["minLength", "length at least"],
  ["maxLength", "length at most"],
  ["minimum", "at least"],
  ["maximum", "at most"],
  ["maxItems", "items at most"],
  ["default", "default"],
];

function renderLimits(schema: JsonSchema): string {
  const limits = LIMITS.flatMap(([key, label]) => {
    const value = schema[key];
    // The whole range of safe integers is no limit that anyone needs to know.
    if (
      value === undefined ||
      value === Number.MAX_SAFE_INTEGER ||
      value === Number.MIN_SAFE_INTEGER
    )
      return [];
    return [`${label} ${escapeHtml(JSON.stringify(value))}`];
  });
  return limits.length === 0 ? "" : ` (${limits.join(", ")})`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
