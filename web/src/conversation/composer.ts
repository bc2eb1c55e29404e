/** Where questions are written: grows with its text, asks on Enter, stops a running answer. */
import type { Filters } from "../../../core/contract/filters.ts";
import { majorityDirection } from "../../../core/text/script.ts";
import { QUESTION_LIMIT } from "../ask/question-limit.ts";
import { announce } from "../page/announcer.ts";
import type { KnownCollection } from "../collection/collection.ts";
import { createElement } from "../page/create-element.ts";
import { localise, localiseText, pageWording, type Wording } from "../page/page-language.ts";
import { createComposerNotice, type ComposerNotice } from "./composer-notice.ts";
import { createFiltersForm } from "./filters-form.ts";

const COUNTER_FROM = QUESTION_LIMIT - 200;
const DESCRIPTIONS = "composer-hint question-counter";
const ASKED_BACK = "asked-back";

export interface ComposerOptions {
  /** What there is to filter by. */
  readonly known: KnownCollection;
  readonly ask: (question: string) => void;
  readonly stop: () => void;
}

export interface Composer {
  readonly element: HTMLFormElement;
  readonly notice: ComposerNotice;
  readonly readFilters: () => Filters;
  /** Puts a question into the field, for the reader to send. */
  readonly write: (question: string) => void;
  /** While an answer runs, the button stops it and Enter asks nothing. */
  readonly setBusy: (busy: boolean) => void;
  /** Takes up an earlier question; what was being written comes back once that is asked, or left. */
  readonly edit: (question: string) => void;
  /** Gives up an edited question, and what the notice told. */
  readonly leaveEditing: () => void;
  /** The field is described by what was asked back, which is spoken when it gets the focus; null ends that. */
  readonly describeBy: (askedBack: HTMLElement | null) => void;
  readonly focus: () => void;
}

export function createComposer({ known, ask, stop }: ComposerOptions): Composer {
  const field = createElement("textarea", {
    attributes: { id: "question", rows: "1", "aria-describedby": DESCRIPTIONS },
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
  /** What was being written before an earlier question was taken up; null while none is. */
  let setAside: string | null = null;
  const leaveEditing = (): void => {
    field.value = setAside ?? "";
    setAside = null;
    notice.hide();
    refresh(pageWording());
  };
  const notice = createComposerNotice(() => {
    leaveEditing();
    field.focus();
  });
  const element = createElement("form", {
    class: "composer",
    children: [notice.element, label, field, foot],
  });

  let busy = false;
  let wasOver = false;
  const refresh = ({ texts }: Wording): void => {
    const length = field.value.trim().length;
    const isOver = length > QUESTION_LIMIT;
    button.type = busy ? "button" : "submit";
    button.textContent = busy ? texts.stop : texts.send;
    button.disabled = !busy && (length === 0 || isOver);
    button.classList.toggle("is-stop", busy);
    counter.hidden = length < COUNTER_FROM;
    counter.textContent = isOver
      ? texts.charactersOver(length - QUESTION_LIMIT)
      : texts.charactersLeft(QUESTION_LIMIT - length);
    counter.classList.toggle("is-over", isOver);
    // Said once at the border, not with each letter.
    if (isOver && !wasOver) announce(counter.textContent);
    wasOver = isOver;
    field.setAttribute("aria-invalid", String(isOver));
    field.dir = majorityDirection(field.value, texts.direction);
    grow(field);
  };
  localise(element, (_, wording) => refresh(wording));

  element.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    const question = field.value.trim();
    if (question === "") return notice.show(setAside === null ? "emptyQuestion" : "editing");
    if (button.disabled) return announce(counter.textContent);
    leaveEditing();
    ask(question);
    refresh(pageWording());
  });
  button.addEventListener("click", () => {
    if (busy) stop();
  });
  field.addEventListener("input", () => {
    if (setAside === null) notice.hide();
    refresh(pageWording());
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && setAside !== null) {
      // One key press ends one thing: an open source stays.
      event.preventDefault();
      return leaveEditing();
    }
    // While an input method composes, Enter chooses a word.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    // A form whose button is disabled would not be submitted by the key itself.
    element.requestSubmit();
  });
  return {
    element,
    notice,
    readFilters: filters.read,
    write: (question) => {
      field.value = question;
      refresh(pageWording());
    },
    setBusy: (value) => {
      busy = value;
      refresh(pageWording());
    },
    edit: (question) => {
      setAside ??= field.value;
      field.value = question;
      notice.show("editing");
      refresh(pageWording());
      field.focus();
    },
    leaveEditing: () => {
      if (setAside !== null) leaveEditing();
      notice.hide();
    },
    describeBy: (askedBack) => {
      document.getElementById(ASKED_BACK)?.removeAttribute("id");
      if (askedBack !== null) askedBack.id = ASKED_BACK;
      const descriptions = askedBack === null ? DESCRIPTIONS : `${ASKED_BACK} ${DESCRIPTIONS}`;
      field.setAttribute("aria-describedby", descriptions);
    },
    focus: () => field.focus(),
  };
}

/** As tall as its text; the style sheet sets the limit. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  if (field.value !== "") field.style.height = `${field.scrollHeight}px`;
}
