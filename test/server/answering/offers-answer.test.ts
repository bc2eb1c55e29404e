import { describe, expect, it } from "vitest";
import { offersAnswer } from "../../../server/answering/offers-answer.ts";
import { answerKindOf } from "../../../server/answering/question-cues.ts";
import { elementsAsked, elementsTold } from "../../../server/answering/question-elements.ts";

const offers = (text: string, question: string) =>
  offersAnswer(
    { text, elements: elementsTold(text) },
    question,
    elementsAsked(question),
    answerKindOf(question),
  );

describe("whether a sentence could hold the answer", () => {
  it.each([
    ["How many mines did Kazakhstan close in 2022?", "Kazakhstan closed 106 mines in 2022."],
    ["When did Iran stop mining?", "Iran stopped mining on 26 May 2021."],
    ["In which month of 2021 did Iran stop mining?", "Iran stopped mining in May 2021."],
    ["متى أوقفت إيران التعدين؟", "أوقفت إيران التعدين في 26 مايو 2021."],
    ["Where is Helios?", "Helios is a site in Texas."],
    ["أين يقع موقع هيليوس؟", "يقع الموقع في تكساس."],
    ["Who leads Bitfarms?", "Ben Gagnon said so."],
    ["من يرأس بيتفارمز؟", "قال الرئيس التنفيذي بن غانيون ذلك."],
    ["Why did it fall?", "It fell because of a storm."],
    ["What did Riot announce?", "Anything."],
  ])("%s — %s", (question, text) => {
    expect(offers(text, question)).toBe(true);
  });

  it.each([
    ["How many mines did Kazakhstan close in 2022?", "Kazakhstan closed mines in 2022."],
    ["When did Iran stop mining in 2021?", "Iran stopped mining in 2021."],
    ["Where is the Texas site?", "The Texas site is large."],
    ["Who leads Core Scientific?", "Core Scientific signed a contract."],
    ["من يرأس بيتفارمز؟", "أعلنت بيتفارمز خروجها من التعدين."],
    ["Why did it fall?", "It fell in May."],
  ])("%s — not %s", (question, text) => {
    expect(offers(text, question)).toBe(false);
  });
});
