/** What the collection holds, as the page knows it: fetched once, and the names of what it is about. */
import type { Collection, Names } from "../../../core/contract/collection.ts";
import type { Language } from "../../../core/contract/language.ts";
import { fetchJson } from "../page/fetch-json.ts";

export type NamedKind = "topic" | "place" | "source";

export interface KnownCollection {
  /** The whole collection; fetched at the first call, and again after a failure. */
  readonly load: () => Promise<Collection>;
  /** Takes over the names of a description that was fetched elsewhere. */
  readonly learn: (collection: Collection) => void;
  /** In the page's language where it is known, else as the articles write it. */
  readonly nameOf: (kind: NamedKind, value: string, language: Language) => string;
}

export function createKnownCollection(): KnownCollection {
  const names = new Map<string, Names>();
  let whole: Promise<Collection> | null = null;

  const learn = ({ topics, places, sources }: Collection): void => {
    const kinds = { topic: topics, place: places, source: sources };
    for (const [kind, values] of Object.entries(kinds)) {
      for (const { value, names: known } of values) {
        if (known !== null) names.set(`${kind}:${value}`, known);
      }
    }
  };
  const load = (): Promise<Collection> => {
    whole ??= fetchJson<Collection>("/collection").then(
      (collection) => {
        learn(collection);
        return collection;
      },
      (error: unknown) => {
        whole = null;
        throw error;
      },
    );
    return whole;
  };
  return {
    load,
    learn,
    nameOf: (kind, value, language) => names.get(`${kind}:${value}`)?.[language] ?? value,
  };
}
