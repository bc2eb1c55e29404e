/** Numbers the quotes of an answer in the order of their first use. */
import type { Citation } from "../../../../core/contract/ask.ts";
import { toCitation } from "../../to-citation.ts";
import type { SourceSentence } from "../evidence/source-sentences.ts";

export class CitationRegister {
  private readonly ids = new Map<string, number>();

  /** The ids of the quotes, and the citations that were not there before. */
  cite(quotes: readonly SourceSentence[]): {
    readonly ids: readonly number[];
    readonly added: readonly Citation[];
  } {
    const added: Citation[] = [];
    const ids = quotes.map((quote) => {
      const key = JSON.stringify([quote.passage.article.id, quote.start, quote.end]);
      const known = this.ids.get(key);
      if (known !== undefined) return known;
      const id = this.ids.size + 1;
      this.ids.set(key, id);
      added.push(toCitation(quote, id));
      return id;
    });
    return { ids: [...new Set(ids)], added };
  }
}
