/** The project's `.env`, for settings that should outlast a terminal. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Adds what `.env` in the project's folder says to the environment; what is set already stays. */
export function loadEnvironmentFile(projectRoot: string): void {
  const file = join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
