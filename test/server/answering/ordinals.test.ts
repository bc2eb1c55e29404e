import { describe, expect, it } from "vitest";
import { ordinalsIn } from "../../../server/answering/ordinals.ts";

describe("which one of several a text means", () => {
  it.each([
    ["When will the fifth halving take place?", [5]],
    ["The 4th halving came in April 2024.", [4]],
    ["متى جرى التنصيف الثاني؟", [2]],
    ["للمرة الثالثة", [3]],
    ["ووقع الرابع في أبريل.", [4]],
    ["It is the second-largest pool, behind the first.", [2]],
  ])("%s → %j", (text, places) => {
    expect([...ordinalsIn(text)]).toEqual(places);
  });

  it.each([
    "Revenue rose in the fourth quarter.",
    "ارتفعت الإيرادات في الربع الثالث.",
    "في كانون الثاني 2022",
    "وقع ذلك في تشرين الثاني.",
    "The machine makes 200 trillion hashes per second.",
    "بلغ معدل الهاش إكساهاش في الثانية.",
    "They bought second-hand machines.",
    "Kazakhstan lost two thirds of it, a third of it in a day.",
    "It lasted seconds.",
  ])("counts nothing in: %s", (text) => {
    expect([...ordinalsIn(text)]).toEqual([]);
  });
});
