import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readFollowUpDialogues,
  type FollowUpDialogue,
} from "../../../../eval/follow-up-questions.ts";
import { readQuestionSet } from "../../../../eval/question-set.ts";
import { QUESTION_SETS } from "../../../../eval/question-sets.ts";
import { rewriteFollowUp } from "../../../../server/answering/follow-up/rule-follow-up-rewriter.ts";
import { detectLanguage } from "../../../../core/text/language.ts";
import type { ConversationTurn } from "../../../../server/conversation/conversation-store.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { createTurn } from "../../conversation/turns.ts";

const dialogues = await readFollowUpDialogues(PROJECT_ROOT);

function historyOf({ before, standalone = before, titles = [] }: FollowUpDialogue) {
  return before.map((question, index) =>
    createTurn(question, {
      standaloneQuestion: standalone[index] ?? question,
      language: detectLanguage(question),
      citedArticles: [{ id: "article", title: titles[index] ?? null }],
    }),
  );
}

function rewrite(question: string, history: readonly ConversationTurn[]): string {
  return rewriteFollowUp({ question, language: detectLanguage(question), history });
}

describe("a question in a conversation", () => {
  it.each(
    dialogues
      .filter(({ alone }) => alone === true)
      .map((dialogue) => [dialogue.followUp, dialogue] as const),
  )("stays as it is where it stands on its own: %s", (followUp, dialogue) => {
    expect(rewrite(followUp, historyOf(dialogue))).toBe(followUp);
  });

  it.each(
    dialogues
      .filter(({ alone }) => alone !== true)
      .map((dialogue) => [dialogue.before.at(-1), dialogue.followUp, dialogue] as const),
  )("after %s is understood: %s", (_before, followUp, dialogue) => {
    const rewritten = rewrite(followUp, historyOf(dialogue));
    expect(rewritten).toBe(dialogue.is ?? rewritten);
    for (const name of dialogue.names ?? []) expect(rewritten).toContain(name);
    for (const name of dialogue.lacks ?? []) expect(rewritten).not.toContain(name);
    expect(rewritten).not.toContain("\n");
  });

  it("is read against the last turn that was answered, not against one that was not", () => {
    const history = [
      createTurn("When did China ban mining?"),
      createTurn("Who owns Freedonia Mining?", { status: "not-found", citedArticles: [] }),
    ];
    expect(rewrite("And Iran?", history)).toBe("When did Iran ban mining?");
  });

  it("goes on from what was understood, not from what was typed", () => {
    const history = [
      createTurn("When did China ban mining?"),
      createTurn("And Iran?", { standaloneQuestion: "When did Iran ban mining?" }),
    ];
    expect(rewrite("And in Kuwait?", history)).toBe("When did Kuwait ban mining?");
  });

  it("is left as it is where it would grow longer than a question may be", () => {
    const long = `Why did Kazakhstan cut power ${"and heat ".repeat(220)}to miners?`;
    expect(rewrite("When did it start?", [createTurn(long)])).toBe("When did it start?");
  });

  it("is not read against what was said many turns ago", () => {
    const lost = Array.from({ length: 6 }, () =>
      createTurn("Who owns Freedonia Mining?", { status: "not-found", citedArticles: [] }),
    );
    const history = [createTurn("When did China ban mining?"), ...lost];
    expect(rewrite("why?", history)).not.toContain("China");
  });

  it("never fails, empties the question or makes it longer than one may be", () => {
    const piece = constantFrom(
      ..."and,in,Iran,why,it,?,؟,(,),وماذا,عن,إيران,كازاخية,2023,last year,April,the drop, ,[1],😀".split(
        ",",
      ),
    );
    const text = oneof(
      array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(" ")),
      string({ minLength: 1, maxLength: 200, unit: "grapheme" }),
    );
    assert(
      property(text, text, (before, question) => {
        const rewritten = rewrite(question, [createTurn(before)]);
        expect(rewritten.length).toBeGreaterThan(0);
        expect(rewritten.length).toBeLessThanOrEqual(2_000);
        expect(rewrite(question, [])).toBe(question);
      }),
    );
  });
});

describe("a question of the evaluation, asked in the middle of a conversation", () => {
  it.each(QUESTION_SETS.map(({ name }) => name))("stays as it is: all of %s", async (name) => {
    const questions = await readQuestionSet(PROJECT_ROOT, name);
    expect(questions.length).toBeGreaterThan(0);
    const changed = questions
      .map(({ question }) => question)
      .filter((question) =>
        [
          "Why did Kazakhstan cut power to miners?",
          "لماذا قطعت كازاخستان الكهرباء عن المعدنين؟",
        ].some((before) => rewrite(question, [createTurn(before)]) !== question),
      );
    expect(changed).toEqual([]);
  });
});
