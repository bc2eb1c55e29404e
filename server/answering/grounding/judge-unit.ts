/** Judges one piece of an answer: what bears it out, or why it must not be sent. */
import type { Language } from "../../../core/contract/language.ts";
import type { AnswerUnit } from "./reading/answer-unit.ts";
import { hasContactAddress } from "./claims/contact-addresses.ts";
import { findQuotes, type QuoteSearch } from "./evidence/find-quotes.ts";
import type { Grounds } from "./evidence/grounds.ts";
import { hasRider, hasRiderInCells } from "./evidence/find-rider.ts";
import type { Fault } from "./grounding-report.ts";
import { isAside, isSetAsLeadIn, tellsGap, tellsNothing } from "./lead-ins.ts";
import type { Statement } from "./evidence/likeness.ts";
import type { WordKnowledge } from "./evidence/replaced-words.ts";
import { restsOnTools } from "./evidence/tool-support.ts";
import { toSafeMarkdown, type SafeMarkdown } from "./writing/safe-markdown.ts";
import type { SourceSentence } from "./evidence/source-sentences.ts";
import { isInLanguage } from "./claims/statement-language.ts";
import type { ReadClaims, TextClaims } from "./claims/text-claims.ts";

export type JudgedUnit =
  /** Stands only over a piece that is supported, and only if that bears out what it names. */
  | { readonly kind: "lead-in"; readonly markdown: string; readonly claims: TextClaims }
  /** Tells that the sources do not tell something. */
  | { readonly kind: "gap"; readonly markdown: string }
  /** Without quotes it rests on a tool. */
  | {
      readonly kind: "supported";
      readonly markdown: string;
      readonly quotes: readonly SourceSentence[];
      readonly isRealigned: boolean;
    }
  | { readonly kind: "removed"; readonly fault: Fault };

export interface JudgeContext {
  readonly language: Language;
  /** The sentences of each source; the first source is number 1. */
  readonly sources: readonly (readonly SourceSentence[])[];
  readonly grounds: Grounds;
  readonly read: ReadClaims;
  /** Null where there is no encoder. */
  readonly words: WordKnowledge | null;
  /** The head of the table that a row belongs to. */
  readonly head: readonly string[];
}

export async function judgeUnit(unit: AnswerUnit, context: JudgeContext): Promise<JudgedUnit> {
  const { language, grounds, read } = context;
  if (unit.kind === "code") return judgeCode(unit.text, grounds);
  const safe =
    unit.kind === "row" ? toSafeRow(unit.cells, context.head) : toSafeMarkdown(unit.text);
  const { markdown, text } = safe;
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "removed", fault: "unsupported" };
  if (hasContactAddress(text, namedDomains(context))) return { kind: "removed", fault: "address" };
  if (!isInLanguage(text, language)) return { kind: "removed", fault: "language" };
  const claims = read(text);
  const isLeadIn = isSetAsLeadIn(unit.kind, markdown);
  const isUnmarked = unit.sources.length === 0;
  if (isUnmarked && tellsGap(claims, grounds.question)) return { kind: "gap", markdown };
  if (isUnmarked && (isLeadIn || tellsNothing(claims))) {
    return { kind: "lead-in", markdown, claims };
  }
  if (isUnmarked && isAside(claims)) return { kind: "removed", fault: "aside" };
  const judged = await judgeStatement(unit, safe, context);
  // A marker on a heading is no reason to lose it.
  return judged.kind === "removed" && isLeadIn ? { kind: "lead-in", markdown, claims } : judged;
}

/** The head of a table as it can be sent; null where it cannot. */
export function judgeTableHead(
  { cells }: AnswerUnit,
  context: JudgeContext,
): { readonly markdown: string; readonly claims: TextClaims } | null {
  const { markdown, text } = toSafeRow(cells, []);
  const isRefused = hasContactAddress(text, namedDomains(context));
  if (isRefused || !isInLanguage(text, context.language)) return null;
  return { markdown, claims: context.read(text) };
}

function namedDomains({ grounds, sources }: JudgeContext): string {
  const publishers = sources.flatMap(([first]) => {
    const article = first?.passage.article;
    return [
      article?.source,
      ...(article?.sources.flatMap(({ publisher, url }) => [publisher, url]) ?? []),
    ];
  });
  return [grounds.question.text, ...publishers].join("\n");
}

async function judgeStatement(
  unit: AnswerUnit,
  { markdown, text }: SafeMarkdown,
  { language, sources, grounds, read, words }: JudgeContext,
): Promise<JudgedUnit> {
  const claims = read(text);
  const vector = words === null || sources.length === 0 ? null : await words.embed(text);
  const statement: Statement = { claims, language, vector };
  const cited = unit.sources.flatMap((number) => {
    const sentences = sources[number - 1];
    return sentences === undefined ? [] : [sentences];
  });
  const supported = async (
    quotes: readonly SourceSentence[],
    isRealigned = false,
  ): Promise<JudgedUnit> => {
    const search = { quotes, grounds, read, words };
    const cells = unit.cells.map((cell) => toSafeMarkdown(cell).text);
    const isRidden =
      unit.kind === "row"
        ? hasRiderInCells(cells, search)
        : await hasRider(claims, unit.text, search);
    return isRidden
      ? { kind: "removed", fault: "unsupported" }
      : { kind: "supported", markdown, quotes, isRealigned };
  };
  const found: QuoteSearch =
    cited.length === 0 ? { fault: "unsupported" } : findQuotes(statement, cited, grounds);
  if ("quotes" in found) return supported(found.quotes);
  if (restsOnTools(claims, grounds))
    return { kind: "supported", markdown, quotes: [], isRealigned: false };
  // What its own source denies is not looked for in others.
  if (found.fault === "contradiction") return { kind: "removed", fault: found.fault };
  const elsewhere = findQuotes(statement, [sources.flat()], grounds);
  if ("quotes" in elsewhere) return supported(elsewhere.quotes, cited.length > 0);
  return { kind: "removed", fault: cited.length > 0 ? found.fault : elsewhere.fault };
}

/** Code is kept only where it repeats the question or a tool: no quote can stand inside it. */
function judgeCode(code: string, { question, tools }: Grounds): JudgedUnit {
  const words = code.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const known = `${question.text}\n${tools.written}`.toLowerCase();
  if (words.length === 0 || code.includes("```") || !words.every((word) => known.includes(word))) {
    return { kind: "removed", fault: "code" };
  }
  return {
    kind: "supported",
    markdown: `\`\`\`\n${code.trimEnd()}\n\`\`\``,
    quotes: [],
    isRealigned: false,
  };
}

/** A row tells what its cells do under their heads. */
function toSafeRow(cells: readonly string[], head: readonly string[]): SafeMarkdown {
  const safe = cells.map(toSafeMarkdown);
  const told = safe.flatMap(({ text }, index) => {
    if (text === "") return [];
    const name = toSafeMarkdown(head[index] ?? "").text;
    return name === "" ? [text] : [`${name}: ${text}`];
  });
  return {
    markdown: `| ${safe.map(({ markdown }) => markdown).join(" | ")} |`,
    text: told.join("; "),
  };
}
