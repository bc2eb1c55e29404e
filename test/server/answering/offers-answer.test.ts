import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../core/text/language.ts";
import { figuresIn } from "../../../server/answering/figures.ts";
import { offersAnswer, offersFigure } from "../../../server/answering/offers-answer.ts";
import { readQuestion } from "../../../server/answering/question-reading.ts";

const read = (text: string) => readQuestion({ text, language: detectLanguage(text) });
const sentence = (text: string) => ({
  text,
  language: detectLanguage(text),
  figures: figuresIn(text),
});
const offers = (text: string, question: string) => offersAnswer(sentence(text), read(question));
const figure = (text: string, question: string) => offersFigure(sentence(text), read(question));

describe("whether a sentence could hold the answer", () => {
  it.each([
    ["How many mines did Kazakhstan close in 2022?", "Kazakhstan closed 106 mines in 2022."],
    ["How many mines did Kazakhstan close?", "Kazakhstan closed dozens of mines in 2022."],
    ["When did Iran stop mining?", "Iran stopped mining on 26 May 2021."],
    ["In which month of 2021 did Iran stop mining?", "Iran stopped mining in May 2021."],
    ["متى أوقفت إيران التعدين؟", "أوقفت إيران التعدين في 26 مايو 2021."],
    ["Where is Helios?", "Helios is a site in Texas."],
    ["أين يقع موقع هيليوس؟", "يقع الموقع في تكساس."],
    ["Which US state took the miners in?", "Many of the miners went to Texas."],
    ["في أي مدينة يقع المصنع؟", "يقع المصنع في مدينة هيوستن الأميركية."],
    ["Which company bought the site?", "The site went to Galaxy in 2022."],
    ["Which company bought the site?", "The site went to Blue Lake Holdings in 2022."],
    ["أي شركة اشترت الموقع؟", "اشترت شركة زرقاء الموقع في 2022."],
    ["لدى أي شركة يعمل كيفن؟", "يعمل كيفن في شركة العملات الرقمية «فوندري»."],
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
    ["Which US state took the miners in?", "Many of the miners went to Canada."],
    ["في أي مدينة يقع المصنع؟", "يقع المصنع في كازاخستان."],
    ["Which company bought the site from Bitfarms?", "Bitfarms gave the site up in January."],
    ["Which company bought the site?", "The site was sold in 2022, according to CoinDesk."],
    ["أي شركة اشترت الموقع؟", "بيع الموقع في يناير 2026."],
    ["أي شركة اشترت الموقع؟", "باعت شركة التعدين الموقع في يناير 2026."],
    ["Who leads Core Scientific?", "Core Scientific signed a contract."],
    ["Who won the world cup?", "The United States had 37.8% of the world's hashrate."],
    ["Who leads the group?", "The news was reported by The Wall Street Journal."],
    ["من يرأس بيتفارمز؟", "أعلنت بيتفارمز خروجها من التعدين."],
    ["Why did it fall?", "It fell in May."],
  ])("%s — not %s", (question, text) => {
    expect(offers(text, question)).toBe(false);
  });
});

describe("whether a sentence has a figure of the kind asked for", () => {
  it.each([
    ["What did Galaxy pay for Helios?", "Galaxy paid $65m.", 1],
    ["How many people work at Riot?", "Riot has hundreds of employees, people say.", 0.3],
    ["How many employees does Riot have?", "Riot has 500 employees.", 1],
    ["كم موظفًا لدى رايوت؟", "يعمل لدى رايوت 500 موظف.", 1],
    ["How long is the sentence?", "ويعاقب القانون بالسجن ثلاث سنوات.", 1],
    ["What happened in Iran?", "Nothing.", 1],
    ["How many mines were closed?", "The police closed 106 illegal mines in March.", 1],
    ["How many mines were closed?", "The closed mines numbered 106.", 1],
    ["كم جهاز تعدين صودر؟", "وصودر في الحملة 272 جهازًا.", 1],
    ["How many machines were seized?", "وصودر في الحملة 272 جهازًا للتعدين.", 1],
    [
      "How many machines were found?",
      "25 centres run by 60 Chinese nationals were broken up.",
      0.3,
    ],
    [
      "How many machines were found?",
      "The 25 centres, with machines from China, were closed.",
      0.3,
    ],
    ["How many turtles were found?", "عُثر على 25 سلحفاة.", 0.5],
    ["What did Galaxy pay for Helios?", "Helios has 800 MW.", 0],
    ["How many people work at Riot?", "Riot lost $1.7bn in 2025.", 0],
    ["How many people work at Hut 8?", "Hut 8 signed a lease of 15 years.", 0],
    ["كم موظفًا لدى رايوت؟", "خسرت رايوت 1.7 مليار دولار في 2025.", 0],
    ["What price above $65m was paid?", "The price paid was above $65m.", 0],
  ])("%s — %s: %d", (question, text, expected) => {
    expect(figure(text, question)).toBe(expected);
  });
});
