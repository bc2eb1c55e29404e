import { describe, expect, it } from "vitest";
import { misprintNote } from "../../../server/answering/known-misprints.ts";

describe("a known misprint", () => {
  it.each([
    "The reward fell to 3125 bitcoin per block.",
    "A block now brings 3,125 BTC.",
    "تراجعت مكافأة الكتلة إلى 3125 بيتكوين.",
    "أصبحت المكافأة ٣١٢٥ بتكوين لكل كتلة.",
  ])("in “%s” is noted", (quote) => {
    expect(misprintNote(quote, "en")).toContain("3.125");
    expect(misprintNote(quote, "ar")).toContain("3.125");
  });

  it.each([
    "The reward fell to 3.125 bitcoin per block.",
    "المكافأة ٣٫١٢٥ بيتكوين لكل كتلة.",
    "The fund bought 3,125 BTC in May.",
    "A block of 3125 machines was sold.",
    "The block brought 43,125 BTC over the years.",
  ])("is not seen in “%s”", (quote) => {
    expect(misprintNote(quote, "en")).toBeNull();
  });
});
