/** What the fields mean that do not explain themselves, added to the generated schemas. */
import type { z, ZodType } from "zod";
import { articleInputSchema, articleSchema } from "../../../core/contract/article.ts";
import { askRequestSchema, askResponseSchema, citationSchema } from "../../../core/contract/ask.ts";
import { filtersSchema } from "../../../core/contract/filters.ts";
import {
  hashpriceRequestSchema,
  hashpriceResponseSchema,
} from "../../../core/contract/hashprice.ts";
import { searchResultSchema } from "../../../core/contract/search.ts";

const ask = askRequestSchema.shape;
const answer = askResponseSchema.shape;
const citation = citationSchema.shape;
const article = articleSchema.shape;
const input = articleInputSchema.shape;
const calculator = hashpriceRequestSchema.shape;
const calculated = hashpriceResponseSchema.shape;

const DESCRIPTIONS: readonly (readonly [ZodType, string])[] = [
  [ask.question, "In Arabic or English, digits of either script."],
  [ask.stream, "True answers as server-sent events; so does `Accept: text/event-stream`."],
  [ask.language, "The language to answer in; auto is the question's."],
  [
    ask.conversationId,
    "As an earlier answer gave it: a follow-up is read against that conversation.",
  ],
  [ask.topK, "How many passages are considered for the answer."],
  [filtersSchema.shape.publishedAfter, "ISO 8601, inclusive; leaves undated articles out."],
  [filtersSchema.shape.publishedBefore, "ISO 8601, inclusive; leaves undated articles out."],
  [answer.standaloneQuestion, "The question as it was understood within its conversation."],
  [
    answer.answer,
    "Markdown; every sentence taken from a source ends in its marker, `[1]` or `[1][3]`.",
  ],
  [answer.citations, "Only the sources that the answer cites, numbered in order of first use."],
  [
    answer.disagreements,
    "Citations, one a side, that give different figures for the same thing; empty in an answer of a language model.",
  ],
  [answer.tool, "The calculator's input and output where it was used."],
  [answer.suggestions, "The nearest articles where the answer was not found."],
  [answer.model, "`provider:name` of the language model, null in the extractive mode."],
  [citation.id, "The number of its markers in the answer."],
  [citation.quote, "Verbatim: the article's text from `start` to `end`."],
  [citation.start, "In UTF-16 code units of the article's text."],
  [citation.end, "In UTF-16 code units, exclusive."],
  [article.text, "Exactly what the offsets of citations point into."],
  [article.excerpt, "True where only the beginning of the text may be shown."],
  [article.nearDuplicateOf, "The article of the same language that this one nearly repeats."],
  [input.id, "Kept verbatim; without one it is derived."],
  [input.text, "The only field that is needed; what is missing is detected or stays null."],
  [input.eventDate, "A day, a month or a year."],
  [calculator.difficulty, "The whole difficulty: 156 T is 156e12."],
  [calculator.networkHashrateEHs, "In place of the difficulty; with it, it is not used."],
  [calculator.subsidyBtc, "Without it and the height: the subsidy in force today."],
  [calculator.blockHeight, "Tells the subsidy, and when the next halving is due."],
  [calculator.feesBtcPerBlock, "A mean; 0 where no fees are given."],
  [
    calculator.feeShareOfReward,
    "In place of the fees: a fraction of subsidy and fees, 0.62% is 0.0062.",
  ],
  [calculator.hashpriceUsdPerPHDay, "In place of the network, where it is known."],
  [
    calculator.machine,
    "A name of GET /tools/hashprice/presets in any spelling, or its two figures.",
  ],
  [calculator.poolFee, "A fraction, 1% is 0.01."],
  [calculator.months, "How many months to project, 1 to 120."],
  [calculator.priceGrowthPerMonth, "A fraction, compounded; 2% is 0.02."],
  [calculator.difficultyGrowthPerMonth, "A fraction, compounded; 2% is 0.02."],
  [calculated.network, "Null where a hashprice was given in its place."],
  [
    calculated.projection,
    "Month 1 is at today's values; the total starts at minus the price of the machine.",
  ],
  [
    calculated.aiHosting,
    "What published hosting contracts bring for a MWh, to set beside the machine's revenueUsdPerMwh.",
  ],
  [
    searchResultSchema.shape.score,
    "Of the fused ranking; higher is better, comparable within one answer only.",
  ],
];

export function describeFields(registry: z.core.$ZodRegistry<{ description?: string }>): void {
  for (const [schema, description] of DESCRIPTIONS) registry.add(schema, { description });
}
