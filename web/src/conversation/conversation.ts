/** The conversation: questions, their answers, and the way from one to the next. */
import type { KnownCollection } from "../collection/collection.ts";
import {
  NOTHING_YET,
  type ConversationRecord,
  type TurnRecord,
} from "../history/conversation-record.ts";
import type { ConversationStore } from "../history/conversation-store.ts";
import { rememberOpenConversation } from "../history/open-conversation.ts";
import { findElement } from "../page/create-element.ts";
import type { Sources } from "../sources/sources.ts";
import type { AnswerView } from "./answer-view.ts";
import { createComposer } from "./composer.ts";
import { runQuestion, type AnswerEnding } from "./run-question.ts";
import { createTurn, type Turn, type TurnQuestion } from "./turn.ts";

export interface Conversation {
  readonly ask: (question: string) => void;
  /** Puts a question into the field, for the reader to send. */
  readonly write: (question: string) => void;
  /** Leaves this conversation behind and starts with an empty page. */
  readonly restart: () => void;
  /** Goes on with a kept conversation, its last turn in sight. */
  readonly open: (record: ConversationRecord) => void;
  /** Leaves this conversation behind for good: nothing of it is kept any more. */
  readonly forget: () => void;
  /** In the store; null while nothing was asked. */
  readonly openId: () => string | null;
}

export interface ConversationOptions {
  readonly sources: Sources;
  readonly store: ConversationStore;
  /** What there is to filter by. */
  readonly known: KnownCollection;
  /** ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Told whether there is anything on the page to leave behind. */
  readonly onChange: (hasTurns: boolean) => void;
}

/** One conversation while it is on the page; its last answer may end after that. */
interface Session {
  readonly id: string;
  conversationId: string | null;
  readonly turns: Turn[];
  isForgotten: boolean;
}

export function createConversation(options: ConversationOptions): Conversation {
  const { sources, store, known, now, newId, onChange } = options;
  const place = findElement("turns", HTMLElement);
  let session: Session = startSession(newId(), null);
  let running: AbortController | null = null;
  let hasToldNoRoom = false;

  const keep = (kept: Session): void => {
    if (kept.isForgotten || kept.turns.length === 0) return;
    const { id, conversationId } = kept;
    const turns = kept.turns.map((turn) => turn.record());
    const hasRoom = store.save({ id, conversationId, updatedAt: now(), turns });
    // Told once: nothing that the page does would change it.
    if (!hasRoom && !hasToldNoRoom) composer.notice.show("noRoom");
    hasToldNoRoom ||= !hasRoom;
  };

  const run = async (
    asking: Session,
    { standsAlone, ...question }: TurnQuestion,
    turn: Turn,
    view: AnswerView,
  ): Promise<AnswerEnding> => {
    running?.abort();
    const current = new AbortController();
    running = current;
    composer.setBusy(true);
    composer.describeBy(null);
    const { conversationId } = asking;
    const isFollowUp = !standsAlone && conversationId !== null;
    const sent = isFollowUp ? { ...question, conversationId } : question;
    const ending = await runQuestion(sent, view, current.signal);
    // Whatever was started meanwhile owns the composer now.
    if (running !== current) return ending;
    running = null;
    composer.setBusy(false);
    if (ending.kind !== "answered") return ending;
    if (!standsAlone) asking.conversationId = ending.response.conversationId;
    if (ending.response.status === "needs-clarification") waitForReply(turn, view);
    return ending;
  };

  /** The focus goes to the reply unless the reader has turned to something else. */
  const waitForReply = (turn: Turn, view: AnswerView): void => {
    composer.describeBy(view.body);
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active === turn.heading;
    if (isFree || composer.element.contains(active)) composer.focus();
  };

  const addTurn = (owner: Session, record: TurnRecord): Turn => {
    const turn = createTurn({
      record,
      sources,
      now,
      run: (question, asked, view) => run(owner, question, asked, view),
      edit: (question) => composer.edit(question),
      onChange: () => keep(owner),
      keepsFocus: () => composer.element.contains(document.activeElement),
    });
    owner.turns.push(turn);
    place.append(turn.element);
    return turn;
  };

  const ask = (question: string): void => {
    const filters = composer.readFilters();
    const outcome = { kind: "stopped", partial: NOTHING_YET } as const;
    const turn = addTurn(session, { question, filters, askedAt: now(), outcome });
    rememberOpenConversation(session.id);
    onChange(true);
    turn.ask();
    keep(session);
    turn.element.scrollIntoView({ block: "start" });
  };

  const leave = (next: Session): void => {
    const stopped = running;
    running = null;
    stopped?.abort();
    session = next;
    rememberOpenConversation(next.turns.length === 0 ? null : next.id);
    sources.panel.close();
    place.replaceChildren();
    composer.setBusy(false);
    composer.describeBy(null);
    composer.leaveEditing();
  };
  const restart = (): void => {
    leave(startSession(newId(), null));
    onChange(false);
    composer.focus();
  };

  const composer = createComposer({ known, ask, stop: () => running?.abort() });
  findElement("composer-slot", HTMLElement).append(composer.element);
  // What came of a running answer is not lost with the page: it counts as stopped, not as broken off.
  window.addEventListener("pagehide", () => {
    if (running === null) return;
    keep(session);
    running.abort();
  });
  return {
    ask,
    write: (question) => {
      composer.write(question);
      composer.focus();
    },
    restart,
    open: (record) => {
      if (record.id === session.id && session.turns.length > 0) return;
      const opened = startSession(record.id, record.conversationId);
      leave(opened);
      for (const turn of record.turns) addTurn(opened, turn).show();
      rememberOpenConversation(record.id);
      onChange(true);
      opened.turns.at(-1)?.element.scrollIntoView({ block: "start" });
    },
    forget: () => {
      session.isForgotten = true;
      restart();
    },
    openId: () => (session.turns.length === 0 ? null : session.id),
  };
}

function startSession(id: string, conversationId: string | null): Session {
  return { id, conversationId, turns: [], isForgotten: false };
}
