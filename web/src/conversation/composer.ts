/** Where questions are written: grows with its text, asks on Enter, stops a running answer. */
import type { QUESTION_MAX_CHARACTERS } from "../../../core/contract/ask.ts";
import type { Filters } from "../../../core/contract/filters.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording, type Wording } from "../page/page-language.ts";
import { majorityDirection } from "../../../core/text/script.ts";
import { createFiltersForm } from "./filters-form.ts";

// The contract's number, held to it by its type: importing the value would bring its schemas along.
const LIMIT: typeof QUESTION_MAX_CHARACTERS = 2_000;
const COUNTER_FROM = LIMIT - 200;

export interface ComposerOptions {
  /** What there is to filter by. */
  readonly known: KnownCollection;
  readonly ask: (question: string) => void;
  readonly stop: () => void;
}

export interface Composer {
  readonly element: HTMLFormElement;
  readonly readFilters: () => Filters;
  /** Puts a question into the field, for the reader to send. */
  readonly write: (question: string) => void;
  /** While an answer runs, the button stops it and Enter asks nothing. */
  readonly setBusy: (busy: boolean) => void;
  readonly focus: () => void;
}

export function createComposer({ known, ask, stop }: ComposerOptions): Composer {
  const field = createElement("textarea", {
    attributes: { id: "question", rows: "1", "aria-describedby": "composer-hint question-counter" },
  });
  localise(field, (target, { texts }) => {
    target.placeholder = texts.questionPlaceholder;
  });
  const label = createElement("label", {
    class: "visually-hidden",
    attributes: { for: "question" },
  });
  localiseText(label, ({ texts }) => texts.questionLabel);
  const counter = createElement("p", { class: "counter", attributes: { id: "question-counter" } });
  const hint = localiseText(
    createElement("p", { class: "composer-hint", attributes: { id: "composer-hint" } }),
    ({ texts }) => texts.composerHint,
  );
  const filters = createFiltersForm(known);
  const button = createElement("button", { class: "solid-button ask-button" });
  const foot = createElement("div", {
    class: "composer-foot",
    children: [filters.element, hint, counter, button],
  });
  const element = createElement("form", { class: "composer", children: [label, field, foot] });

  let busy = false;
  const refresh = ({ texts }: Wording): void => {
    const length = field.value.trim().length;
    button.type = busy ? "button" : "submit";
    button.textContent = busy ? texts.stop : texts.send;
    button.disabled = !busy && (length === 0 || length > LIMIT);
    button.classList.toggle("is-stop", busy);
    counter.hidden = length < COUNTER_FROM;
    counter.textContent =
      length > LIMIT ? texts.charactersOver(length - LIMIT) : texts.charactersLeft(LIMIT - length);
    counter.classList.toggle("is-over", length > LIMIT);
    field.setAttribute("aria-invalid", String(length > LIMIT));
    field.dir = majorityDirection(field.value, texts.direction);
    grow(field);
  };
  localise(element, (_, wording) => refresh(wording));

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy || button.disabled) return;
    const question = field.value.trim();
    field.value = "";
    ask(question);
    refresh(pageWording());
  });
  button.addEventListener("click", () => {
    if (busy) stop();
  });
  field.addEventListener("input", () => refresh(pageWording()));
  field.addEventListener("keydown", (event) => {
    // While an input method composes, Enter chooses a word.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    element.requestSubmit();
  });
  return {
    element,
    readFilters: filters.read,
    write: (question) => {
      field.value = question;
      refresh(pageWording());
    },
    setBusy: (value) => {
      busy = value;
      refresh(pageWording());
    },
    focus: () => field.focus(),
  };
}

/** As tall as its text; the style sheet sets the limit. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  if (field.value !== "") field.style.height = `${field.scrollHeight}px`;
}
