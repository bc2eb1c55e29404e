import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../server/answering/figures.ts";
import { offersAnswer, offersFigure } from "../../../server/answering/offers-answer.ts";
import { readQuestion } from "../../../server/answering/question-reading.ts";

const read = (text: string) => readQuestion({ text, language: "en" });
const offers = (text: string, question: string) =>
  offersAnswer({ text, figures: figuresIn(text) }, read(question));

describe("whether a sentence could hold the answer", () => {
  it.each([
    ["How many mines did Kazakhstan close in 2022?", "Kazakhstan closed 106 mines in 2022."],
    ["How many mines did Kazakhstan close?", "Kazakhstan closed dozens of mines in 2022."],
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
    ["How many mines did Kazakhstan close?", "Kazakhstan closed mines on 15 March 2022."],
    ["When did Iran stop mining in 2021?", "Iran stopped mining in 2021."],
    ["Where is the Texas site?", "The Texas site is large."],
    ["Who leads Core Scientific?", "Core Scientific signed a contract."],
    ["من يرأس بيتفارمز؟", "أعلنت بيتفارمز خروجها من التعدين."],
    ["Why did it fall?", "It fell in May."],
  ])("%s — not %s", (question, text) => {
    expect(offers(text, question)).toBe(false);
  });
});

describe("whether a sentence has a figure of the kind asked for", () => {
  it.each([
    ["What did Galaxy pay for Helios?", "Galaxy paid $65m."],
    ["How many people work at Riot?", "Riot has 500 employees."],
    ["How many people work at Riot?", "Riot has hundreds of employees."],
    ["كم موظفًا لدى رايوت؟", "يعمل لدى رايوت 500 موظف."],
    ["How long is the sentence?", "ويعاقب القانون بالسجن ثلاث سنوات."],
    ["What happened in Iran?", "Nothing."],
  ])("%s — %s", (question, text) => {
    expect(offersFigure({ figures: figuresIn(text) }, read(question))).toBe(true);
  });

  it.each([
    ["What did Galaxy pay for Helios?", "Helios has 800 MW."],
    ["How many people work at Riot?", "Riot lost $1.7bn in 2025."],
    ["How many people work at Hut 8?", "Hut 8 signed a lease of 15 years."],
    ["كم موظفًا لدى رايوت؟", "خسرت رايوت 1.7 مليار دولار في 2025."],
    ["What price above $65m was paid?", "The price paid was above $65m."],
  ])("%s — not %s", (question, text) => {
    expect(offersFigure({ figures: figuresIn(text) }, read(question))).toBe(false);
  });
});
