/** Keeps LangChain from telling anyone else what is asked: it reads the environment by itself. */

const TRACING_PREFIXES = ["LANGSMITH_", "LANGCHAIN_"];

/**
 * Takes every variable of LangSmith and LangChain out of `environment`: with them, whole conversations would be
 * sent to LangSmith (`LANGSMITH_TRACING`, `LANGSMITH_GATEWAY`) or printed (`LANGCHAIN_VERBOSE`).
 */
export function silenceTracing(environment: Record<string, string | undefined>): void {
  for (const name of Object.keys(environment)) {
    if (TRACING_PREFIXES.some((prefix) => name.toUpperCase().startsWith(prefix))) {
      delete environment[name];
    }
  }
}
