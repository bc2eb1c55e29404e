/** GET /answers/:id and POST /feedback: answers given earlier, and what readers think of them. */
import { z } from "zod";
import { askResponseSchema } from "./ask.ts";

export const COMMENT_MAX_CHARACTERS = 2_000;

/** An answer without its conversation, which whoever has the link is not to go on with. */
export const keptAnswerSchema = askResponseSchema.omit({ conversationId: true }).extend({
  /** ISO 8601, in universal time. */
  answeredAt: z.string(),
});
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

export const feedbackSchema = z.strictObject({
  /** The `id` of an answer. */
  answerId: z.string().min(1).max(200),
  rating: z.enum(["up", "down"]),
  comment: z.string().trim().max(COMMENT_MAX_CHARACTERS).optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;
