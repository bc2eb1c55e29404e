/** The filters of the list: what is chosen, and what else there is. */
import type { Collection } from "../../../core/contract/collection.ts";
import { fillCountedOptions } from "../collection/counted-options.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import { readSelection, type BrowseSelection } from "./browse-selection.ts";

export interface BrowseForm {
  readonly element: HTMLElement;
  /** Shows what is chosen, with the counts of `collection` where there are any yet. */
  readonly show: (selection: BrowseSelection, collection: Collection | null) => void;
}

type Text = (wording: Wording) => string;

/** @param choose told of each change, with all that is chosen then */
export function createBrowseForm(
  known: KnownCollection,
  choose: (selection: BrowseSelection) => void,
): BrowseForm {
  const topic = createSelect("topic", ({ texts }) => texts.browse.topic);
  const place = createSelect("place", ({ texts }) => texts.browse.place);
  const source = createSelect("source", ({ texts }) => texts.browse.publisher);
  const language = createSelect("language", ({ texts }) => texts.browse.language);
  const from = createDate("from", ({ texts }) => texts.browse.from);
  const to = createDate("to", ({ texts }) => texts.browse.to);
  const warning = localiseText(
    createElement("p", { class: "field-warning", attributes: { role: "alert" } }),
    ({ texts }) => texts.datesSwapped,
  );
  const clear = createTextButton(
    "quiet-button",
    ({ texts }) => texts.clearFilters,
    () => choose({}),
  );
  const fields = [topic, place, source, language, from, to];
  const element = createElement("form", {
    class: "browse-form",
    attributes: { role: "search" },
    children: [...fields.map(({ label }) => label), warning, clear],
  });

  const read = (): BrowseSelection => {
    const chosen = new URLSearchParams();
    for (const { field } of fields) if (field.value !== "") chosen.set(field.name, field.value);
    return readSelection(chosen);
  };
  element.addEventListener("submit", (event) => event.preventDefault());
  element.addEventListener("change", () => {
    warning.hidden = !areSwapped(from.field.value, to.field.value);
    if (warning.hidden) choose(read());
  });

  return {
    element,
    show: (selection, collection) => {
      const { texts } = pageWording();
      const counts = collection ?? { topics: [], places: [], sources: [], languages: [] };
      const fill = (
        { field }: { readonly field: HTMLSelectElement },
        kind: "topic" | "place" | "source",
        values: Collection["topics"],
        any: string,
      ): void =>
        fillCountedOptions(field, kind, values, { any, chosen: selection[kind] ?? null, known });
      fill(topic, "topic", counts.topics, texts.browse.anyTopic);
      fill(place, "place", counts.places, texts.browse.anyPlace);
      fill(source, "source", counts.sources, texts.browse.anyPublisher);
      const languages = counts.languages.map((counted) =>
        createElement("option", {
          text: texts.browse.counted(texts.languageName[counted.language], counted.articles),
          attributes: { value: counted.language },
        }),
      );
      language.field.replaceChildren(
        createElement("option", { text: texts.browse.anyLanguage, attributes: { value: "" } }),
        ...languages,
      );
      language.field.value = selection.language ?? "";
      // One publisher is no choice.
      source.label.hidden = counts.sources.length < 2 && selection.source === undefined;
      from.field.value = selection.from ?? "";
      to.field.value = selection.to ?? "";
      warning.hidden = true;
      clear.hidden = Object.keys(selection).length === 0;
    },
  };
}

// ISO days sort as text.
function areSwapped(from: string, to: string): boolean {
  return from !== "" && to !== "" && from > to;
}

function createSelect(
  name: string,
  text: Text,
): { readonly label: HTMLLabelElement; readonly field: HTMLSelectElement } {
  const field = createElement("select", { attributes: { name } });
  return { field, label: createField(field, text) };
}

function createDate(
  name: string,
  text: Text,
): { readonly label: HTMLLabelElement; readonly field: HTMLInputElement } {
  const field = createElement("input", { attributes: { type: "date", name, min: "2009-01-03" } });
  return { field, label: createField(field, text) };
}

function createField(field: HTMLElement, text: Text): HTMLLabelElement {
  const name = localiseText(createElement("span"), text);
  return createElement("label", { class: "browse-field", children: [name, field] });
}
