/** An answer as a message of Slack: its text, its numbered sources, and what can be done with it. */
import type { AskResponse } from "../../../core/contract/ask.ts";
import { SLACK_PHRASES } from "../slack-phrases.ts";
import { escapeMrkdwn } from "../text/escape-mrkdwn.ts";
import { directLines } from "../text/direction.ts";
import { splitMrkdwn } from "../text/split-mrkdwn.ts";
import { toMrkdwn } from "../text/to-mrkdwn.ts";
import { button, context, MOST_BLOCKS, section, textOf, type Block } from "./blocks.ts";
import { DIRECTION_OF, renderSource, renderSuggestion } from "./render-sources.ts";
import { linesToSections, proseToSections } from "./to-sections.ts";

export const ACTIONS = {
  helpful: "manjam_helpful",
  notHelpful: "manjam_not_helpful",
  showEveryone: "manjam_show_everyone",
} as const;

/** Slack refuses a message whose blocks hold more than about this together, without documenting it. */
export const MESSAGE_MAX_CHARACTERS = 12_000;
/** Of the text that notifications and screen readers take. */
const PLAIN_MAX_CHARACTERS = 3_900;
const QUESTION_MAX_CHARACTERS = 500;
/** Keeps room for an answer, however many sources it has. */
const SOURCES_SHARE = 0.6;
/** The question, two notes and the buttons. */
const OTHER_BLOCKS = 4;
const OTHER_CHARACTERS = 1_000;

export type RenderableAnswer = Pick<
  AskResponse,
  "id" | "question" | "language" | "answer" | "citations" | "suggestions"
>;

/** Who is shown the answer; `shown` is one that was private until `user` (an id) showed it to everyone. */
export type Audience =
  | { readonly kind: "thread" }
  | { readonly kind: "private" }
  | { readonly kind: "shown"; readonly user: string };

export interface RenderOptions {
  readonly audience: Audience;
  /** ISO day that ages are counted from. */
  readonly today: string;
  readonly mostCharacters?: number;
}

export interface SlackMessage {
  readonly text: string;
  readonly blocks: Block[];
}

/** The markers in the text and before the sources are the numbers of `citations`, as everywhere. */
export function renderAnswer(
  answer: RenderableAnswer,
  { audience, today, mostCharacters = MESSAGE_MAX_CHARACTERS }: RenderOptions,
): SlackMessage {
  const { language, citations, suggestions } = answer;
  const phrases = SLACK_PHRASES[language];
  const room = mostCharacters - OTHER_CHARACTERS;
  const sources = linesToSections(
    [
      ...list(
        phrases.sources,
        citations.map((citation) => renderSource(citation, language, today)),
      ),
      ...list(
        phrases.nearestArticles,
        suggestions.map((suggestion) => renderSuggestion(suggestion, language)),
      ),
    ],
    {
      mostSections: (MOST_BLOCKS - OTHER_BLOCKS) / 2,
      mostCharacters: room * SOURCES_SHARE,
    },
  );
  const told = proseToSections(toMrkdwn(answer.answer), DIRECTION_OF[language], {
    mostSections: MOST_BLOCKS - OTHER_BLOCKS - sources.texts.length,
    mostCharacters: room - sources.texts.join("").length,
  });
  const blocks: Block[] = [
    ...renderQuestion(answer, audience),
    ...told.texts.map((text) => section(text)),
    ...(told.isWhole ? [] : [context(`_${phrases.leftOut}_`)]),
    ...sources.texts.map((text) => section(text)),
    ...(sources.isWhole ? [] : [context(`_${phrases.sourcesLeftOut}_`)]),
    { type: "actions", elements: renderButtons(answer, audience) },
  ];
  return { text: toPlainText(blocks), blocks };
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`*${title}*`, ...lines];
}

/** A slash command leaves no trace in the channel, so that the answer repeats what was asked. */
function renderQuestion(
  { question, language }: RenderableAnswer,
  audience: Audience,
): readonly Block[] {
  if (audience.kind === "thread") return [];
  const phrases = SLACK_PHRASES[language];
  const line = question.replace(/\s+/gu, " ").trim();
  const [first = "", ...rest] = splitMrkdwn(escapeMrkdwn(line), QUESTION_MAX_CHARACTERS);
  const quoted = `> ${first}${rest.length > 0 ? "…" : ""}`;
  const lead = audience.kind === "shown" ? phrases.askedBy(`<@${audience.user}>`) : phrases.onlyYou;
  return [section(directLines(`${lead}\n${quoted}`, DIRECTION_OF[language]))];
}

function renderButtons({ id, language }: RenderableAnswer, { kind }: Audience) {
  const phrases = SLACK_PHRASES[language];
  return [
    button(ACTIONS.helpful, phrases.helpful, id),
    button(ACTIONS.notHelpful, phrases.notHelpful, id),
    ...(kind === "private" ? [button(ACTIONS.showEveryone, phrases.showEveryone, id)] : []),
  ];
}

function toPlainText(blocks: readonly Block[]): string {
  const text = blocks
    .map((block) => textOf(block))
    .filter((part) => part !== "")
    .join("\n\n");
  const [first = "", ...rest] = splitMrkdwn(text, PLAIN_MAX_CHARACTERS);
  return rest.length === 0 ? first : `${first} …`;
}
