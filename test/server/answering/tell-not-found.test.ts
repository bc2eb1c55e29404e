import { describe, expect, it } from "vitest";
import { tellNotFound } from "../../../server/answering/tell-not-found.ts";
import { passageOf } from "../retrieval/passages.ts";

const ICELAND = passageOf({
  article: "iceland",
  text: "Iceland gave its miners less electricity.",
  score: 0.85,
});

describe("saying that the sources do not tell", () => {
  it.each([
    [
      "What did Norway do?",
      "en",
      "The sources do not say. The articles listed below come closest. What was found does not mention Norway.",
    ],
    [
      "ماذا فعلت النرويج؟",
      "ar",
      "لا تذكر المصادر ذلك. وأقرب المقالات إلى السؤال مدرجة أدناه. ولم يرد في ما عُثر عليه ذكرٌ لما يلي: النرويج.",
    ],
    [
      "What did Iceland do in May?",
      "en",
      "The sources do not say. The articles listed below come closest.",
    ],
  ] as const)("to %s names what no passage mentions", (text, language, expected) => {
    const parts = [...tellNotFound({ text, language }, [ICELAND])];
    expect(parts).toEqual([
      { kind: "text", text: expected },
      {
        kind: "not-found",
        suggestions: [{ articleId: "iceland", title: null, language: "en" }],
      },
    ]);
  });

  it("suggests nothing that is far away, and then says nothing more", () => {
    const far = { ...ICELAND, cosine: 0.7 };
    expect([...tellNotFound({ text: "What did Norway do?", language: "en" }, [far])]).toEqual([
      { kind: "text", text: "The sources do not say." },
      { kind: "not-found", suggestions: [] },
    ]);
  });

  it("suggests three articles at most, each once", () => {
    const passages = ["a", "a", "b", "c", "d"].map((article) =>
      passageOf({ article, score: 0.85 }),
    );
    const parts = [...tellNotFound({ text: "What did they do?", language: "en" }, passages)];
    expect(parts[1]).toMatchObject({
      suggestions: [{ articleId: "a" }, { articleId: "b" }, { articleId: "c" }],
    });
  });
});
