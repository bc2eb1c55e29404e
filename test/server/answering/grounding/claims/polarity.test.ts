import { describe, expect, it } from "vitest";
import {
  contradicts,
  readPolarity,
} from "../../../../../server/answering/grounding/claims/polarity.ts";

const isContradiction = (left: string, right: string): boolean =>
  contradicts(readPolarity(left), readPolarity(right));

describe("two sentences", () => {
  it.each([
    ["Mining was banned.", "Mining was not banned."],
    ["Mining isn't banned.", "The law banned mining."],
    ["Mining is legal there.", "Mining is illegal there."],
    ["Mining is allowed.", "The ministry prohibited mining."],
    ["Hashrate rose by 12%.", "Hashrate fell by 12%."],
    ["It reported a net loss of $5m.", "Net income came to $5m."],
    ["Riot did not sell its coins.", "Riot sold 300 coins."],
    ["The mines restarted in May.", "The mines were shut in May."],
    ["حُظر التعدين.", "لم يُحظر التعدين."],
    ["ارتفع معدل الهاش.", "انخفض معدل الهاش بنسبة 12%."],
    ["ارتفع معدل الهاش.", "The hashrate fell."],
    ["Mining was banned.", "سمحت السلطات بالتعدين."],
    ["التعدين قانوني.", "التعدين غير قانوني."],
    ["Mining was not banned.", "حظرت الحكومة التعدين."],
    ["لم تفصح الشركة عن كلفتها.", "تفصح الشركة عن كلفتها كل ربع."],
  ])("contradict each other: %s / %s", (left, right) => {
    expect([isContradiction(left, right), isContradiction(right, left)]).toEqual([true, true]);
  });

  it.each([
    ["Mining was not banned.", "The ministry said that mining was not banned."],
    ["Hashrate dropped by 12%.", "Hashrate fell, and then rose again."],
    ["Difficulty did not rise.", "Difficulty fell."],
    ["Mining is not banned.", "Mining is allowed."],
    ["Riot sold 300 coins.", "Riot, which is not a bank, sold 300 coins."],
    ["Egypt has published no law on mining.", "The law of Egypt does not mention mining."],
    ["انخفضت الصعوبة.", "Difficulty dropped."],
    ["لم يُحظر التعدين.", "Mining was not banned."],
    ["The grid is old.", "Mining needs power."],
  ])("do not: %s / %s", (left, right) => {
    expect([isContradiction(left, right), isContradiction(right, left)]).toEqual([false, false]);
  });
});
