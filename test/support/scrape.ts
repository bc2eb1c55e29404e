/** What a server has counted. */
import { readPrometheusText, type Labels, type PrometheusText } from "./prometheus-text.ts";

export const REQUESTS = "manjam_http_request_duration_seconds_count";

/** What a server's /metrics says now. */
export async function scrape(url: string): Promise<PrometheusText & { readonly text: string }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return { ...readPrometheusText(text), text };
}

/** Reads a sum anew each time, for `expect.poll`: some is counted only once an answer has left. */
export function counted(
  { url }: { readonly url: string },
  name: string,
  labels: Labels = {},
): () => Promise<number> {
  return async () => (await scrape(url)).sum(name, labels);
}
