/** Where the project lies. */
import { findProjectRoot } from "../../core/runtime/project-root.ts";

export const PROJECT_ROOT = findProjectRoot(import.meta.url);
