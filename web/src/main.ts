/** The start of the page: puts its parts together. */
import { createArticlePage } from "./article-page/article-page.ts";
import { BROWSE_PATH } from "./browse/browse-selection.ts";
import { createBrowseView } from "./browse/browse-view.ts";
import { createCalculatorView } from "./calculator/calculator-view.ts";
import { createKnownCollection } from "./collection/collection.ts";
import { createConversation } from "./conversation/conversation.ts";
import { createSharedAnswerView } from "./conversation/shared-answer-view.ts";
import { showSuggestedQuestions } from "./conversation/suggested-question-list.ts";
import { createConversationStore } from "./history/conversation-store.ts";
import { setUpHistory } from "./history/set-up-history.ts";
import { createMemoryStorage, openStorage } from "./history/text-storage.ts";
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
const known = createKnownCollection();
const now = (): string => new Date().toISOString();
const lastingStorage = openStorage("localStorage");
const store = createConversationStore(lastingStorage ?? createMemoryStorage());
const sources = { panel: sourcePanel, previewCitation, today };
const conversation = createConversation({
  sources,
  store,
  known,
  now,
  newId: () => crypto.getRandomValues(new Uint32Array(4)).join("-"),
  onChange: (has) => {
    hasTurns = has;
    showParts();
  },
});
showSuggestedQuestions(conversation.ask);
newConversation.addEventListener("click", conversation.restart);

const calculator = createCalculatorView({ today });
const sharedAnswer = createSharedAnswerView({
  sources,
  askYourself: (question) => {
    router.go("/");
    conversation.restart();
    conversation.ask(question);
  },
});
const browse = createBrowseView({ known, go: (path) => router.go(path) });
const articlePage = createArticlePage({
  known,
  askAbout: (question) => {
    router.go("/");
    conversation.write(question);
  },
});
findElement("views", HTMLElement).append(
  browse.element,
  articlePage.element,
  calculator.element,
  sharedAnswer.element,
);

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
    createRoute("/answers/{id}", {
      view: sharedAnswer,
      title: ({ texts }) => texts.conversation.sharedAnswer,
    }),
  ],
  navigation: findElement("site-navigation", HTMLElement),
  onChange: showParts,
});
setUpHistory({
  conversation,
  store,
  isLasting: lastingStorage !== null,
  now,
  goToConversation: () => router.go("/"),
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

// Words and direction are known: what is seen first stays where it is.
document.documentElement.removeAttribute("data-waiting");
