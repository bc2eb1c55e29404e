import type { KeptAnswer } from "../../../core/contract/answers.ts";
import { answer } from "../http/support/fakes.ts";

export function createKeptAnswer(id: string, changes: Partial<KeptAnswer> = {}): KeptAnswer {
  const { conversationId: _theirs, ...rest } = answer;
  return { ...rest, id, answeredAt: "2026-01-05T10:00:00.000Z", ...changes };
}
