import { describe, expect, it } from "vitest";
import { answerKindOf, showsAnswerKind } from "../../../server/answering/question-cues.ts";

describe("the kind of answer a question asks for", () => {
  it.each([
    ["When did China ban mining?", "date"],
    ["In what year was the law signed?", "date"],
    ["متى حظرت الجزائر التعدين؟", "date"],
    ["في أي عام صدر القانون؟", "date"],
    ["How much did Riot earn?", "number"],
    ["What share did Kazakhstan have?", "number"],
    ["كم حصة إيران من التعدين؟", "number"],
    ["ما نسبة كازاخستان؟", "number"],
    ["Who leads the company?", "person"],
    ["من هو رئيس كازاخستان؟", "person"],
    ["من قال إن الشبكة مرنة؟", "person"],
    ["ماذا طلبت الصين من المعدنين؟", "other"],
    ["Why did hashprice fall?", "reason"],
    ["لماذا انخفضت الصعوبة؟", "reason"],
    ["What is hashprice?", "other"],
    ["أين تقع مزرعة ريوت؟", "other"],
  ])("%s → %s", (question, kind) => {
    expect(answerKindOf(question)).toBe(kind);
  });
});

describe("whether a sentence has the shape of such an answer", () => {
  it.each([
    ["The share was 18.1% then.", "number", 1],
    ["بلغت الحصة ١٨٫١٪ آنذاك.", "number", 1],
    ["It happened in 2021.", "number", 0.3],
    ["Nothing is counted here.", "number", 0],
    ["The ban came in May 2021.", "date", 1],
    ["صدر القانون في يوليو.", "date", 1],
    ["The ban came later.", "date", 0],
    ["It fell because of the storm.", "reason", 1],
    ["توقف التعدين بسبب قطع الإنترنت.", "reason", 1],
  ] as const)("%s as %s is %d", (sentence, kind, expected) => {
    expect(showsAnswerKind(sentence, kind)).toBe(expected);
  });
});
