/** Turns as they come back from outside the process. */
import { z } from "zod";
import { languageSchema } from "../../core/contract/language.ts";
import type { ConversationTurn } from "./conversation-store.ts";

export const conversationTurnSchema: z.ZodType<ConversationTurn> = z.object({
  question: z.string(),
  standaloneQuestion: z.string(),
  language: languageSchema,
  status: z.enum(["answered", "not-found", "needs-clarification"]),
  answer: z.string(),
  citedArticles: z.array(z.object({ id: z.string(), title: z.string().nullable() })),
  pending: z.unknown(),
});
