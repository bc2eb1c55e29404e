/** What the reader thinks of an answer: a thumb, and a comment for those who want to say more. */
import type { COMMENT_MAX_CHARACTERS } from "../../../core/contract/answers.ts";
import { majorityDirection } from "../../../core/text/script.ts";
import { AskFailure } from "../ask/ask-failure.ts";
import { sendFeedback } from "../ask/send-feedback.ts";
import type { GivenRating } from "../history/conversation-record.ts";
import { createElement } from "../page/create-element.ts";
import { createIconButton } from "../page/icon-button.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import type { ActionNote } from "./action-note.ts";

// The contract's number, held to it by its type: importing the value would bring its schemas along.
const LIMIT: typeof COMMENT_MAX_CHARACTERS = 2_000;

export interface AnswerRatingOptions {
  readonly answerId: string;
  readonly given: GivenRating | null;
  /** Told when the server has taken a rating. */
  readonly onGiven: (given: GivenRating) => void;
  readonly note: ActionNote;
}

export interface AnswerRating {
  readonly buttons: readonly HTMLButtonElement[];
  readonly form: HTMLFormElement;
}

type Thumb = GivenRating["rating"];

export function createAnswerRating(options: AnswerRatingOptions): AnswerRating {
  const { answerId, note } = options;
  let given = options.given;
  let isSending = false;

  /** A rating is shown as given at once, and taken back if the server does not have it. */
  const send = async (next: GivenRating): Promise<boolean> => {
    if (isSending) return false;
    isSending = true;
    const before = given;
    given = next;
    refresh();
    try {
      const { rating, comment } = next;
      const feedback = { answerId, rating, ...(comment === "" ? {} : { comment }) };
      await sendFeedback(feedback, pageWording().language);
      options.onGiven(next);
      return true;
    } catch (error) {
      given = before;
      const isGone = error instanceof AskFailure && error.status === 404;
      note.say(isGone ? "feedbackGone" : "feedbackFailed");
      return false;
    } finally {
      isSending = false;
      refresh();
    }
  };
  const rate = async (rating: Thumb): Promise<void> => {
    form.hidden = false;
    if (given?.rating === rating) return;
    // A later rating takes the place of the earlier one, comment and all.
    if (await send({ rating, comment: given?.comment ?? "" })) note.say("rated");
    else form.hidden = given === null;
  };
  const comment = async (): Promise<void> => {
    const text = field.value.trim();
    if (given === null || text === given.comment) return;
    if (!(await send({ rating: given.rating, comment: text }))) return;
    form.hidden = true;
    thumbs[given.rating].focus();
    note.say("commentSent");
  };

  const thumbs: Readonly<Record<Thumb, HTMLButtonElement>> = {
    up: createIconButton(
      "up",
      ({ texts }) => texts.conversation.rateUp,
      () => void rate("up"),
    ),
    down: createIconButton(
      "down",
      ({ texts }) => texts.conversation.rateDown,
      () => void rate("down"),
    ),
  };
  const field = createElement("textarea", {
    attributes: { rows: "2", maxlength: String(LIMIT) },
  });
  field.value = given?.comment ?? "";
  const direct = (): void => {
    field.dir = majorityDirection(field.value, pageWording().texts.direction);
  };
  field.addEventListener("input", direct);
  const name = localiseText(createElement("span"), ({ texts }) => texts.conversation.commentLabel);
  const button = localiseText(
    createElement("button"),
    ({ texts }) => texts.conversation.sendComment,
  );
  const form = createElement("form", {
    class: "comment-form",
    children: [createElement("label", { children: [name, field] }), button],
  });
  form.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void comment();
  });
  const refresh = (): void => {
    for (const rating of ["up", "down"] as const) {
      thumbs[rating].setAttribute("aria-pressed", String(given?.rating === rating));
    }
  };
  direct();
  refresh();
  return { buttons: [thumbs.up, thumbs.down], form };
}
