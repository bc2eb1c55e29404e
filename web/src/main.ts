/** The start of the page: puts its parts together. */
import { createConversation } from "./conversation/conversation.ts";
import { showSuggestedQuestions } from "./conversation/suggested-question-list.ts";
import { findElement } from "./page/create-element.ts";
import { localiseSkeleton } from "./page/localise-skeleton.ts";
import {
  initialLanguage,
  localise,
  pageWording,
  rememberLanguage,
  setPageLanguage,
} from "./page/page-language.ts";
import { watchConnection } from "./page/watch-connection.ts";
import { createSourcePanel } from "./sources/source-panel.ts";

setPageLanguage(initialLanguage(navigator.languages));
localiseSkeleton();
watchConnection();

const welcome = findElement("welcome", HTMLElement);
const newConversation = findElement("new-conversation", HTMLButtonElement);
const conversation = createConversation(createSourcePanel(), (hasTurns) => {
  welcome.hidden = hasTurns;
  newConversation.hidden = !hasTurns;
});
showSuggestedQuestions(conversation.ask);

newConversation.addEventListener("click", conversation.restart);

const switchLanguage = findElement("switch-language", HTMLButtonElement);
localise(switchLanguage, (button, { language, texts }) => {
  button.textContent = texts.otherLanguage;
  button.setAttribute("aria-label", texts.switchLanguage);
  button.lang = language === "ar" ? "en" : "ar";
});
switchLanguage.addEventListener("click", () => {
  const other = pageWording().language === "ar" ? "en" : "ar";
  rememberLanguage(other);
  setPageLanguage(other);
});
