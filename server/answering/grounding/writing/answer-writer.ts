/** Puts judged pieces together again, so that nothing stands over a gap: no heading, no lead-in, no head of a table. */
import type { Citation } from "../../../../core/contract/ask.ts";
import { misprintNote } from "../../known-misprints.ts";
import type { Language } from "../../../../core/contract/language.ts";
import { AnswerLayout } from "./answer-layout.ts";
import type { AnswerUnit } from "../reading/answer-unit.ts";
import { CitationRegister } from "./citation-register.ts";
import type { Grounds } from "../evidence/grounds.ts";
import { GroundingCount, type GroundingReport } from "../grounding-report.ts";
import type { JudgedUnit } from "../judge-unit.ts";
import { leadsIn } from "../lead-ins.ts";
import type { SourceSentence } from "../evidence/source-sentences.ts";
import type { TextClaims } from "../claims/text-claims.ts";

export type WrittenPart =
  | { readonly kind: "citation"; readonly citation: Citation }
  | { readonly kind: "text"; readonly text: string };

interface Waiting {
  readonly unit: AnswerUnit;
  readonly markdown: string;
  /** Null for what needs nothing but that something follows. */
  readonly claims: TextClaims | null;
  /** Deeper than any heading for a phrase. */
  readonly level: number;
  /** Whether something behind it was left out. */
  lostOne: boolean;
}

const PHRASE_LEVEL = 7;

export class AnswerWriter {
  private readonly layout = new AnswerLayout();
  private readonly register = new CitationRegister();
  private readonly count = new GroundingCount();
  private waiting: Waiting[] = [];
  /** The head of the table that is read, until a row of it is sent. */
  private head: Pick<Waiting, "unit" | "markdown" | "claims"> | null = null;
  /** A table whose head cannot stand is a list. */
  private isTableSet = false;
  private readonly grounds: Grounds;
  private readonly language: Language;

  constructor(grounds: Grounds, language: Language) {
    this.grounds = grounds;
    this.language = language;
  }

  /** What can be sent now that this piece is judged. */
  write(unit: AnswerUnit, judged: JudgedUnit): readonly WrittenPart[] {
    if (judged.kind === "removed") {
      this.count.countRemoved(judged.fault);
      for (const one of this.waiting) one.lostOne = true;
      return [];
    }
    if (judged.kind === "lead-in") {
      this.wait(unit, judged.markdown, judged.claims);
      return [];
    }
    if (judged.kind === "gap") {
      if (!this.count.hasSupported) {
        this.wait(unit, judged.markdown, null);
        return [];
      }
      this.count.countSent();
      return [{ kind: "text", text: this.layout.set(unit, judged.markdown, []) }];
    }
    return this.writeSupported(unit, judged);
  }

  /** Begins a table; its head waits for the first row that is sent. Null: it has none that can be sent. */
  beginTable(
    unit: AnswerUnit,
    head: { readonly markdown: string; readonly claims: TextClaims } | null,
  ): void {
    this.head = head === null ? null : { unit, ...head };
    this.isTableSet = false;
  }

  report(): GroundingReport {
    return this.count.report();
  }

  private writeSupported(
    unit: AnswerUnit,
    { markdown, quotes, isRealigned }: Extract<JudgedUnit, { readonly kind: "supported" }>,
  ): readonly WrittenPart[] {
    const parts: WrittenPart[] = this.leadInsOf(unit, quotes);
    const { ids, added } = this.register.cite(quotes);
    for (const citation of added) parts.push({ kind: "citation", citation });
    parts.push({ kind: "text", text: this.set(unit, markdown, ids, quotes) });
    this.count.countSupported({ isRealigned });
    return parts;
  }

  private set(
    unit: AnswerUnit,
    markdown: string,
    ids: readonly number[],
    quotes: readonly SourceSentence[],
  ): string {
    if (unit.kind !== "row") {
      const note = misprintNote(markdown, this.language);
      return this.layout.set(unit, markdown, ids) + (note === null ? "" : ` (${note})`);
    }
    const head = this.head;
    this.head = null;
    let text = "";
    if (head?.claims && leadsIn(head.claims, quotes, this.grounds)) {
      const rule = head.unit.cells.map(() => " --- ").join("|");
      text = `${this.layout.set(head.unit, head.markdown, [])}\n|${rule}|`;
      this.isTableSet = true;
    }
    if (this.isTableSet) return text + this.layout.set(unit, markdown, ids);
    const cells = markdown.slice(2, -2).split(" | ");
    const item: AnswerUnit = { ...unit, kind: "sentence", opening: "- " };
    return this.layout.set(item, cells.filter((cell) => cell !== "").join(" — "), ids);
  }

  private wait(unit: AnswerUnit, markdown: string, claims: TextClaims | null): void {
    const level = unit.kind === "heading" ? unit.opening.trim().length : PHRASE_LEVEL;
    // A heading of the same rank closes what stood under the last one; a new phrase, one whose sequel is gone.
    this.waiting = this.waiting.filter((one) =>
      unit.kind === "heading" ? one.level < level : one.level < PHRASE_LEVEL || !one.lostOne,
    );
    this.waiting.push({ unit, markdown, claims, level, lostOne: false });
  }

  private leadInsOf(unit: AnswerUnit, quotes: readonly SourceSentence[]): WrittenPart[] {
    const inList = unit.kind === "row" || unit.opening !== "";
    const kept = this.waiting.filter(({ claims, level, lostOne, unit: { paragraph } }) => {
      // What it led in is gone, and this is something else.
      if (level === PHRASE_LEVEL && lostOne && !inList && paragraph !== unit.paragraph)
        return false;
      return claims === null || leadsIn(claims, quotes, this.grounds);
    });
    this.waiting = [];
    return kept.map((one) => {
      this.count.countSent();
      return { kind: "text", text: this.layout.set(one.unit, one.markdown, []) };
    });
  }
}
