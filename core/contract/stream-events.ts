/** The events of a streamed answer, in the order in which they are sent. */
import { z } from "zod";
import { askResponseSchema, citationSchema, suggestionSchema } from "./ask.ts";
import { problemSchema } from "./problem.ts";

const tool = { name: z.literal("hashprice") };

export const streamEventSchema = z.discriminatedUnion("event", [
  z.strictObject({
    event: z.literal("retrieval"),
    data: z.strictObject({
      /** How many passages the answer is looked for in. */
      passages: z.number().int(),
      articles: z.array(suggestionSchema),
    }),
  }),
  z.strictObject({
    event: z.literal("tool-call"),
    data: z.strictObject({ ...tool, input: z.record(z.string(), z.unknown()) }),
  }),
  z.strictObject({
    event: z.literal("tool-result"),
    data: z.strictObject({ ...tool, output: z.record(z.string(), z.unknown()) }),
  }),
  /** Sent before the first marker that points to it. */
  z.strictObject({ event: z.literal("citation"), data: citationSchema }),
  /** Whole, already verified sentences or Markdown blocks. */
  z.strictObject({ event: z.literal("answer-delta"), data: z.strictObject({ text: z.string() }) }),
  /** Ends the stream: the same object that a plain request is answered with. */
  z.strictObject({ event: z.literal("done"), data: askResponseSchema }),
  /** Ends the stream after a failure. */
  z.strictObject({ event: z.literal("error"), data: problemSchema }),
]);
export type StreamEvent = z.infer<typeof streamEventSchema>;
