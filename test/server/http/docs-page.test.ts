import { describe, expect, it } from "vitest";
import { HTTP_STATUS_OF } from "../../../core/contract/problem.ts";
import { createOpenApiDocument } from "../../../server/http/openapi/openapi-document.ts";
import { send } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

const document = createOpenApiDocument({ version: "1.2.3" });
const operations = Object.values(document.paths).flatMap((methods) =>
  Object.values(methods).map((operation) => ({ operation })),
);

describe("GET /docs", () => {
  it("is a page with all operations, schemas, problems and commands", async () => {
    const server = await startServer();
    const response = await fetch(`${server.url}/docs`);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    const html = await response.text();
    for (const { operation } of operations) expect(html).toContain(`id="${operation.operationId}"`);
    for (const name of Object.keys(document.components.schemas))
      expect(html).toContain(`id="schema-${name}"`);
    for (const code of Object.keys(HTTP_STATUS_OF)) expect(html).toContain(`<tr id="${code}">`);
    expect(html).toContain("السؤال أطول من المسموح");
    expect(html).toContain("curl http://127.0.0.1:3000/ask");
  });

  it("has no link within the page that leads nowhere, and no id twice", async () => {
    const server = await startServer();
    const html = await (await fetch(`${server.url}/docs`)).text();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("needs no other host, no script and no inline style", async () => {
    const server = await startServer();
    const html = await (await fetch(`${server.url}/docs`)).text();
    expect(html).not.toMatch(/<script|<style| style=| on\w+=|(?:src|href)="(?:https?:)?\/\//);
    const style = await fetch(`${server.url}/docs/docs.css`);
    expect(style.headers.get("content-type")).toMatch(/^text\/css/);
    expect(await style.text()).not.toMatch(/@import|url\(/);
  });

  it("is where the type of a problem leads", async () => {
    const server = await startServer();
    const problem = JSON.parse((await send(server.url, "/nowhere")).text);
    const url = new URL(problem.type, server.url);
    const html = await (await fetch(url)).text();
    expect(html).toContain(`id="${url.hash.slice(1)}"`);
  });
});
