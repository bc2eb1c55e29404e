import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../core/text/language.ts";
import { elementsAsked } from "../../../server/answering/question-elements.ts";
import { headOf, tellsHead } from "../../../server/answering/question-head.ts";
import { createSentenceAnalyser } from "../../../server/answering/sentence-analysis.ts";

const read = (question: string) => headOf(question, elementsAsked(question));

describe("what a question asks for, in its own words", () => {
  it.each([
    ["How many people does Riot employ?", ["peopl"], ["concept:people"]],
    ["How much debt does Riot have?", ["debt"], ["concept:debt"]],
    ["At what interest rate did Galaxy borrow?", ["interest", "rate"], ["concept:interest-rate"]],
    ["Which AMD chip models are used?", ["chip", "model"], ["concept:chip"]],
    ["Who is the CEO of Riot?", ["ceo"], ["role:ceo"]],
    ["What is the latest hashprice, and for when?", ["latest", "hashpric"], ["concept:hashprice"]],
    ["من هو الرئيس التنفيذي لشركة رايوت؟", ["رييس"], ["role:ceo"]],
    ["كم موظفًا لدى رايوت؟", ["موظف"], ["concept:jobs"]],
    ["كم بلغت صعوبة التعدين في 2019؟", ["صعوب"], ["concept:difficulty"]],
    ["ما قيمة سهم رايوت؟", ["قيم", "سهم"], ["concept:share-price"]],
    ["ما راتب المدير؟", ["راتب"], ["concept:salary"]],
    ["رايوت عندها كام موظف؟", ["موظف"], ["concept:jobs"]],
  ])("%s", (question, words, elements) => {
    expect(read(question)).toMatchObject({ words, elements });
  });

  it.each([
    "How many megawatts does the site have?",
    "How much money did Riot lose?",
    "In what year did it close?",
    "On which day did Putin sign the law?",
    "Which company coined the term?",
    "ما الشركة التي صاغت المصطلح؟",
    "How many exahashes are in one zettahash?",
    "What is Cipher Mining called now?",
    "What did Riot pay for the land?",
    "Why did Riot's shares fall?",
    "كم سنة يدوم العقد؟",
    "ما معنى سعر الهاش؟",
    "لماذا خرج المعدنون من الصين؟",
    "hashprice march 2023",
    "",
  ])("is not read out of: %s", (question) => {
    expect(read(question)).toBeNull();
  });

  it.each([
    ["How many machines were seized?", true],
    ["كم جهازًا صودر؟", true],
    ["كم عدد المناجم؟", true],
    ["كم جهاز تعدين صودر؟", true],
    ["كم كان المعدنون في السويد يستهلكون؟", false],
    ["How much debt does Riot have?", false],
    ["كم سعر الكهرباء؟", false],
    ["What machines were seized?", false],
  ])("is counted, or not: %s", (question, isCounted) => {
    expect(read(question)?.isCounted).toBe(isCounted);
  });
});

describe("how much of it a sentence tells", () => {
  const analyse = createSentenceAnalyser();
  const told = (question: string, text: string) => {
    const head = read(question);
    if (head === null) throw new Error(`${question} has no head`);
    return tellsHead({ ...analyse(text), language: detectLanguage(text) }, head);
  };

  it.each([
    ["by its words", "How much debt does Riot have?", "Riot has debts of $1bn.", 1],
    ["in part", "Which chip models are used?", "The chip is used.", 1],
    ["by their meaning", "How many employees has Riot?", "The staff of Riot is 500.", 1],
    ["in the other language", "How much debt does Riot have?", "بلغت ديون رايوت مليار دولار.", 1],
    ["by its figure", "What share has Iran?", "تعدّن إيران 4.5% من البيتكوين.", 0.5],
    ["not at all", "How much debt does Riot have?", "Riot signed a contract worth $1bn.", 0],
    ["not in the other language", "كم موظفًا لدى رايوت؟", "Riot signed a contract.", 0],
    ["nobody knows", "What tally did they reach?", "صوّت المساهمون ضد الصفقة.", 0.5],
  ])("%s", (_, question, text, share) => {
    expect(told(question, text)).toBe(share);
  });
});
