/** The kept conversations in a sheet at the side: opened again, saved as files, deleted. */
import { announce, createAnnouncerPlace } from "../page/announcer.ts";
import { createElement } from "../page/create-element.ts";
import { createCloseButton } from "../page/icon-button.ts";
import { localiseText, pageWording, type Wording } from "../page/page-language.ts";
import type { ConversationRecord } from "./conversation-record.ts";
import type { ConversationStore } from "./conversation-store.ts";
import { createDeleteAll } from "./delete-all.ts";
import { createHistoryItem } from "./history-item.ts";

export interface HistorySheetOptions {
  readonly store: ConversationStore;
  /** Whether the store outlives the page. */
  readonly isLasting: boolean;
  /** The conversation on the page, if there is one. */
  readonly openId: () => string | null;
  readonly open: (record: ConversationRecord) => void;
  /** The conversation on the page was deleted. */
  readonly forget: () => void;
  readonly save: (record: ConversationRecord) => void;
}

export interface HistorySheet {
  readonly element: HTMLDialogElement;
  readonly show: () => void;
}

export function createHistorySheet(options: HistorySheetOptions): HistorySheet {
  const { store, isLasting } = options;
  const heading = createElement("h2", { attributes: { id: "history-heading", tabindex: "-1" } });
  const close = createCloseButton(() => element.close());
  const list = createElement("ul", { class: "history-list", attributes: { role: "list" } });
  const none = createLine(({ texts }) => texts.conversation.noConversations);
  const deleteAll = createDeleteAll(() => {
    const openId = options.openId();
    store.clear();
    if (openId !== null) options.forget();
    refresh();
    heading.focus();
    announce(pageWording().texts.conversation.allDeleted);
  });
  const element = createElement("dialog", {
    class: "history-sheet",
    attributes: { id: "history-sheet", "aria-labelledby": "history-heading" },
    children: [
      createElement("div", {
        class: "panel-head",
        children: [localiseText(heading, ({ texts }) => texts.conversation.history), close],
      }),
      createElement("div", {
        class: "history-content",
        children: [
          createLine(({ texts }) =>
            isLasting ? texts.conversation.keptHere : texts.conversation.memoryOnly,
          ),
          none,
          list,
          deleteAll.element,
        ],
      }),
      createAnnouncerPlace(),
    ],
  });

  const refresh = (): void => {
    const records = store.list();
    const openId = options.openId();
    list.replaceChildren(
      ...records.map((record) =>
        createHistoryItem({
          record,
          isOpen: record.id === openId,
          open: () => {
            element.close();
            options.open(record);
          },
          save: () => {
            options.save(record);
            announce(pageWording().texts.conversation.exported);
          },
          remove: () => remove(record),
        }),
      ),
    );
    none.hidden = records.length > 0;
    list.hidden = records.length === 0;
    deleteAll.reset(records.length);
  };
  /** The focus goes to the conversation that takes the place of the deleted one. */
  const remove = (record: ConversationRecord): void => {
    const index = store.list().findIndex(({ id }) => id === record.id);
    const isOpen = options.openId() === record.id;
    store.remove(record.id);
    if (isOpen) options.forget();
    refresh();
    const titles = list.querySelectorAll<HTMLElement>(".history-title");
    (titles[Math.min(index, titles.length - 1)] ?? heading).focus();
    announce(pageWording().texts.conversation.deleted);
  };

  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    // A source beside the page listens for Escape too; one key press closes one thing.
    event.preventDefault();
    element.close();
  });
  element.addEventListener("click", (event) => {
    if (event.target === element) element.close();
  });
  return {
    element,
    show: () => {
      refresh();
      element.showModal();
      heading.focus();
    },
  };
}

function createLine(text: (wording: Wording) => string): HTMLElement {
  return localiseText(createElement("p", { class: "history-note" }), text);
}
