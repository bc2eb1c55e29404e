/** POST /feedback. */
import type { Feedback } from "../../../core/contract/answers.ts";
import type { Language } from "../../../core/contract/language.ts";
import { AskFailure } from "./ask-failure.ts";

/** @throws AskFailure, with status 404 when the answer is no longer kept. */
export async function sendFeedback(feedback: Feedback, pageLanguage: Language): Promise<void> {
  let response: Response;
  try {
    response = await fetch("/feedback", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": pageLanguage },
      body: JSON.stringify(feedback),
    });
  } catch (error) {
    throw AskFailure.local("unreachable", error);
  }
  if (!response.ok) throw await AskFailure.fromResponse(response);
}
