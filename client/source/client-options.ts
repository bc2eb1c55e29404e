/** What a client is made with, and what each of its calls takes. */

export interface ManjamClientOptions {
  /** Where the server is, such as `http://127.0.0.1:3000`; a path of a proxy may follow. */
  readonly baseUrl: string;
  /** One of the server's MANJAM_API_KEYS, without `:write`. */
  readonly apiKey?: string | undefined;
  /** In place of the global one, such as for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The language of errors and of the calculator's notes; without it the server's choice. */
  readonly language?: "ar" | "en" | undefined;
  /** For a whole response, and in a stream from one piece to the next. Default 70,000: longer than the server's own limit. */
  readonly timeoutMs?: number | undefined;
  /** How often a request that may be repeated is. Default 2. */
  readonly maxRetries?: number | undefined;
}

export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
