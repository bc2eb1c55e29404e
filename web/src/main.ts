/** The start of the page: puts its parts together. */
import { createCalculatorView } from "./calculator/calculator-view.ts";
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
import { createRoute, createRouter } from "./page/router.ts";
import { setUpSkipLink } from "./page/skip-link.ts";
import { unfoldForPrint } from "./page/unfold-for-print.ts";
import { watchConnection } from "./page/watch-connection.ts";
import { createArticleLoader } from "./sources/article-loader.ts";
import { createCitationPreview } from "./sources/citation-preview.ts";
import { createSourcePanel } from "./sources/source-panel.ts";

setPageLanguage(initialLanguage(navigator.languages));
localiseSkeleton();
watchConnection();
unfoldForPrint();
setUpSkipLink(() => document.getElementById("question"));

const welcome = findElement("welcome", HTMLElement);
const newConversation = findElement("new-conversation", HTMLButtonElement);
const askView = findElement("ask-view", HTMLElement);
const today = (): string => new Date().toISOString().slice(0, 10);
const loadArticle = createArticleLoader(() => performance.now());
const sourcePanel = createSourcePanel({ loadArticle, today });
const previewCitation = createCitationPreview({ loadArticle, today });
let hasTurns = false;
const showParts = (): void => {
  welcome.hidden = hasTurns;
  newConversation.hidden = !hasTurns || askView.hidden;
};
const conversation = createConversation({ panel: sourcePanel, previewCitation, today }, (has) => {
  hasTurns = has;
  showParts();
});
showSuggestedQuestions(conversation.ask);
newConversation.addEventListener("click", conversation.restart);

const calculator = createCalculatorView({ today });
findElement("views", HTMLElement).append(calculator.element);

createRouter({
  routes: [
    createRoute("/", {
      view: { element: askView, show: () => undefined, hide: sourcePanel.close },
      title: () => null,
    }),
    createRoute("/calculator", {
      view: calculator,
      title: ({ texts }) => texts.calculator.heading,
    }),
  ],
  navigation: findElement("site-navigation", HTMLElement),
  onChange: showParts,
}).start();

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

// Words and direction are known: what is seen first stays where it is.
document.documentElement.removeAttribute("data-waiting");
