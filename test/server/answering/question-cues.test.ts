import { describe, expect, it } from "vitest";
import {
  answerKindOf,
  expectedQuantityOf,
  showsAnswerKind,
} from "../../../server/answering/question-cues.ts";

describe("the kind of answer a question asks for", () => {
  it.each([
    ["When did China ban mining?", "date"],
    ["In what year was the law signed?", "date"],
    ["Riot stopped mining: since when?", "date"],
    ["متى حظرت الجزائر التعدين؟", "date"],
    ["في أي عام صدر القانون؟", "date"],
    ["How much did Riot earn?", "number"],
    ["What share did Kazakhstan have?", "number"],
    ["How much debt did Riot have when it went public?", "number"],
    ["How many mines were closed, and by when?", "number"],
    ["كم حصة إيران من التعدين؟", "number"],
    ["كام جهاز عند رايوت؟", "number"],
    ["ما نسبة كازاخستان؟", "number"],
    ["Who leads the company?", "person"],
    ["Who sold the mine, and at what price?", "person"],
    ["And the mine was sold by whom?", "person"],
    ["What did the miners who left China take with them?", "other"],
    ["What did Riot say when prices fell?", "other"],
    ["من هو رئيس كازاخستان؟", "person"],
    ["من قال إن الشبكة مرنة؟", "person"],
    ["ماذا طلبت الصين من المعدنين؟", "other"],
    ["Why did hashprice fall?", "reason"],
    ["Why did the cost rise?", "reason"],
    ["لماذا انخفضت الصعوبة؟", "reason"],
    ["What is hashprice?", "definition"],
    ["What does hashprice mean?", "definition"],
    ["What is a mining pool?", "definition"],
    ["ما هو سعر الهاش؟", "number"],
    ["ما المقصود بالتنصيف؟", "definition"],
    ["ما هو مجمع التعدين؟", "definition"],
    ["عرّف صعوبة التعدين", "definition"],
    ["What is the biggest deal that Riot signed with AMD last year?", "other"],
    ["Compare the bans of Iran and Kazakhstan", "comparison"],
    ["What is the difference between cash cost and all-in cost?", "comparison"],
    ["ما الفرق بين الكلفة النقدية والكلفة الشاملة؟", "comparison"],
    ["أيهما أكبر حصة: كازاخستان أم الصين؟", "comparison"],
    ["أين تقع مزرعة ريوت؟", "place"],
    ["Where is Riot's largest mine?", "place"],
    ["Which country banned mining in July 2025?", "place"],
    ["في أي ولاية يقع الموقع؟", "place"],
    ["In which US state is the site?", "place"],
    ["Which company owns Helios?", "organisation"],
    ["What is the name of the telecom company?", "organisation"],
    ["لدى أي شركة يعمل كيفن زانج؟", "organisation"],
    ["ما اسم الشركة التي تملك هيليوس؟", "organisation"],
    ["What did the mining company say?", "other"],
    ["Which share of the companies closed?", "other"],
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
    ["Hashprice is the income that a miner can expect.", "definition", 1],
    ["Hashprice, a term of Luxor, is the income that a miner can expect.", "definition", 1],
    ["المقصود بسعر الهاش الدخل المتوقع.", "definition", 1],
    ["Hashprice fell in May.", "definition", 0],
    ["Iran used more power than Kazakhstan.", "comparison", 1],
  ] as const)("%s as %s is %d", (sentence, kind, expected) => {
    expect(showsAnswerKind(sentence, kind)).toBe(expected);
  });
});

describe("the kind of figure a question asks for", () => {
  it.each([
    ["What share did Kazakhstan have?", "percent"],
    ["كم نسبة التعدين في إيران؟", "percent"],
    ["How long did the outage last?", "time"],
    ["كم يومًا دام الانقطاع؟", "time"],
    ["How many bitcoins did Riot sell?", "coins"],
    ["How many megawatts does the site have?", "power"],
    ["How much did Galaxy pay for Helios?", "money"],
    ["بكم اشترت غالاكسي الموقع؟", "money"],
    ["What was the fine?", "money"],
    ["What did Galaxy pay for Helios?", "money"],
    ["How much debt does Riot have?", "money"],
    ["What does mining cost per megawatt?", "money"],
    ["كم دفعت غالاكسي؟", "money"],
    ["ما قيمة سهم رايوت؟", "money"],
    ["How big is Bitmain's stake?", "percent"],
    ["What is the interest rate of the loan?", "percent"],
    ["How many machines were seized?", null],
    ["What did Riot sell in 2025?", null],
    ["What machines were sold?", null],
    ["Who leads Riot?", null],
    ["Why did the price fall?", null],
  ])("%s → %s", (question, expected) => {
    expect(expectedQuantityOf(question)).toBe(expected);
  });
});
