// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createSpokenAnswer } from "../../../web/src/conversation/spoken-answer.ts";

function speak(...pieces: readonly string[]): readonly string[] {
  const spoken: string[] = [];
  const answer = createSpokenAnswer((text) => spoken.push(text));
  const body = document.createElement("div");
  for (const piece of pieces) {
    body.innerHTML = piece;
    answer.follow(body);
  }
  answer.finish(body);
  return spoken.filter((text) => text !== "");
}

describe("an answer that is spoken while it grows", () => {
  it("is spoken piece by piece, each once, without the numbers of its sources", () => {
    expect(
      speak(
        "<p>One. <button>1</button></p>",
        "<p>One. <button>1</button> Two. <button>2</button></p>",
        "<p>One. <button>1</button> Two. <button>2</button></p><ul><li>Three</li><li>Four</li></ul>",
      ),
    ).toEqual(["One.", "Two.", "Three\nFour"]);
  });

  it("is spoken anew where its end differs from what was heard", () => {
    const spoken: string[] = [];
    const answer = createSpokenAnswer((text) => spoken.push(text));
    const body = document.createElement("div");
    body.innerHTML = "<p>One.</p>";
    answer.follow(body);
    body.innerHTML = "<p>Other.</p>";
    answer.finish(body);
    expect(spoken).toEqual(["One.", "Other."]);
  });
});
