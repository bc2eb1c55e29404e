/** What /livez and /readyz answer when all is well. */
import { z } from "zod";

export const livenessSchema = z.strictObject({ status: z.literal("live") });

export const readinessSchema = z.strictObject({
  status: z.literal("ready"),
  index: z.strictObject({ ok: z.boolean(), articles: z.number().int(), chunks: z.number().int() }),
  encoder: z.strictObject({ ok: z.boolean(), name: z.string() }),
});
