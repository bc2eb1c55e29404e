/** The tool `ask`: a question, answered with checked citations. */
import type { StreamEvent } from "../../core/contract/stream-events.ts";
import type { Language } from "../../core/contract/language.ts";
import type { QuestionAnswering } from "../answering/question-answering.ts";
import { detectLanguage } from "../../core/text/language.ts";
import { describeTool, type ToolTexts } from "./describe-tool.ts";
import type { McpTool } from "./mcp-tool.ts";
import { MCP_PHRASES } from "./mcp-phrases.ts";
import { parseQuestion, readQuestion } from "../http/parse-question.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderTitle } from "./render-sources.ts";
import type { RunAnswer } from "../http/run-answer.ts";
import { ASK_SCHEMAS, askArgumentsSchema } from "./tool-schemas.ts";

const TEXTS: Readonly<Record<Language, ToolTexts>> = {
  en: {
    title: "Ask a question",
    description:
      "Answers a question about cryptocurrency mining news, in Arabic or English, from the articles of the collection. " +
      "Every sentence taken from a source is verbatim and ends in its marker, such as [1], which is the id of a citation with the article's title, date and quote. " +
      "Where the sources do not tell, the status is not-found. Give a conversationId back to ask a follow-up. " +
      "Questions that compute hashprice or what a machine earns are answered, too.",
  },
  ar: {
    title: "طرح سؤال",
    description:
      "تجيب بالعربية أو الإنجليزية عن سؤال حول أخبار تعدين العملات المشفرة اعتمادًا على مقالات المجموعة. " +
      "كل جملة مأخوذة من مصدر تُنقل حرفيًا ويليها رقم مثل [1]، وهو معرّف استشهاد يحمل عنوان المقالة وتاريخها ونص الاقتباس. " +
      "وإذا لم تذكر المصادر الجواب كانت الحالة not-found. أعد conversationId مع السؤال التالي لمتابعة المحادثة. " +
      "وتجيب أيضًا عن الأسئلة التي تتطلب حساب سعر الهاش أو دخل جهاز تعدين.",
  },
};

export interface AskToolOptions {
  readonly answering: QuestionAnswering;
  readonly runAnswer: RunAnswer;
}

export function createAskTool({ answering, runAnswer }: AskToolOptions): McpTool {
  return {
    ...describeTool("ask", TEXTS, ASK_SCHEMAS),
    readQuestion,
    chooseLanguage: (input, fallback) =>
      languageAsked(input) ?? languageOfQuestion(input, fallback),
    async run(input, { owner, signal, language, reportProgress }) {
      const request = { ...parseQuestion(askArgumentsSchema, input), stream: false };
      const response = await runAnswer({
        start: (started) => answering.ask(request, started, { owner }),
        signal,
        onEvent: async (event) => {
          const message = toProgress(event, language);
          if (message !== null) await reportProgress(message);
        },
      });
      return { text: renderAnswer(response), structured: response };
    },
  };
}

function languageAsked(input: unknown): Language | null {
  if (typeof input !== "object" || input === null || !("language" in input)) return null;
  return input.language === "ar" || input.language === "en" ? input.language : null;
}

function languageOfQuestion(input: unknown, fallback: Language): Language {
  const question = readQuestion(input);
  return question === null ? fallback : detectLanguage(question);
}

/** What an event tells whoever waits; null where it tells nothing new. */
function toProgress(event: StreamEvent, language: Language): string | null {
  const phrases = MCP_PHRASES[language];
  switch (event.event) {
    case "retrieval":
      return phrases.searching(event.data.passages, event.data.articles.length);
    case "tool-call":
      return phrases.calculating;
    case "citation":
      return phrases.citing(event.data.id, renderTitle(event.data));
    case "answer-delta":
      return event.data.text;
    case "tool-result":
    case "done":
    case "error":
      return null;
  }
}
