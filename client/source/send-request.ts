/** Sends one request of the API: time-outs, retries, and errors that tell what happened. */
import type { CallOptions, ManjamClientOptions } from "./client-options.ts";
import { isProblem, ManjamError, toManjamError } from "./manjam-error.ts";
import { parseRetryAfter, pauseBefore } from "./retry-policy.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";

const DEFAULT_TIMEOUT_MS = 70_000;
const DEFAULT_RETRIES = 2;

export type QueryValue = string | number | readonly string[] | undefined;

export interface ApiRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Such as `/articles/a%2Fb`, percent-encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** What is wanted; JSON without it. */
  readonly accept?: string;
}

export interface OpenResponse {
  readonly response: Response;
  /** Runs on while the body is read; whoever gets it has to end it. */
  readonly limit: TimeLimit;
}

export interface Requests {
  /** The JSON of a response, which the server's contract gives the type `Result`. */
  json<Result>(request: ApiRequest, options?: CallOptions): Promise<Result>;
  /** The body of a response as it is. */
  text(request: ApiRequest, options?: CallOptions): Promise<string>;
  /** For responses without a body. */
  nothing(request: ApiRequest, options?: CallOptions): Promise<void>;
  /** A response whose body is read piece by piece. */
  open(request: ApiRequest, options?: CallOptions): Promise<OpenResponse>;
}

export function createRequests(options: ManjamClientOptions): Requests {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, maxRetries = DEFAULT_RETRIES } = options;
  // Browsers refuse their fetch as a method of another object.
  const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));

  async function attempt(request: ApiRequest, signal?: AbortSignal): Promise<OpenResponse> {
    const limit = startTimeLimit(timeoutMs, signal);
    try {
      const response = await send(toUrl(options.baseUrl, request), {
        method: request.method,
        headers: toHeaders(request, options),
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        signal: limit.signal,
      });
      if (!response.ok) throw await toError(response);
      return { response, limit };
    } catch (error) {
      limit.end();
      throw limit.explain(error);
    }
  }

  async function open(request: ApiRequest, { signal }: CallOptions = {}): Promise<OpenResponse> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await attempt(request, signal);
      } catch (error) {
        if (!(error instanceof ManjamError) || tries >= maxRetries) throw error;
        const pause = pauseBefore(error, tries, request.method);
        if (pause === null) throw error;
        await sleep(pause, signal);
      }
    }
  }

  async function read<Result>(
    request: ApiRequest,
    callOptions: CallOptions | undefined,
    take: (response: Response) => Promise<Result>,
  ): Promise<Result> {
    const { response, limit } = await open(request, callOptions);
    try {
      return await take(response);
    } catch (error) {
      throw limit.explain(error, response.status);
    } finally {
      limit.end();
    }
  }

  return {
    open,
    // The contract's types stand for what the server was tested to send; they are not checked again here.
    json: <Result>(request: ApiRequest, callOptions?: CallOptions) =>
      read(request, callOptions, (response) => response.json() as Promise<Result>),
    text: (request, callOptions) => read(request, callOptions, (response) => response.text()),
    nothing: (request, callOptions) =>
      read(request, callOptions, async (response) => void (await response.text())),
  };
}

function toUrl(baseUrl: string, { path, query = {} }: ApiRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    // Lists are comma separated.
    if (value !== undefined) parameters.set(name, [value].flat().join(","));
  }
  const search = parameters.toString();
  return `${baseUrl.replace(/\/+$/, "")}${path}${search === "" ? "" : `?${search}`}`;
}

function toHeaders(request: ApiRequest, options: ManjamClientOptions): Record<string, string> {
  const { apiKey, language } = options;
  return {
    Accept: request.accept ?? "application/json",
    ...(request.body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` }),
    ...(language === undefined ? {} : { "Accept-Language": language }),
  };
}

async function toError(response: Response): Promise<ManjamError> {
  const retryAfter = parseRetryAfter(response.headers.get("Retry-After"), Date.now());
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return toManjamError(body, retryAfter);
  return new ManjamError(`The server answered ${response.status} without a problem object.`, {
    code: "unexpected-response",
    status: response.status,
    requestId: response.headers.get("X-Request-Id"),
    retryAfter,
  });
}

/** @throws the signal's reason once it is aborted */
function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => {
      signal?.removeEventListener("abort", give);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    const give = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    if (signal?.aborted === true) give();
    else signal?.addEventListener("abort", give, { once: true });
  });
}
