/** What became of the pieces of an answer, so that a reader can be told, or another way to answer taken. */

/** Why a piece was left out. */
export type Fault =
  /** No sentence of a source tells it. */
  | "unsupported"
  /** A number or date that is neither in its quote nor in anything else that may bear it out. */
  | "number"
  /** A place, a company, a person or a model that its source does not name there. */
  | "name"
  /** Its source tells the opposite. */
  | "contradiction"
  /** Words in quotation marks that its source does not have. */
  | "quotation"
  /** Not in the answer's language. */
  | "language"
  /** Leads to a wallet, a web site, an e-mail address or a telephone. */
  | "address"
  /** A block of code that is not the question's or a tool's. */
  | "code"
  /** Speaks to the reader and tells nothing: "Let me know if you need more." */
  | "aside";

export interface GroundingReport {
  /** Pieces sent, lead-ins and headings included. */
  readonly sent: number;
  /** Of them, those that a quote or a tool bears out: with none of these the answer tells nothing. */
  readonly supported: number;
  /** Of them, those whose quote is in another source than the one that the model named. */
  readonly realigned: number;
  /** Pieces left out, by reason; headings and lead-ins over nothing are not counted. */
  readonly removed: Readonly<Partial<Record<Fault, number>>>;
  /** Pieces left out because they told something that could not be checked: all but asides. */
  readonly unchecked: number;
  /** The share, 0 to 1, of all judged pieces that were in another language than the answer's. */
  readonly wrongLanguage: number;
}

export class GroundingCount {
  private sent = 0;
  private supported = 0;
  private realigned = 0;
  private readonly removed = new Map<Fault, number>();

  countSent(): void {
    this.sent += 1;
  }

  countSupported({ isRealigned }: { readonly isRealigned: boolean }): void {
    this.sent += 1;
    this.supported += 1;
    if (isRealigned) this.realigned += 1;
  }

  countRemoved(fault: Fault): void {
    this.removed.set(fault, (this.removed.get(fault) ?? 0) + 1);
  }

  get hasSupported(): boolean {
    return this.supported > 0;
  }

  report(): GroundingReport {
    const removed = [...this.removed.values()].reduce((sum, one) => sum + one, 0);
    const judged = this.sent + removed;
    return {
      sent: this.sent,
      supported: this.supported,
      realigned: this.realigned,
      removed: Object.fromEntries(this.removed),
      unchecked: removed - (this.removed.get("aside") ?? 0),
      wrongLanguage: judged === 0 ? 0 : (this.removed.get("language") ?? 0) / judged,
    };
  }
}
