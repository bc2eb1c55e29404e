/** One conversation in the sheet. */
import { createElement } from "../page/create-element.ts";
import { createIconButton } from "../page/icon-button.ts";
import { localiseText } from "../page/page-language.ts";
import { createDirectedText } from "../page/text-direction.ts";
import { titleOf, type ConversationRecord } from "./conversation-record.ts";

export interface HistoryItemOptions {
  readonly record: ConversationRecord;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly save: () => void;
  readonly remove: () => void;
}

export function createHistoryItem(options: HistoryItemOptions): HTMLLIElement {
  const { record, isOpen, open, save, remove } = options;
  const title = titleOf(record);
  const button = createElement("button", {
    class: "history-title",
    attributes: { type: "button", ...(isOpen ? { "aria-current": "true" } : {}) },
    children: [createDirectedText("span", title)],
    onClick: open,
  });
  const time = localiseText(
    createElement("time", { attributes: { datetime: record.updatedAt } }),
    ({ texts }) => formatMoment(record.updatedAt, texts.locale),
  );
  const count = localiseText(createElement("span"), ({ texts }) =>
    texts.conversation.questionCount(record.turns.length),
  );
  const openNow = localiseText(
    createElement("span", { class: "open-now" }),
    ({ texts }) => texts.conversation.openNow,
  );
  const byline = createElement("p", {
    class: "byline",
    children: [time, count, isOpen ? openNow : null],
  });
  return createElement("li", {
    class: "history-item",
    children: [
      createElement("div", { children: [button, byline] }),
      createElement("div", {
        class: "action-buttons",
        children: [
          createIconButton("save", ({ texts }) => texts.conversation.exportNamed(title), save),
          createIconButton("remove", ({ texts }) => texts.conversation.deleteNamed(title), remove),
        ],
      }),
    ],
  });
}

/** Day and hour on the reader's own clock; a text that is no time stays as it is. */
function formatMoment(time: string, locale: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(date);
}
