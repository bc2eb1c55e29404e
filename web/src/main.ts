/** The start of the page: puts its parts together. */
import { createArticlePage } from "./article-page/article-page.ts";
import { BROWSE_PATH } from "./browse/browse-selection.ts";
import { createBrowseView } from "./browse/browse-view.ts";
import { createCalculatorView } from "./calculator/calculator-view.ts";
import { createKnownCollection } from "./collection/collection.ts";
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
import { watchConnection } from "./page/watch-connection.ts";
import { createSourcePanel } from "./sources/source-panel.ts";

setPageLanguage(initialLanguage(navigator.languages));
localiseSkeleton();
watchConnection();
setUpSkipLink(() => document.getElementById("question"));

const welcome = findElement("welcome", HTMLElement);
const newConversation = findElement("new-conversation", HTMLButtonElement);
const askView = findElement("ask-view", HTMLElement);
const sourcePanel = createSourcePanel();
let hasTurns = false;
const showParts = (): void => {
  welcome.hidden = hasTurns;
  newConversation.hidden = !hasTurns || askView.hidden;
};
const known = createKnownCollection();
const conversation = createConversation(sourcePanel, known, (has) => {
  hasTurns = has;
  showParts();
});
showSuggestedQuestions(conversation.ask);
newConversation.addEventListener("click", conversation.restart);

const calculator = createCalculatorView({ today: () => new Date().toISOString().slice(0, 10) });
const browse = createBrowseView({ known, go: (path) => router.go(path) });
const articlePage = createArticlePage({
  known,
  askAbout: (question) => {
    router.go("/");
    conversation.write(question);
  },
});
findElement("views", HTMLElement).append(browse.element, articlePage.element, calculator.element);

const router = createRouter({
  routes: [
    createRoute("/", {
      view: { element: askView, show: () => undefined, hide: sourcePanel.close },
      title: () => null,
    }),
    createRoute(BROWSE_PATH, { view: browse, title: ({ texts }) => texts.browse.heading }),
    createRoute("/articles/{id}", {
      view: articlePage,
      title: articlePage.title,
      section: BROWSE_PATH,
    }),
    createRoute("/calculator", {
      view: calculator,
      title: ({ texts }) => texts.calculator.heading,
    }),
  ],
  navigation: findElement("site-navigation", HTMLElement),
  onChange: showParts,
});
router.start();

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
