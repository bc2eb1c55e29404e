import { describe, expect, it } from "vitest";
import type { ArticleOutline } from "../../../core/knowledge/article-outline.ts";
import { questionCandidates } from "../../../server/suggestions/question-candidates.ts";
import { createQuestionSuggestions } from "../../../server/suggestions/suggest-questions.ts";

function outline(id: string, fields: Partial<ArticleOutline> = {}): ArticleOutline {
  return {
    id,
    title: null,
    language: "en",
    source: null,
    publishedAt: null,
    eventDate: null,
    topics: [],
    places: [],
    ...fields,
  };
}

const questions = (outlines: readonly ArticleOutline[], language: "ar" | "en" = "en") =>
  questionCandidates(outlines, language).map(({ question }) => question);

describe("candidates", () => {
  it.each([
    ["US", "Which rules apply to crypto mining in the United States?"],
    ["AE", "Which rules apply to crypto mining in the United Arab Emirates?"],
    ["NL", "Which rules apply to crypto mining in the Netherlands?"],
    ["DO", "Which rules apply to crypto mining in the Dominican Republic?"],
    ["KZ", "Which rules apply to crypto mining in Kazakhstan?"],
    ["GE", "Which rules apply to crypto mining in Georgia?"],
  ])("name the place %s as English does", (place, question) => {
    expect(questions([outline("a", { topics: ["regulation"], places: [place] })])).toContain(
      question,
    );
  });

  it("are in Arabic where that is asked for", () => {
    const law = outline("a", { topics: ["regulation"], places: ["AE"] });
    expect(questions([law], "ar")).toEqual([
      "ما القواعد التي يخضع لها تعدين العملات المشفرة في الإمارات العربية المتحدة؟",
      "ما المعروف عن تعدين العملات المشفرة في الإمارات العربية المتحدة؟",
    ]);
  });

  it("come of the titles where nothing else is known, the newest first, of the language only", () => {
    const collection = [
      outline("old", { title: "Old harbour", publishedAt: "2020-01-01" }),
      outline("new", { title: "New mill", publishedAt: "2024-01-01" }),
      outline("long", { title: "Long ".repeat(30), publishedAt: "2025-01-01" }),
      outline("ar", { title: "طاحونة", language: "ar" }),
    ];
    expect(questions(collection)).toEqual([
      "What is known about “New mill”?",
      "What is known about “Old harbour”?",
    ]);
    expect(questions(collection, "ar")).toEqual(["ما المعروف عن «طاحونة»؟"]);
  });

  it.each(["constructor", "__proto__", "toString"])("pass over a topic named %s", (topic) => {
    expect(questions([outline("a", { topics: [topic], places: [topic] })])).toEqual([]);
  });
});

describe("suggestions", () => {
  const OUTLINES = ["KZ", "RU", "CN", "IR", "US", "NO"].map((place) =>
    outline(place, { topics: ["mystery"], places: [place] }),
  );

  function suggestions(refused: readonly string[] = []) {
    const asked: string[] = [];
    let outlines: readonly ArticleOutline[] = OUTLINES;
    let time = 0;
    const { suggest } = createQuestionSuggestions({
      outlines: async () => outlines,
      isAnswered: async (question) => {
        asked.push(question);
        return !refused.some((place) => question.includes(place));
      },
      now: () => time,
    });
    return {
      asked,
      ask: async () => (await suggest("en")).map(({ about }) => about),
      change: (next: readonly ArticleOutline[], at: number) => {
        [outlines, time] = [next, at];
      },
    };
  }

  it("are those that are answered, four at most", async () => {
    const { ask } = suggestions(["Russia"]);
    expect(await ask()).toEqual(["Kazakhstan", "China", "Iran", "United States"]);
  });

  it("are none where nothing is answered", async () => {
    expect(await suggestions(["crypto"]).ask()).toEqual([]);
  });

  it("are tried once for a collection that stays as it is, however many ask", async () => {
    const { asked, ask } = suggestions();
    await Promise.all([ask(), ask(), ask()]);
    expect(asked).toHaveLength(4);
  });

  it("follow the collection, but not with every article that comes in", async () => {
    const { ask, change } = suggestions();
    await ask();
    change([outline("SE", { places: ["SE"] })], 59_000);
    expect(await ask()).toContain("Kazakhstan");
    change([outline("SE", { places: ["SE"] })], 61_000);
    expect(await ask()).toEqual(["Sweden"]);
  });

  it("follow at once where there was nothing before", async () => {
    const { ask, change } = suggestions();
    change([], 0);
    expect(await ask()).toEqual([]);
    change(OUTLINES, 1);
    expect(await ask()).toHaveLength(4);
  });

  it("are tried again after a failure", async () => {
    let fails = true;
    const { suggest } = createQuestionSuggestions({
      outlines: async () => OUTLINES,
      isAnswered: async () => {
        if (fails) throw new Error("no encoder");
        return true;
      },
      now: () => 0,
    });
    await expect(suggest("en")).rejects.toThrow("no encoder");
    fails = false;
    expect(await suggest("en")).toHaveLength(4);
  });
});
