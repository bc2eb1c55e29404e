/** Sends an answer, shorter and plainer where Slack does not take it as it is. */
import type { Block } from "./render/blocks.ts";
import {
  MESSAGE_MAX_CHARACTERS,
  renderAnswer,
  type RenderableAnswer,
  type RenderOptions,
} from "./render/render-answer.ts";
import { isShapeRefused } from "./slack-errors.ts";

export interface Sendable {
  readonly text: string;
  readonly blocks?: Block[];
}

/** @throws whatever `send` throws at the last attempt, or for another reason than the message's shape */
export async function sendAnswer<Sent>(
  answer: RenderableAnswer,
  options: Omit<RenderOptions, "mostCharacters">,
  send: (message: Sendable) => Promise<Sent>,
): Promise<Sent> {
  const whole = renderAnswer(answer, options);
  const short = renderAnswer(answer, { ...options, mostCharacters: MESSAGE_MAX_CHARACTERS / 2 });
  try {
    return await send(whole);
  } catch (error) {
    if (!isShapeRefused(error)) throw error;
    try {
      return await send(short);
    } catch (again) {
      if (!isShapeRefused(again)) throw again;
      return await send({ text: whole.text });
    }
  }
}
