/** What the page says around answers: their actions, the history of conversations, shared answers, Markdown. */
export interface ConversationTexts {
  readonly answerActions: string;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly shareLink: string;
  readonly linkCopied: string;
  readonly copyByHand: string;
  readonly rateUp: string;
  readonly rateDown: string;
  readonly rated: string;
  readonly commentLabel: string;
  readonly sendComment: string;
  readonly commentSent: string;
  readonly feedbackFailed: string;
  readonly feedbackGone: string;
  readonly askAgain: string;
  readonly editQuestion: string;
  readonly editing: string;
  readonly cancelEditing: string;
  readonly earlierAnswer: string;
  readonly understoodAs: string;
  readonly slow: string;
  readonly emptyQuestion: string;

  readonly history: string;
  readonly keptHere: string;
  readonly memoryOnly: string;
  readonly noConversations: string;
  readonly questionCount: (count: number) => string;
  readonly openNow: string;
  readonly exportNamed: (title: string) => string;
  readonly exported: string;
  readonly deleteNamed: (title: string) => string;
  readonly deleted: string;
  readonly deleteAll: string;
  readonly confirmDeleteAll: string;
  readonly deleteThem: string;
  readonly keepThem: string;
  readonly allDeleted: string;
  readonly noRoom: string;

  readonly sharedAnswer: string;
  readonly askYourself: string;
  readonly askYourselfHint: string;
  readonly loadingAnswer: string;
  readonly linkExpired: string;
  readonly linkExpiredText: string;
  readonly answerNotLoaded: string;
  readonly toStart: string;

  /** A quote between the marks of the language. */
  readonly quoted: (quote: string) => string;
  readonly undated: string;
  readonly listSeparator: string;
  readonly reportSeparator: string;
  readonly reportsAre: (reports: string) => string;
  /** Of an article that an earlier footnote has named them for. */
  readonly reportsInNote: (footnote: number) => string;
  readonly exportedOn: (date: string) => string;
  readonly answeredOn: (date: string) => string;
  readonly stoppedHere: string;
  readonly noAnswerCame: string;
}
