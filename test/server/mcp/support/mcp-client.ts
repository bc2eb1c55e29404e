/** The SDK's own client, connected to a server under test. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { onTestFinished } from "vitest";

/** A client that the end of the test closes. */
export async function connectOverHttp(
  url: string,
  headers: Record<string, string> = {},
): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const transport = new StreamableHTTPClientTransport(new URL(`${url}/mcp`), {
    requestInit: { headers },
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

/** Calls a tool; the client checks `structuredContent` against the output schema once tools are listed. */
export async function callTool(
  client: Client,
  name: string,
  input: Record<string, unknown>,
): Promise<CallToolResult> {
  await client.listTools();
  const result = await client.callTool({ name, arguments: input });
  if (!isToolResult(result)) throw new Error("not the result of a tool");
  return result;
}

// The client's type has room for a form of results that the protocol gave up in 2024.
function isToolResult(result: object): result is CallToolResult {
  return "content" in result;
}

export function textOf({ content }: Pick<CallToolResult, "content">): string {
  return content.map((block) => (block.type === "text" ? block.text : "")).join("\n");
}
