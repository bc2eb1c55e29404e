/** The kept conversations on the page: the button in the header, the sheet, the files. */
import type { Conversation } from "../conversation/conversation.ts";
import { conversationToMarkdown, nameMarkdownFile } from "../markdown/conversation-to-markdown.ts";
import { createElement, findElement } from "../page/create-element.ts";
import { toLocalDay } from "../page/local-day.ts";
import { pageAddress } from "../page/page-address.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import { saveTextFile } from "../page/save-text-file.ts";
import type { ConversationStore } from "./conversation-store.ts";
import { titleOf } from "./conversation-record.ts";
import { createHistorySheet } from "./history-sheet.ts";
import { recallOpenConversation } from "./open-conversation.ts";
import { toWrittenConversation } from "./record-to-markdown.ts";

export interface HistoryOptions {
  readonly conversation: Conversation;
  readonly store: ConversationStore;
  /** Whether the store outlives the page. */
  readonly isLasting: boolean;
  readonly now: () => string;
  /** Shows the view of the conversation. */
  readonly goToConversation: () => void;
}

/** Also goes on with the conversation that was on the page before it was loaded anew. */
export function setUpHistory({
  conversation,
  store,
  isLasting,
  now,
  goToConversation,
}: HistoryOptions): void {
  const sheet = createHistorySheet({
    store,
    isLasting,
    openId: conversation.openId,
    open: (record) => {
      goToConversation();
      conversation.open(record);
    },
    forget: conversation.forget,
    save: (record) => {
      const today = toLocalDay(now());
      const { language } = pageWording();
      const options = { today, address: pageAddress(), language };
      const markdown = conversationToMarkdown(toWrittenConversation(record), options);
      saveTextFile(nameMarkdownFile(titleOf(record), today), markdown);
    },
  });
  document.body.append(sheet.element);
  const button = findElement("open-history", HTMLButtonElement);
  button.append(localiseText(createElement("span"), ({ texts }) => texts.conversation.history));
  button.addEventListener("click", sheet.show);
  const openId = recallOpenConversation();
  const record = openId === null ? null : store.load(openId);
  if (record !== null) conversation.open(record);
}
