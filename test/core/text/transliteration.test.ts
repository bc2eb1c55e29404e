import { describe, expect, it } from "vitest";
import { consonantSkeleton, hardConsonantSkeleton } from "../../../core/text/transliteration.ts";

describe("the consonant skeleton of a name", () => {
  it.each([
    ["Zhang", "زانج"],
    ["Kevin", "كيفن"],
    ["Bitfarms", "بيتفارمز"],
    ["Bitmain", "بيتماين"],
    ["Foundry", "فوندري"],
    ["Gagnon", "غانيون"],
    ["Charles", "تشارلز"],
    ["Bhutan", "بوتان"],
    ["Corsicana", "كورسيكانا"],
    ["Thiel", "ثيل"],
  ])("meets in both scripts: %s and %s", (latin, arabic) => {
    const skeletons = [consonantSkeleton(latin), hardConsonantSkeleton(latin)];
    const other = consonantSkeleton(arabic);
    expect(skeletons.map((skeleton) => skeleton.replaceAll("s", "t"))).toContain(
      other.replaceAll("s", "t"),
    );
  });

  it.each([
    ["Norway", "إيران"],
    ["Bitfarms", "بيتماين"],
    ["Kevin", "كامبريدج"],
  ])("keeps different names apart: %s and %s", (latin, arabic) => {
    expect(consonantSkeleton(latin)).not.toBe(consonantSkeleton(arabic));
  });

  it("takes a hard ch for k", () => {
    expect(hardConsonantSkeleton("Michael")).toBe(consonantSkeleton("مايكل"));
  });
});
