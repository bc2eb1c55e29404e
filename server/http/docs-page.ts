/** The documentation page, made from the OpenAPI document alone. */
import { HTTP_STATUS_OF } from "../../core/contract/problem.ts";
import { renderSchemaTable, renderType } from "./docs-schema.ts";
import { escapeHtml, renderInlineCode } from "./html.ts";
import type { Content, OpenApiDocument, Operation, Parameter } from "./openapi/openapi-types.ts";
import { PROBLEM_CODES } from "./openapi/problem-responses.ts";
import { PROBLEM_MEANINGS } from "./problem-meanings.ts";
import { PROBLEM_TITLES } from "./problem-titles.ts";

export function renderDocsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)} API</title>
<link rel="stylesheet" href="/docs/docs.css">
</head>
<body>
<h1>${escapeHtml(document.info.title)} API <small>${escapeHtml(document.info.version)}</small></h1>
<p>${renderInlineCode(document.info.description)}</p>
<p>For machines: <a href="/openapi.json">openapi.json</a>. Where API keys are set, send one as
<code>Authorization: Bearer …</code> or <code>X-API-Key</code>.</p>
<nav><ul>
${operations.map(({ path, method, operation }) => `<li><a href="#${operation.operationId}"><span class="method">${method}</span><code>${escapeHtml(path)}</code></a></li>`).join("\n")}
<li><a href="#problems">Problems</a></li>
<li><a href="#schemas">Schemas</a></li>
</ul></nav>
<main>
${operations.map(({ path, method, operation }) => renderOperation(path, method, operation)).join("\n")}
${renderProblems()}
<section id="schemas">
<h2>Schemas</h2>
${Object.entries(document.components.schemas)
  .map(([name, schema]) => renderSchemaTable(name, schema))
  .join("\n")}
</section>
</main>
</body>
</html>
`;
}

function renderOperation(path: string, method: string, operation: Operation): string {
  return `<section id="${operation.operationId}">
<h2><span class="method">${method}</span><code>${escapeHtml(path)}</code></h2>
<p><strong>${escapeHtml(operation.summary)}.</strong> ${renderInlineCode(operation.description)}</p>
${renderParameters(operation.parameters ?? [])}
${operation.requestBody === undefined ? "" : `<h3>Body</h3>${renderContent(operation.requestBody.content)}`}
${(operation["x-codeSamples"] ?? []).map(({ label, source }) => `<h3>${escapeHtml(label)}</h3><pre>${escapeHtml(source)}</pre>`).join("\n")}
<h3>Answers</h3>
<div class="scroll"><table><thead><tr><th>Status</th><th>Meaning</th><th>Content</th></tr></thead><tbody>
${Object.entries(operation.responses)
  .map(
    ([status, response]) =>
      `<tr><td>${status}</td><td>${renderInlineCode(response.description)}</td><td>${renderContentTypes(response.content ?? {})}</td></tr>`,
  )
  .join("\n")}
</tbody></table></div>
</section>`;
}

function renderParameters(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(
    ({ name, in: place, required, schema, description }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}</td><td>${renderType(schema)}</td><td>${required ? "required" : ""}</td><td>${renderInlineCode(description ?? "")}</td></tr>`,
  );
  return `<h3>Parameters</h3>
<div class="scroll"><table><thead><tr><th>Name</th><th>In</th><th>Type</th><th></th><th>Meaning</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function renderContent(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema, examples }]) => {
      const shown = Object.values(examples ?? {}).flatMap((example) =>
        "value" in example
          ? [
              `<h4>${escapeHtml(example.summary)}</h4><pre>${escapeHtml(JSON.stringify(example.value, null, 2))}</pre>`,
            ]
          : [],
      );
      return `<p><code>${escapeHtml(type)}</code>: ${renderType(schema)}</p>${shown.join("\n")}`;
    })
    .join("\n");
}

function renderContentTypes(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<code>${escapeHtml(type)}</code> ${renderType(schema)}`)
    .join("<br>");
}

function renderProblems(): string {
  const rows = PROBLEM_CODES.map((code) => {
    const title = PROBLEM_TITLES[code];
    const meaning = PROBLEM_MEANINGS[code];
    return `<tr id="${code}"><td><code>${code}</code></td><td>${HTTP_STATUS_OF[code]}</td>
<td><strong>${escapeHtml(title.en)}.</strong> ${renderInlineCode(meaning.en)}</td>
<td lang="ar" dir="rtl"><strong>${escapeHtml(title.ar)}.</strong> ${renderInlineCode(meaning.ar)}</td></tr>`;
  });
  return `<section id="problems">
<h2>Problems</h2>
<p>Every error is <code>application/problem+json</code> (RFC 9457), in English or Arabic by
<code>Accept-Language</code>; <code>code</code> is stable.</p>
<div class="scroll"><table><thead><tr><th>Code</th><th>Status</th><th>English</th><th lang="ar" dir="rtl">العربية</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>
</section>`;
}
