import { describe, expect, it } from "vitest";
import { isCourtesy } from "../../../server/slack/courtesies.ts";
import { toQuestion } from "../../../server/slack/to-question.ts";

describe("a message of Slack as a question", () => {
  it.each([
    ["<@UBOT> did it close?", "did it close?"],
    ["did it close <@UBOT>?", "did it close ?"],
    ["<@UBOT|manjam> did it close?", "did it close?"],
    ["what does <@U1|sam> mean in <#C1|news>?", "what does sam mean in #news?"],
    ["<!here> is &lt;5 &amp; 6&gt; right?", "is <5 & 6> right?"],
    ["what is <https://a.b/c>?", "what is https://a.b/c?"],
    ["what is <http://marathon.com|marathon.com>?", "what is marathon.com?"],
    ["on <!date^1392734382^{date}|18 February 2014>?", "on 18 February 2014?"],
    ["a\n\n  b", "a b"],
    ["<@UBOT>", ""],
    ["<@UBOT> كم جهازًا؟", "كم جهازًا؟"],
  ])("%j reads %j", (text, expected) => {
    expect(toQuestion(text, "UBOT")).toBe(expected);
  });
});

describe("a reply", () => {
  it.each([
    "Thanks!",
    "thank you so much",
    "ok",
    "Great, thanks",
    ":tada:",
    "شكرًا",
    "شكراً لك!",
    "تمام",
  ])("asks nothing: %s", (text) => expect(isCourtesy(text)).toBe(true));

  it.each(["and in Iran?", "Thanks, and in Iran?", "3.125", "وماذا عن الكويت؟", "ok but when"])(
    "may ask something: %s",
    (text) => expect(isCourtesy(text)).toBe(false),
  );
});
