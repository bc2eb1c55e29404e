/** The filters of the next questions: a button and the popover that it opens. */
import type { Filters } from "../../../core/contract/filters.ts";
import { createCountedField } from "../collection/counted-field.ts";
import type { KnownCollection } from "../collection/collection.ts";
import type { Language } from "../../../core/contract/language.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording, type Wording } from "../page/page-language.ts";
import { createDisclosure } from "../page/disclosure.ts";

export interface FiltersForm {
  readonly element: HTMLElement;
  /** The filters as the contract takes them; what is not set is left out. */
  readonly read: () => Filters;
}

export function createFiltersForm(known: KnownCollection): FiltersForm {
  const choices = [createChoice("both"), createChoice("ar"), createChoice("en")];
  const topic = createCountedField("topic", known);
  const source = createCountedField("source", known);
  const after = createDateField(({ texts }) => texts.publishedAfter);
  const before = createDateField(({ texts }) => texts.publishedBefore);
  const warning = localiseText(
    createElement("p", { class: "field-warning", attributes: { role: "alert" } }),
    ({ texts }) => texts.datesSwapped,
  );
  const clear = localiseText(
    createElement("button", { class: "quiet-button", attributes: { type: "button" } }),
    ({ texts }) => texts.clearFilters,
  );
  const languages = createElement("fieldset", {
    children: [
      localiseText(createElement("legend"), ({ texts }) => texts.sourceLanguage),
      createElement("div", { class: "choices", children: choices.map(({ label }) => label) }),
    ],
  });
  const count = createElement("span", { class: "filters-count" });
  const name = localiseText(createElement("span"), ({ texts }) => texts.filters);
  const { element, popover } = createDisclosure({
    id: "filters-popover",
    button: [name, count],
    content: [languages, topic.label, source.label, after.label, before.label, warning, clear],
  });

  const read = (): Filters => {
    const chosen = choices.find(({ input }) => input.checked)?.language;
    return {
      ...(chosen === undefined ? {} : { languages: [chosen] }),
      ...(topic.field.value === "" ? {} : { topics: [topic.field.value] }),
      ...(source.field.value === "" ? {} : { sources: [source.field.value] }),
      ...(after.input.value === "" ? {} : { publishedAfter: after.input.value }),
      ...(before.input.value === "" ? {} : { publishedBefore: before.input.value }),
    };
  };
  const refresh = ({ texts }: Wording): void => {
    const filters = read();
    const active = Object.keys(filters).length;
    count.textContent = active === 0 ? "" : String(active);
    count.setAttribute("aria-label", active === 0 ? "" : texts.activeFilters(active));
    count.hidden = active === 0;
    const { publishedAfter, publishedBefore } = filters;
    // ISO dates sort as text.
    warning.hidden = !(publishedAfter && publishedBefore && publishedAfter > publishedBefore);
  };
  localise(count, (_, wording) => refresh(wording));
  popover.addEventListener("input", () => refresh(pageWording()));
  clear.addEventListener("click", () => {
    for (const { input, language } of choices) input.checked = language === undefined;
    topic.field.value = "";
    source.field.value = "";
    after.input.value = "";
    before.input.value = "";
    refresh(pageWording());
  });
  return { element, read };
}

function createChoice(choice: Language | "both"): {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
  readonly language: Language | undefined;
} {
  const input = createElement("input", {
    attributes: { type: "radio", name: "source-language", value: choice },
  });
  input.checked = choice === "both";
  const name = localiseText(createElement("span"), ({ texts }) =>
    choice === "both" ? texts.bothLanguages : texts.languageName[choice],
  );
  const label = createElement("label", { class: "choice", children: [input, name] });
  return { label, input, language: choice === "both" ? undefined : choice };
}

function createDateField(text: (wording: Wording) => string): {
  readonly label: HTMLLabelElement;
  readonly input: HTMLInputElement;
} {
  const input = createElement("input", { attributes: { type: "date", min: "2009-01-03" } });
  const name = localiseText(createElement("span"), text);
  return { label: createElement("label", { class: "date-field", children: [name, input] }), input };
}
