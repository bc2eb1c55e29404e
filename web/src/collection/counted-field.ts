/** A choice of what the collection is about, which appears once the collection is known. */
import type { Collection } from "../../../core/contract/collection.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText } from "../page/page-language.ts";
import type { KnownCollection } from "./collection.ts";
import { fillCountedOptions } from "./counted-options.ts";

export interface CountedField {
  /** Hidden where there is nothing to choose from. */
  readonly label: HTMLLabelElement;
  /** Its value is "" where nothing is chosen. */
  readonly field: HTMLSelectElement;
}

export function createCountedField(kind: "topic" | "source", known: KnownCollection): CountedField {
  const field = createElement("select");
  const name = localiseText(createElement("span"), ({ texts }) =>
    kind === "topic" ? texts.browse.topic : texts.browse.publisher,
  );
  const label = createElement("label", { class: "browse-field", children: [name, field] });
  label.hidden = true;

  const fill = (collection: Collection): void => {
    const values = kind === "topic" ? collection.topics : collection.sources;
    label.hidden = values.length < 2;
    localise(field, (_, { texts }) => {
      const any = kind === "topic" ? texts.browse.anyTopic : texts.browse.anyPublisher;
      const chosen = field.value === "" ? null : field.value;
      fillCountedOptions(field, kind, values, { any, chosen, known });
    });
  };
  // Without the collection, the other filters still are of use.
  known.load().then(fill, () => undefined);
  return { label, field };
}
