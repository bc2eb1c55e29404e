import { describe, expect, it } from "vitest";
import { crossScriptNames, namesInText } from "../../../server/answering/cross-script-names.ts";
import { coverageOf, type QuestionCoverage } from "../../../server/answering/question-coverage.ts";
import { elementsAsked, focusOf } from "../../../server/answering/question-elements.ts";
import { readQuestion } from "../../../server/answering/question-reading.ts";
import { createSentenceAnalyser } from "../../../server/answering/sentence-analysis.ts";
import { scoredSentence } from "./sentences.ts";

/** The coverage of a question by one sentence that is its passage, too. */
function coverage(question: string, text: string): QuestionCoverage {
  const analysis = createSentenceAnalyser()(text);
  const surroundings = analysis.elements;
  const sentence = { ...scoredSentence({ text }), ...analysis, surroundings };
  return coverageOf(readQuestion({ text: question, language: "en" }), text, [sentence]);
}

describe("what a question names and the found text does not", () => {
  it.each([
    ["a country", "missingPlaces", "What share did Norway have?", "Iceland had a share of 2%.", 1],
    [
      "a country that is told in the other language",
      "missingPlaces",
      "What did Kazakhstan do?",
      "قطعت كازاخستان الإنترنت.",
      0,
    ],
    [
      "the country of a state",
      "missingPlaces",
      "Which mines does America have?",
      "Mines in Texas were stopped.",
      0,
    ],
    ["a company", "missingNames", "How much did Cipher earn?", "Riot earned $24.2m in August.", 1],
    [
      "a company in the other script",
      "missingNames",
      "What did Bitfarms announce?",
      "أعلنت بيتفارمز التحول.",
      0,
    ],
    [
      "a person in the other script",
      "missingNames",
      "What did Mr Zhang say?",
      "قال كيفن زانج إن المناجم توقفت.",
      0,
    ],
    ["the coin of all news", "missingNames", "Who mines bitcoin?", "Miners stayed in Texas.", 0],
    ["a month", "missingNames", "What did Riot do in March 2021?", "أعلنت رايوت ذلك.", 0],
    ["a person", "missingNames", "What did Mr Okonkwo say?", "قال كيفن زانج إن المناجم توقفت.", 1],
    [
      "the role that is asked for",
      "missingFocus",
      "Who is the CEO of TeraWulf?",
      "TeraWulf signed a lease.",
      1,
    ],
    [
      "the role in the other language",
      "missingFocus",
      "Who is the CEO of TeraWulf?",
      "قال الرئيس التنفيذي لتيراوولف ذلك.",
      0,
    ],
    [
      "nothing, where it names nothing",
      "missingPlaces",
      "What happened then?",
      "Nothing happened.",
      0,
    ],
  ] as const)("%s", (_, feature, question, text, expected) => {
    expect(coverage(question, text)[feature]).toBe(expected);
  });

  it("counts what ties a sentence to the question, across languages too", () => {
    expect(coverage("كيف حالك اليوم؟", "Riot signed a lease with AMD.").anchors).toBe(0);
    expect(coverage("ماذا وقّعت رايوت؟", "Riot signed a lease with AMD.").anchors).toBeGreaterThan(
      0,
    );
  });
});

describe("what a question asks for", () => {
  it.each([
    ["How many people died in the protests?", "concept:death"],
    ["How many people were there?", null],
    ["من هو الرئيس التنفيذي لشركة بيتفارمز؟", "role:ceo"],
    ["Where is Norway?", null],
  ])("%s → %s", (question, focus) => {
    expect(focusOf(elementsAsked(question))).toBe(focus);
  });
});

describe("names across scripts", () => {
  it.each([
    ["Who is Brandon Arvanaghi?", "قال المهندس براندون أرفاناغي إن الشبكة صمدت", 2],
    ["من يكون براندون ارفاناغي؟", "according to Brandon Arvanaghi, an engineer", 2],
    ["Who is Brandon Arvanaghi?", "قال المهندس كيفن زانج", 0],
    ["من يكون براندون؟", "the brand and the iron were sold", 0],
    ["what is mining?", "ما هو التعدين", 0],
  ])("%s in %s: %d", (question, text, expected) => {
    expect(crossScriptNames(question).matchesIn(namesInText(text))).toBe(expected);
  });
});

describe("the analysis of sentences", () => {
  it("is remembered for the sentences last used, and no more of them", () => {
    const analyse = createSentenceAnalyser(2);
    const first = analyse("China banned mining.");
    analyse("Iran did, too.");
    expect(analyse("China banned mining.")).toBe(first);
    analyse("So did Kosovo.");
    expect(analyse("China banned mining.")).toBe(first);
    analyse("Iran did, too.");
    analyse("So did Kosovo.");
    expect(analyse("China banned mining.")).not.toBe(first);
  });
});
